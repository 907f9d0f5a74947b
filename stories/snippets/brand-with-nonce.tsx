import { BrandScope, type CareerPath, CareerTimeline } from "@trajectoires/react";
import { createBrand } from "@trajectoires/themes";

const kelp = createBrand({ name: "kelp", seed: "#0b6b4a" });

/** A server component: your proxy puts the nonce into a header. */
export function StrictPage({ path, nonce }: { path: CareerPath; nonce: string }) {
  return (
    <BrandScope brand={kelp} nonce={nonce}>
      <CareerTimeline path={path} />
    </BrandScope>
  );
}
