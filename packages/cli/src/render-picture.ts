import type { CareerPath } from "@trajectoires/model";
import { careerToSvg } from "@trajectoires/react/svg";
import { createBrand } from "@trajectoires/themes";
import { readySpecs } from "@trajectoires/themes/ready";
import { type LookOptions, loadLocale, readBrand } from "./look.js";

/** The trajectory as one SVG file, in the light colours of a brand. */
export async function renderPicture(path: CareerPath, options: LookOptions): Promise<string> {
  const locale = await loadLocale(options.locale);
  const name = options.brand && readBrand(options.brand);
  const spec = readySpecs.find((candidate) => candidate.name === name);
  return careerToSvg(path, {
    ...(locale && { locale }),
    ...(options.asOf && { asOf: options.asOf }),
    ...(spec && { tokens: createBrand(spec).tokens.light }),
  });
}
