import { expect, test } from "vitest";
import { createBrand } from "../brand/create-brand.js";
import { brandNames } from "../brand-names.js";
import { readySpecs } from "./specs.js";

test("every ready brand has a description", () => {
  expect(readySpecs.map(({ name }) => name)).toEqual([...brandNames]);
});

test.each(readySpecs.map((spec) => [spec.name, spec] as const))(
  "%s: its sheet is what its description makes",
  async (name, spec) => {
    const brand = createBrand(spec);
    expect(brand.issues).toEqual([]);
    await expect(brand.css()).toMatchFileSnapshot(`../${name}.css`);
  },
);
