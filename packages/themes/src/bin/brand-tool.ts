import { type Brand, createBrand } from "../brand/create-brand.js";
import { tailwindTheme } from "../brand/tailwind-theme.js";
import { fromDesignTokens } from "../design-tokens/from-design-tokens.js";
import { toDesignTokens } from "../design-tokens/to-design-tokens.js";

export const usage = `trajectoires-brand <brand.json> [options]

  Makes a brand's style sheet from its description, such as { "name": "harbour", "seed": "#0a66c2" },
  or from a file of design tokens (DTCG). "-" reads standard input.

  --format css | tokens | tailwind   what to make; css unless said otherwise
  --selector <selector>              what gets the brand; [data-brand=<name>] unless said otherwise
  --out <file>                       where to; standard output unless said otherwise
  --strict                           make nothing where anything had to be replaced
`;

/** The world outside, handed in. */
export interface Surroundings {
  read(file: string): string;
  write(file: string, text: string): void;
  print(text: string): void;
  complain(text: string): void;
}

interface Options {
  file?: string;
  format: string;
  selector?: string;
  out?: string;
  strict: boolean;
}

const formats: Readonly<Record<string, (brand: Brand, selector?: string) => string>> = {
  css: (brand, selector) => brand.css(selector),
  tokens: (brand) => `${JSON.stringify(toDesignTokens(brand), undefined, 2)}\n`,
  tailwind: tailwindTheme,
};

/** Runs the tool; what it returns is the exit code: 0 made, 1 made nothing or with something replaced, 2 called wrongly. */
export function runBrandTool(args: readonly string[], around: Surroundings): number {
  if (args.includes("--help") || args.includes("-h")) {
    around.print(usage);
    return 0;
  }
  const options = readOptions(args);
  if (typeof options === "string") {
    around.complain(`${options}\n\n${usage}`);
    return 2;
  }
  const make = Object.hasOwn(formats, options.format) ? formats[options.format] : undefined;
  if (!options.file || !make) {
    const what = make ? "Name a file." : `There is no format ${options.format}.`;
    around.complain(`${what}\n\n${usage}`);
    return 2;
  }
  const brand = readBrand(options.file, around);
  if (!brand) return 1;
  for (const { message, used } of brand.issues) {
    around.complain(`${message}${used === undefined ? "" : ` Used instead: ${used}.`}\n`);
  }
  if (options.strict && !brand.ok) return 1;
  const text = make(brand, options.selector);
  try {
    if (options.out === undefined) around.print(text);
    else around.write(options.out, text);
  } catch (error) {
    around.complain(`${options.out} can't be written: ${reason(error)}\n`);
    return 1;
  }
  return brand.ok ? 0 : 1;
}

function readOptions(args: readonly string[]): Options | string {
  const options: Options = { format: "css", strict: false };
  for (let index = 0; index < args.length; index += 1) {
    const argument = args[index] ?? "";
    if (argument === "--strict") options.strict = true;
    else if (argument === "--format" || argument === "--selector" || argument === "--out") {
      index += 1;
      const value = args[index];
      if (value === undefined) return `${argument} needs a value.`;
      options[argument.slice(2) as "format" | "selector" | "out"] = value;
    } else if (argument.startsWith("--")) return `There is no option ${argument}.`;
    else if (options.file === undefined) options.file = argument;
    else return "One file at a time.";
  }
  return options;
}

function readBrand(file: string, { read, complain }: Surroundings): Brand | undefined {
  let value: unknown;
  try {
    value = JSON.parse(read(file));
  } catch (error) {
    complain(`${file} can't be read: ${reason(error)}\n`);
    return undefined;
  }
  const isTokens =
    typeof value === "object" && value !== null && "light" in value && "dark" in value;
  return isTokens ? fromDesignTokens(value) : createBrand(value as never);
}

const reason = (error: unknown) => (error instanceof Error ? error.message : String(error));
