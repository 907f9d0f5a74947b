import { BrandScope, type CareerPath, CareerTimeline } from "@trajectoires/react";
import { createBrand } from "@trajectoires/themes";

const kelp = createBrand({ name: "kelp", seed: "#0b6b4a" });

/** A server component: in Next.js `nonce` is what your proxy has put into a header of the request. */
export function StrictPage({ path, nonce }: { path: CareerPath; nonce: string }) {
  return (
    <BrandScope brand={kelp} nonce={nonce}>
      <CareerTimeline path={path} />
    </BrandScope>
  );
}
