import { expect, test } from "vitest";
import type { BrandSpec } from "../spec/brand-spec.js";
import type { TokenName } from "../tokens.js";
import { createBrand } from "./create-brand.js";

test.each<[Omit<BrandSpec, "seed">, Partial<Record<TokenName, string>>]>([
  [
    {},
    {
      "--tj-font": "inherit",
      "--tj-font-heading": "inherit",
      "--tj-font-size": "1rem",
      "--tj-heading-weight": "650",
      "--tj-heading-tracking": "-0.01em",
      "--tj-radius": "0.75rem",
      "--tj-density": "1",
      "--tj-line-weight": "9px",
      "--tj-thread-weight": "3px",
    },
  ],
  [{ font: "Inter" }, { "--tj-font": "Inter", "--tj-font-heading": "Inter" }],
  [{ headingFont: "Syne" }, { "--tj-font": "inherit", "--tj-font-heading": "Syne" }],
  [{ density: "compact" }, { "--tj-density": "0.8" }],
  [{ density: "airy" }, { "--tj-density": "1.2" }],
  [{ lineWeight: 5 }, { "--tj-line-weight": "5px", "--tj-thread-weight": "2px" }],
  [{ lineWeight: 14 }, { "--tj-line-weight": "14px", "--tj-thread-weight": "5px" }],
  [{ radius: 0.1 + 0.2 }, { "--tj-radius": "0.0188rem" }],
  [{ radius: 32 }, { "--tj-radius": "2rem" }],
  [
    { motion: "none" },
    { "--tj-motion": "none", "--tj-motion-control": "0ms", "--tj-motion-morph": "0ms" },
  ],
])("%j gives %j, in every mode", (spec, expected) => {
  const { tokens } = createBrand({ seed: "#0a66c2", ...spec });
  for (const values of Object.values(tokens)) expect(values).toMatchObject(expected);
});

test.each(["calm", "lively"] as const)(
  "%s takes a moment for a control and longer for a view",
  (motion) => {
    const { light } = createBrand({ seed: "#0a66c2", motion }).tokens;
    const control = Number.parseFloat(light["--tj-motion-control"]);
    const morph = Number.parseFloat(light["--tj-motion-morph"]);
    expect(control).toBeGreaterThanOrEqual(150);
    expect(control).toBeLessThanOrEqual(250);
    expect(morph).toBeGreaterThanOrEqual(400);
    expect(morph).toBeLessThanOrEqual(700);
    expect(light["--tj-motion-ease"]).toMatch(/^cubic-bezier\(/);
  },
);
