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
// What can't be used is named, with its field and what was used instead.
for (const issue of kelp.issues) console.warn(issue.message, issue.used);

/** A brand of one colour, with its sheet: for the server and for the browser. */
export const Kelp = ({ path }: { path: CareerPath }) => (
  <BrandScope brand={kelp}>
    <CareerTimeline path={path} />
  </BrandScope>
);
