import { Resvg } from "@resvg/resvg-js";
import type { CareerPath } from "@trajectoires/react";
import { careerToSvg } from "@trajectoires/react/svg";
import { createBrand } from "@trajectoires/themes";

const brand = createBrand({ seed: "#0e8a7a" });

/** The picture of a link: 1200 × 630 pixels, as PNG. Give the fonts that the brand names as files, or let it take the system's. */
export function linkPreview(path: CareerPath): Uint8Array {
  const svg = careerToSvg(path, { width: 1200, height: 630, tokens: brand.tokens.light });
  return new Resvg(svg, { font: { loadSystemFonts: true } }).render().asPng();
}
