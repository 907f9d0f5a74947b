import { type TokenName, tokenNames } from "../tokens.js";
import { schemeValue } from "./brand-css.js";
import type { Brand } from "./create-brand.js";

/** Tailwind's namespace of each token that has one; the rest are of no use in a utility. */
const namespaces: readonly (readonly [token: RegExp, namespace: string])[] = [
  [/^--tj-font$/, "--font-tj"],
  [/^--tj-font-heading$/, "--font-tj-heading"],
  [/^--tj-font-size$/, "--text-tj"],
  // A name of its own: "font-tj-heading" is the face.
  [/^--tj-heading-weight$/, "--font-weight-tj-heading-weight"],
  [/^--tj-heading-tracking$/, "--tracking-tj-heading"],
  [/^--tj-radius$/, "--radius-tj"],
  [/^--tj-motion-ease$/, "--ease-tj"],
  [/^--tj-(?:density|motion|line|thread|domain-ink-mix)/, ""],
];

function themeName(token: TokenName): string {
  const found = namespaces.find(([pattern]) => pattern.test(token));
  return found ? found[1] : `--color-tj-${token.slice("--tj-".length)}`;
}

/**
 * A brand as a `@theme` block of Tailwind 4: `bg-tj-ground`, `text-tj-ink`, `border-tj-rule`, `rounded-tj`, `font-tj-heading`,
 * `font-tj-heading-weight`, `ease-tj` and so on. Each follows the `--tj-*` token where a brand sets it on an element around, so that two brands work on one page,
 * and is this brand's value elsewhere.
 */
export function tailwindTheme({ tokens }: Pick<Brand, "tokens">): string {
  const lines = tokenNames.flatMap((token) => {
    const name = themeName(token);
    const value = schemeValue(tokens.light[token], tokens.dark[token]);
    // "inherit" behind a font is the host's own: Tailwind's defaults say that already.
    return name && value !== "inherit" ? [`  ${name}: var(${token}, ${value});\n`] : [];
  });
  return `@theme inline {\n${lines.join("")}}\n`;
}
