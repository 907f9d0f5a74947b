import { type Brand, type BrandSpec, tailwindTheme, toDesignTokens } from "@trajectoires/themes";

/** A description as the few lines of TypeScript that make the brand. */
export function specCode(spec: BrandSpec): string {
  const fields = Object.entries(spec).map(([field, value]) => {
    const text = JSON.stringify(value)
      .replace(/"(light|dark)":/g, " $1: ")
      .replace(/\}$/, " }");
    return `  ${field}: ${typeof value === "object" && !Array.isArray(value) ? text : JSON.stringify(value)},`;
  });
  return `import { createBrand } from "@trajectoires/themes";\n\nexport const brand = createBrand({\n${fields.join("\n")}\n});\n`;
}

/** Every form in which a brand can be taken along. */
export const forms: readonly {
  readonly key: string;
  readonly title: string;
  readonly make: (brand: Brand, spec: BrandSpec) => string;
}[] = [
  { key: "spec", title: "A few lines", make: (_, spec) => specCode(spec) },
  { key: "css", title: "CSS", make: (brand) => brand.css() },
  {
    key: "tokens",
    title: "Design tokens",
    make: (brand) => `${JSON.stringify(toDesignTokens(brand), undefined, 2)}\n`,
  },
  { key: "tailwind", title: "Tailwind", make: (brand) => tailwindTheme(brand) },
];
