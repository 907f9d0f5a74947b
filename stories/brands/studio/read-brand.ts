import { type Brand, type BrandSpec, createBrand, fromDesignTokens } from "@trajectoires/themes";
import { fieldKinds, showable } from "./spec-fields.ts";
import type { Made } from "./use-spec.ts";

/** What came out of a text: a brand to go on with, where there was one, and what of it could not be used. */
export interface ReadBrand {
  readonly made?: Made;
  readonly problems: readonly string[];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const neither =
  'This is no brand: a description has a seed, as in { "seed": "#0a66c2" }, and a file of design tokens the groups light and dark.';

/**
 * A brand from a text that may be anything: a description as JSON, or design tokens (DTCG) as the studio writes them. Never throws; every
 * value goes through the checks of `createBrand` or `fromDesignTokens`, whose words name the field.
 */
export function readBrand(text: string): ReadBrand {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { problems: [`This is no JSON. ${error instanceof Error ? error.message : ""}`.trim()] };
  }
  if (!isObject(value)) return { problems: [neither] };
  if (isObject(value.light) && isObject(value.dark)) {
    const tokens = fromDesignTokens(value);
    return {
      made: { spec: specOfTokens(tokens), tokens },
      problems: tokens.issues.map(({ message }) => message),
    };
  }
  if (!Object.keys(fieldKinds).some((field) => Object.hasOwn(value, field))) {
    return { problems: [neither] };
  }
  const { issues, seed } = createBrand(value as unknown as BrandSpec);
  return {
    made: {
      spec: showable({ ...value, seed: fieldKinds.seed(value.seed) ? value.seed : seed }),
    },
    problems: issues.map(({ message }) => message),
  };
}

const densities = [
  ["compact", 0.8],
  ["comfortable", 1],
  ["airy", 1.2],
] as const;

/** A length of a token in pixels. */
const pixels = (css: string) => Number.parseFloat(css) * (css.endsWith("rem") ? 16 : 1);

/** Families as people write them: the escape of a digit in front of a word undone. */
const families = (css: string) => (css === "inherit" ? undefined : css.replace(/\\3(\d) ?/g, "$1"));

/**
 * A description that comes close to tokens: all that is shape exactly, of the colours the seed and the order of the domains. It is what the
 * panel shows of them, and what is gone on with when a field is changed.
 */
function specOfTokens({ name, label, seed, logo, tokens, families: order }: Brand): BrandSpec {
  const shape = tokens.light;
  const [font, headingFont] = [families(shape["--tj-font"]), families(shape["--tj-font-heading"])];
  const density = Number(shape["--tj-density"]);
  const [nearest] = [...densities].sort(
    ([, one], [, other]) => Math.abs(one - density) - Math.abs(other - density),
  );
  const usual = createBrand({ seed }).families;
  const colours = order.map((_, index) => shape[`--tj-domain-${index + 1}` as "--tj-domain-1"]);
  return showable({
    name,
    ...(label !== name && { label }),
    seed,
    ...(order.some((family, index) => family !== usual[index]) && { domains: colours }),
    font,
    fontSize: pixels(shape["--tj-font-size"]) / 16,
    ...(headingFont !== font && { headingFont }),
    headingWeight: Number(shape["--tj-heading-weight"]),
    headingTracking: Number.parseFloat(shape["--tj-heading-tracking"]),
    radius: pixels(shape["--tj-radius"]),
    density: nearest?.[0],
    lineWeight: pixels(shape["--tj-line-weight"]),
    motion: shape["--tj-motion"],
    logo,
  });
}
