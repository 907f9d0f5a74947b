import { families, type Palette } from "../colour/domain-families.js";
import type { Swatch } from "../colour/swatch.js";
import type { BrandIssue } from "./brand-issue.js";
import type { BrandDensity, BrandMotion } from "./brand-spec.js";
import { FieldReader, type TextKind } from "./field-reader.js";

/** A brand's description with everything in it, and nothing unsafe. */
export interface CheckedSpec {
  readonly name: string;
  readonly label: string;
  readonly seed: Swatch;
  readonly second: Swatch | undefined;
  readonly neutralHue: number;
  readonly tint: { readonly light: number; readonly dark: number };
  readonly palette: Palette;
  readonly domains: readonly Swatch[];
  readonly font: string | undefined;
  readonly headingFont: string | undefined;
  readonly fontSize: number;
  readonly headingWeight: number;
  readonly headingTracking: number;
  readonly radius: number;
  readonly density: BrandDensity;
  readonly lineWeight: number;
  readonly motion: BrandMotion;
  readonly logo: string | undefined;
}

/** The fields of a `BrandSpec`. */
export const specFields = [
  "seed",
  "name",
  "label",
  "second",
  "neutralHue",
  "tint",
  "palette",
  "domains",
  "font",
  "headingFont",
  "fontSize",
  "headingWeight",
  "headingTracking",
  "radius",
  "density",
  "lineWeight",
  "motion",
  "logo",
] as const;

/** What stands in for a seed that can't be read: a quiet blue that offends nobody. */
export const FALLBACK_SEED = "#2f5d8a";

const NAME: TextKind = {
  pattern: /^[a-z][a-z0-9-]{0,40}$/,
  code: "not-a-name",
  help: "is no name: use a to z, digits and hyphens, a letter first, 41 characters at most",
};
const LABEL: TextKind = {
  pattern: /^[^\p{Cc}\p{Cs}<>\u202a-\u202e\u2066-\u2069]+$/u,
  code: "not-a-name",
  help: "is no label: use 1 to 300 characters, without angle brackets and control characters",
};
const LINK: TextKind = {
  pattern:
    /^(?:https:\/\/[\w.-]+(?::\d+)?(?=[/?#]|$)|(?!\/\/)(?=.))[\w./~%@+-]*(?:\?[\w./~%@+=&,;?-]*)?(?:#[\w.~%+=&-]*)?$/,
  code: "not-a-link",
  help: "is no address on https or of your own site, such as https://example.com/logo.svg or /logo.svg",
};

/** Reads a description that may be anything: what is wrong is named, and something safe used in its place. */
export function checkSpec(spec: unknown): { spec: CheckedSpec; issues: readonly BrandIssue[] } {
  try {
    return readSpec(new FieldReader(spec));
  } catch {
    // An object that throws when it is looked at, such as one with a getter.
    const read = new FieldReader({ seed: FALLBACK_SEED });
    const message = "A brand is a plain object; this one can't be read.";
    read.note("wrong-type", "", message, FALLBACK_SEED);
    return readSpec(read);
  }
}

function readSpec(read: FieldReader): ReturnType<typeof checkSpec> {
  noteUnknown(read);
  if (read.get("seed") === undefined) {
    read.note("missing", "seed", 'seed: a brand needs a colour, such as "#0a66c2".', FALLBACK_SEED);
  }
  const given = read.get("seed");
  const seed = read.colour("seed", FALLBACK_SEED, given === undefined ? FALLBACK_SEED : given);
  const second = read.get("second") === undefined ? undefined : read.colour("second", seed.hex);
  const name = read.text("name", NAME, "brand");
  const headingFont = read.font("headingFont");
  const font = read.font("font");
  return {
    issues: read.issues,
    spec: {
      name,
      label: read.text("label", LABEL, name),
      seed,
      second,
      neutralHue: read.number("neutralHue", 0, 360, seed.lch.h),
      tint: readTint(read, seed.lch.c < 0.03 && read.get("neutralHue") === undefined ? 0 : 0.4),
      palette: read.choice("palette", ["calm", "clear", "vivid"], paletteOf(seed)),
      domains: readDomains(read),
      font,
      headingFont: headingFont ?? font,
      fontSize: read.number("fontSize", 0.75, 1.5, 1),
      headingWeight: read.number("headingWeight", 100, 900, 650),
      headingTracking: read.number("headingTracking", -0.05, 0.1, -0.01),
      radius: read.number("radius", 0, 32, 12),
      density: read.choice("density", ["compact", "comfortable", "airy"], "comfortable"),
      lineWeight: read.number("lineWeight", 5, 14, 9),
      motion: read.choice("motion", ["calm", "lively", "none"], "calm"),
      logo: read.text("logo", LINK, undefined),
    },
  };
}

/** A seed that is itself quiet gets quiet company. */
function paletteOf({ lch }: Swatch): Palette {
  if (lch.c < 0.11) return "calm";
  return lch.c < 0.19 ? "clear" : "vivid";
}

function readTint(read: FieldReader, fallback: number): CheckedSpec["tint"] {
  const value = read.get("tint");
  if (typeof value !== "object" || value === null) {
    const both = read.number("tint", 0, 1, fallback);
    return { light: both, dark: both };
  }
  const { light, dark, ...others } = value as Record<string, unknown>;
  for (const other of Object.keys(others)) {
    const field = `tint.${plainName(other)}`;
    read.note("unknown-field", field, `${field}: a tint has light and dark, or is one number.`);
  }
  return {
    light: read.number("tint.light", 0, 1, fallback, light),
    dark: read.number("tint.dark", 0, 1, fallback, dark),
  };
}

function readDomains(read: FieldReader): readonly Swatch[] {
  const value = read.get("domains");
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    read.note("wrong-type", "domains", "domains: a list of colours is needed.");
    return [];
  }
  const most = families.length;
  if (value.length > most) {
    const message = `domains: ${value.length} colours, of which the first ${most} have a slot.`;
    read.note("out-of-range", "domains", message, `${most} colours`);
  }
  return Array.from(value.slice(0, most), (colour: unknown, index) =>
    read.colour(`domains[${index}]`, "#5d6c77", colour ?? null),
  );
}

function noteUnknown(read: FieldReader): void {
  for (const name of read.names) {
    if ((specFields as readonly string[]).includes(name)) continue;
    const near = specFields.find((field) => isNear(field.toLowerCase(), name.toLowerCase()));
    const hint = near ? ` Did you mean ${near}?` : "";
    const field = plainName(name);
    read.note("unknown-field", field, `${field}: a brand has no such field.${hint}`);
  }
}

/** A field's name as far as it can be shown anywhere. */
const plainName = (name: string) => name.replace(/[^\w.$-]/g, "").slice(0, 40) || "?";

/** Whether one letter more, less or other makes one word the other, or one begins with the other. */
function isNear(one: string, other: string): boolean {
  if (one.startsWith(other) || other.startsWith(one)) return other.length > 2;
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (
    end < Math.min(one.length, other.length) - start &&
    one.at(-1 - end) === other.at(-1 - end)
  ) {
    end += 1;
  }
  return Math.max(one.length, other.length) - start - end <= (one.length === other.length ? 2 : 1);
}
