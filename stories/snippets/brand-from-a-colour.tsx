import { BrandScope, type CareerPath, CareerTimeline } from "@trajectoires/react";
import { createBrand } from "@trajectoires/themes";
import "@trajectoires/react/styles.css";

const kelp = createBrand({
  name: "kelp",
  seed: "#0b6b4a",
  font: "Inter, sans-serif",
  headingFont: "Fraunces, serif",
  radius: 16,
  motion: "lively",
});
for (const { field, message, used } of kelp.issues) console.warn(field, message, used);

/** A brand of one colour, with its sheet: for the server and for the browser. */
export const Kelp = ({ path }: { path: CareerPath }) => (
  <BrandScope brand={kelp}>
    <CareerTimeline path={path} />
  </BrandScope>
);
