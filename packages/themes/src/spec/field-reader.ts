import { parseColour } from "../colour/parse-colour.js";
import { fromHex, type Swatch } from "../colour/swatch.js";
import type { BrandIssue, BrandIssueCode } from "./brand-issue.js";
import { fontFamilies } from "./font-families.js";

const colourHelp = {
  "not-a-colour": 'is no colour that CSS knows: write "#0a66c2" or "oklch(0.5 0.15 250)"',
  translucent: "is translucent: contrast needs to know the colour, so write it opaque",
  "wide-gamut": "lies outside sRGB, where its contrast can't be promised on every screen",
} as const;

/** What turns the text around it, or has no shape. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/** Shows a value of any kind in a message, short and on one line. */
function shown(value: unknown): string {
  const plain = textOf(value).slice(0, 400).replace(unseen, "");
  return plain.length > 40 ? `${plain.slice(0, 39)}…` : plain;
}

function textOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return `this ${typeof value}`;
  }
}

/** What a text has to be, and what is said of one that is not. */
export interface TextKind {
  readonly pattern: RegExp;
  readonly code: BrandIssueCode;
  readonly help: string;
}

/** Reads fields of an unknown object, one kind of value each; what is wrong is noted and the fallback used. */
export class FieldReader {
  readonly issues: BrandIssue[] = [];
  readonly #fields: Readonly<Record<string, unknown>>;

  constructor(value: unknown) {
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    // Own fields only: what a prototype carries is nobody's brand.
    this.#fields = isObject ? Object.fromEntries(Object.entries(value)) : {};
    if (!isObject) this.note("wrong-type", "", `A brand is an object, not ${shown(value)}.`);
  }

  note(code: BrandIssueCode, field: string, message: string, used?: string): void {
    this.issues.push({ code, field, message, ...(used !== undefined && { used }) });
  }

  /** The field's value; `undefined` for a missing field. */
  get(field: string): unknown {
    return Object.hasOwn(this.#fields, field) ? this.#fields[field] : undefined;
  }

  get names(): readonly string[] {
    return Object.keys(this.#fields);
  }

  colour(field: string, fallback: string, value = this.get(field)): Swatch {
    const { colour, problem } = parseColour(value);
    const used = colour ?? fromHex(fallback);
    if (problem) {
      this.note(problem, field, `${field}: ${shown(value)} ${colourHelp[problem]}.`, used.hex);
    }
    return used;
  }

  number(
    field: string,
    least: number,
    most: number,
    fallback: number,
    value = this.get(field),
  ): number {
    if (value === undefined) return fallback;
    const isNumber = typeof value === "number" && Number.isFinite(value);
    const used = isNumber ? Math.min(most, Math.max(least, value)) : fallback;
    if (!isNumber) {
      this.note("wrong-type", field, `${field}: ${shown(value)} is no number.`, String(used));
    } else if (used !== value) {
      const message = `${field}: ${value} is outside ${least} to ${most}.`;
      this.note("out-of-range", field, message, String(used));
    }
    return used;
  }

  choice<T extends string>(field: string, choices: readonly T[], fallback: T): T {
    const value = this.get(field);
    if (value === undefined) return fallback;
    const found = choices.find((choice) => choice === value);
    if (found === undefined) {
      const message = `${field}: ${shown(value)} is none of ${choices.join(", ")}.`;
      this.note("not-a-choice", field, message, fallback);
    }
    return found ?? fallback;
  }

  /** Families ready for CSS, or nothing. */
  font(field: string): string | undefined {
    const value = this.get(field);
    if (value === undefined) return undefined;
    const families = fontFamilies(value);
    if (families) return families;
    const message = `${field}: ${shown(value)} is no list of font families: names of letters, digits, spaces and hyphens, divided by commas.`;
    this.note("not-a-font", field, message, "the host's font");
    return undefined;
  }

  /** A text that fits a pattern. */
  text<T extends string | undefined>(
    field: string,
    { pattern, code, help }: TextKind,
    fallback: T,
  ): string | T {
    const value = this.get(field);
    if (value === undefined) return fallback;
    if (typeof value === "string" && value.length <= 300 && pattern.test(value)) return value;
    this.note(code, field, `${field}: ${shown(value)} ${help}.`, fallback);
    return fallback;
  }
}
