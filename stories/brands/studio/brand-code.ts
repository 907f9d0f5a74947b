import { type Brand, type BrandSpec, tailwindTheme, toDesignTokens } from "@trajectoires/themes";
import { linkOf } from "./brand-link.ts";
import type { Made } from "./use-spec.ts";

const WIDTH = 100;

/** A value as people write it: `{ light: 0.6, dark: 0.1 }`, `["#0a66c2", "#b23a2a"]`. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([name, part]) => `${name}: ${literal(part)}`);
  return `{ ${fields.join(", ")} }`;
}

/** A description as the few lines of TypeScript that make the brand: as many fields in a line as fit. */
export function specCode(spec: BrandSpec): string {
  const lines: string[] = [];
  for (const [field, value] of Object.entries(spec)) {
    const text = `${field}: ${literal(value)},`;
    const last = lines.at(-1);
    if (last !== undefined && last.length + text.length < WIDTH) {
      lines[lines.length - 1] = `${last} ${text}`;
    } else lines.push(`  ${text}`);
  }
  return `import { createBrand } from "@trajectoires/themes";\n\nexport const brand = createBrand({\n${lines.join("\n")}\n});\n`;
}

const tokensCode = (name: string) =>
  `import { fromDesignTokens } from "@trajectoires/themes";
import tokens from "./${name}.tokens.json" with { type: "json" };

export const brand = fromDesignTokens(tokens);
`;

/** A form in which a brand can be taken along. */
export interface Form {
  readonly key: string;
  readonly title: string;
  /** What a browser may break lines of: an address, not code. */
  readonly wraps?: boolean;
  readonly make: (brand: Brand, made: Made, href: string) => string;
}

/** Every form in which a brand can be taken along. */
export const forms: readonly Form[] = [
  {
    key: "spec",
    title: "A few lines",
    make: (brand, { spec, tokens }) => (tokens ? tokensCode(brand.name) : specCode(spec)),
  },
  { key: "css", title: "CSS", make: (brand) => brand.css() },
  {
    key: "tokens",
    title: "Design tokens",
    make: (brand) => `${JSON.stringify(toDesignTokens(brand), undefined, 2)}\n`,
  },
  { key: "tailwind", title: "Tailwind", make: (brand) => tailwindTheme(brand) },
  {
    key: "json",
    title: "JSON",
    make: (_, { spec }) => `${JSON.stringify(spec, undefined, 2)}\n`,
  },
  { key: "link", title: "Link", wraps: true, make: (_, { spec }, href) => linkOf(spec, href) },
];

/** Tokens that were changed by hand have no description, and no address could hold them. */
export function formsOf({ tokens }: Made): readonly Form[] {
  return tokens ? forms.filter(({ key }) => key !== "json" && key !== "link") : forms;
}
