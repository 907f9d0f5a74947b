import { parseArgs } from "node:util";
import { type Brand, createBrand } from "../brand/create-brand.js";
import { tailwindTheme } from "../brand/tailwind-theme.js";
import { fromDesignTokens } from "../design-tokens/from-design-tokens.js";
import { toDesignTokens } from "../design-tokens/to-design-tokens.js";

export const usage = `trajectoires-brand <brand.json> [options]

  Makes a brand's style sheet from its description, such as { "name": "harbour", "seed": "#0a66c2" },
  or from a file of design tokens (DTCG). "-" reads standard input.

  --format css | tokens | tailwind   what to make; css unless said otherwise
  --selector <selector>              what gets the brand, in css; [data-brand=<name>] unless said otherwise
  --out <file>                       where to; standard output unless said otherwise
  --strict                           make nothing where anything had to be replaced
  -h, --help                         this text

  Exit codes: 0 made; 1 something had to be replaced (with --strict nothing is made then);
  2 the command was not understood; 3 a file cannot be read or written.
`;

/** The world outside, handed in. */
export interface Surroundings {
  read(file: string): string;
  write(file: string, text: string): void;
  print(text: string): void;
  complain(text: string): void;
}

/** Something that whoever calls has to change: 2 the command, 3 a file. */
class Mistake extends Error {
  constructor(
    message: string,
    readonly code: 2 | 3 = 2,
  ) {
    super(message);
  }
}

const formats: Readonly<Record<string, (brand: Brand, selector?: string) => string>> = {
  css: (brand, selector) => brand.css(selector),
  tokens: (brand) => `${JSON.stringify(toDesignTokens(brand), undefined, 2)}\n`,
  tailwind: tailwindTheme,
};

/** Runs the tool; what it returns is the exit code, as `usage` tells them. */
export function runBrandTool(args: readonly string[], around: Surroundings): 0 | 1 | 2 | 3 {
  try {
    return run(args, around);
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    around.complain(`trajectoires-brand: ${error.message}\n`);
    return error.code;
  }
}

function run(args: readonly string[], around: Surroundings): 0 | 1 {
  const { values, positionals } = readArguments(args);
  if (values.help) {
    around.print(usage);
    return 0;
  }
  const { format = "css", selector, out } = values;
  const [file, ...others] = positionals;
  const make = Object.hasOwn(formats, format) ? formats[format] : undefined;
  if (!make) throw new Mistake(`There is no format "${format}". See --help.`);
  if (!file) throw new Mistake("Name a file. See --help.");
  if (others.length > 0) throw new Mistake("One file at a time.");
  if (selector !== undefined && format !== "css") {
    throw new Mistake(`--selector is for css: ${format} has none.`);
  }
  if (selector?.trim() === "") throw new Mistake("The selector is empty.");
  const brand = readBrand(file, around);
  for (const { message, used } of brand.issues) {
    around.complain(`${message}${used === undefined ? "" : ` Used instead: ${used}.`}\n`);
  }
  if (values.strict && !brand.ok) return 1;
  const text = make(brand, selector);
  if (out === undefined || out === "-") around.print(text);
  else save(out, text, around);
  return brand.ok ? 0 : 1;
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: "string" },
        selector: { type: "string" },
        out: { type: "string" },
        strict: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    const [sentence] = reason(error).split(/\.\s/);
    throw new Mistake(`${sentence}. See --help.`);
  }
}

function readBrand(file: string, { read }: Surroundings): Brand {
  const name = file === "-" ? "Standard input" : file;
  let text: string;
  try {
    text = read(file);
  } catch (error) {
    throw new Mistake(`${name} can't be read: ${reason(error)}`, 3);
  }
  let value: unknown;
  try {
    // Editors on Windows put a mark in front of the text.
    value = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    throw new Mistake(`${name} is no JSON: ${reason(error)}`, 3);
  }
  return isDesignTokens(value) ? fromDesignTokens(value) : createBrand(value as never);
}

/** A description has none of these fields; a file of design tokens has one at least, whatever else is missing. */
function isDesignTokens(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return "light" in value || "dark" in value || "$extensions" in value;
}

function save(out: string, text: string, { write }: Surroundings): void {
  try {
    write(out, text);
  } catch (error) {
    throw new Mistake(`${out} can't be written: ${reason(error)}`, 3);
  }
}

const reason = (error: unknown) => (error instanceof Error ? error.message : String(error));
