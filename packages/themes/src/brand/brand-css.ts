import { type TokenName, tokenNames } from "../tokens.js";
import type { BrandTokens } from "./create-brand.js";

interface Styled {
  readonly name: string;
  readonly tokens: BrandTokens;
}

/** One value where both schemes agree, else `light-dark()`. */
export function schemeValue(light: string, dark: string): string {
  return light === dark ? light : `light-dark(${light}, ${dark})`;
}

/** The brand as rules: all tokens, and under `prefers-contrast: more` those that differ. */
export function brandCss({ name, tokens }: Styled, selector = `[data-brand=${name}]`): string {
  const { light, dark, lightMore, darkMore } = tokens;
  const usual = (token: TokenName) => schemeValue(light[token], dark[token]);
  const more = (token: TokenName) => schemeValue(lightMore[token], darkMore[token]);
  // "inherit" means the host's, and a custom property would take it for that of a brand around.
  const line = (token: TokenName, value: string, indent: string) =>
    `${indent}${token}: ${value === "inherit" ? "initial" : value};\n`;
  const all = tokenNames.map((token) => line(token, usual(token), "    ")).join("");
  const differing = tokenNames
    .filter((token) => more(token) !== usual(token))
    .map((token) => line(token, more(token), "      "))
    .join("");
  const inContrast = differing
    ? `  @media (prefers-contrast: more) {\n    :where(${selector}) {\n${differing}    }\n  }\n`
    : "";
  return `@layer trajectoires {\n  :where(${selector}) {\n${all}  }\n${inContrast}}\n`;
}
