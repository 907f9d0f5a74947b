import type { BrandSpec } from "@trajectoires/themes";

const isText = (value: unknown) => typeof value === "string" && value.length <= 300;
const isNumber = (value: unknown) => typeof value === "number" && Number.isFinite(value);
const isTint = (value: unknown) => {
  if (typeof value !== "object" || value === null) return isNumber(value);
  const { light, dark } = value as Record<string, unknown>;
  return isNumber(light) && isNumber(dark);
};
const isTexts = (value: unknown) => Array.isArray(value) && value.every(isText);

/** The fields of a description in the order in which people read them, each with what its control can show. */
export const fieldKinds: Readonly<Record<keyof BrandSpec, (value: unknown) => boolean>> = {
  name: isText,
  label: isText,
  seed: isText,
  second: isText,
  neutralHue: isNumber,
  tint: isTint,
  palette: isText,
  domains: isTexts,
  font: isText,
  fontSize: isNumber,
  headingFont: isText,
  headingWeight: isNumber,
  headingTracking: isNumber,
  radius: isNumber,
  density: isText,
  lineWeight: isNumber,
  motion: isText,
  logo: isText,
};

/** Only the fields that controls can show, in order, whatever was touched last. What their values are worth, `createBrand` says. */
export function showable(value: Readonly<Record<string, unknown>>): BrandSpec {
  return Object.fromEntries(
    Object.entries(fieldKinds).flatMap(([field, fits]) =>
      Object.hasOwn(value, field) && fits(value[field]) ? [[field, value[field]]] : [],
    ),
  ) as unknown as BrandSpec;
}
