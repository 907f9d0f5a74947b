import type { Brand } from "../brand/create-brand.js";
import type { Mode } from "../colour/domain-families.js";
import type { TokenName } from "../tokens.js";
import {
  type DesignToken,
  EXTENSION,
  kindOf,
  modeNames,
  shapeNames,
  shortName,
} from "./token-kinds.js";

/** A group of tokens of the Design Tokens format. */
export interface DesignTokenGroup {
  readonly [name: string]: DesignToken | DesignTokenGroup | string | object;
}

/** The group of each mode in a file. */
export const modeGroups = {
  light: "light",
  dark: "dark",
  lightMore: "light-more-contrast",
  darkMore: "dark-more-contrast",
} as const satisfies Record<Mode, string>;

const group = (names: readonly TokenName[], values: Readonly<Record<TokenName, string>>) =>
  Object.fromEntries(names.map((name) => [shortName(name), kindOf(name).write(values[name])]));

/**
 * A brand as a file of the Design Tokens format (DTCG, 2025.10): a group for each mode, and one for what is the same in all. JSON all
 * the way down; `fromDesignTokens` reads it back without loss. What the format has no place for stands under `$extensions`.
 */
export function toDesignTokens(brand: Brand): DesignTokenGroup {
  const { name, label, seed, logo, families, tokens } = brand;
  const motion = tokens.light["--tj-motion"];
  return {
    $description: label,
    $extensions: {
      [EXTENSION]: { name, label, seed, motion, families, ...(logo !== undefined && { logo }) },
    },
    shape: group(shapeNames, tokens.light),
    ...Object.fromEntries(
      Object.entries(modeGroups).map(([mode, title]) => [
        title,
        group(modeNames, tokens[mode as Mode]),
      ]),
    ),
  };
}
