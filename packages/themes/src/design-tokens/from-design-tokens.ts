import { assembleBrand, type Brand, createBrand, type TokenValues } from "../brand/create-brand.js";
import { brandPairs } from "../brand/pairs.js";
import { contrast } from "../colour/contrast.js";
import { type Family, families, type Mode } from "../colour/domain-families.js";
import { fromHex } from "../colour/swatch.js";
import type { BrandIssue } from "../spec/brand-issue.js";
import type { BrandSpec } from "../spec/brand-spec.js";
import type { TokenName } from "../tokens.js";
import { modeGroups } from "./to-design-tokens.js";
import { EXTENSION, kindOf, modeNames, shapeNames, shortName } from "./token-kinds.js";
import { extensionOf, findToken } from "./token-reader.js";

const specFromExtension = ["name", "label", "seed", "motion", "logo"] as const;

/**
 * A brand from a file of the Design Tokens format (DTCG, 2025.10) as `toDesignTokens` writes it, changed or not. The tokens are taken
 * as they are, not made anew; references to other tokens are followed. A token that is missing or can't be read becomes an issue
 * and takes the value that the seed would have given it; a pair that no longer reads becomes an issue too. Never throws.
 */
export function fromDesignTokens(document: unknown): Brand {
  const said = extensionOf(document, EXTENSION);
  const light = kindOf("--tj-brand");
  const found = findToken(document, [modeGroups.light, "brand"]);
  const colour = "value" in found ? light.read(found.value) : undefined;
  const description = Object.fromEntries(
    specFromExtension.flatMap((field) => (field in said ? [[field, said[field]]] : [])),
  );
  const seed = description.seed ?? colour;
  const base = createBrand({ ...description, ...(seed !== undefined && { seed }) } as BrandSpec);
  const issues: BrandIssue[] = [...base.issues];

  const read = (name: TokenName, group: string, fallback: string): string => {
    const path = [group, shortName(name)];
    const token = findToken(document, path);
    const value = "value" in token ? kindOf(name).read(token.value) : undefined;
    if (value !== undefined) return value;
    const field = path.join(".");
    const [code, what] =
      "missing" in token
        ? (["missing", "there is no such token"] as const)
        : (["wrong-type", "its value can't be used"] as const);
    issues.push({ code, field, message: `${field}: ${what}.`, used: fallback });
    return fallback;
  };

  const shape = Object.fromEntries(
    shapeNames.map((name) => [name, read(name, "shape", base.tokens.light[name])]),
  );
  const values = (mode: Mode): TokenValues => {
    const own = Object.fromEntries(
      modeNames.map((name) => [name, read(name, modeGroups[mode], base.tokens[mode][name])]),
    );
    return inOrder(base.tokens[mode], { ...shape, ...own });
  };
  const tokens = {
    light: values("light"),
    dark: values("dark"),
    lightMore: values("lightMore"),
    darkMore: values("darkMore"),
  };
  issues.push(...unreadable(tokens));
  return assembleBrand({
    name: base.name,
    label: base.label,
    seed: base.seed,
    logo: base.logo,
    families: familiesOf(said.families) ?? base.families,
    issues,
    tokens,
  });
}

function inOrder(order: TokenValues, values: Readonly<Record<string, string>>): TokenValues {
  const all = { ...order };
  for (const name of Object.keys(order) as TokenName[]) {
    const value = values[name];
    if (value !== undefined) all[name] = value;
  }
  return all;
}

function familiesOf(said: unknown): readonly Family[] | undefined {
  if (!Array.isArray(said) || said.length !== families.length) return undefined;
  return families.every((family) => said.includes(family)) ? (said as Family[]) : undefined;
}

/** A designer may have moved a colour: what no longer keeps its contrast is named, and left as it is. */
function unreadable(tokens: Readonly<Record<Mode, TokenValues>>): BrandIssue[] {
  return (Object.keys(modeGroups) as Mode[]).flatMap((mode) =>
    brandPairs.flatMap(({ foreground, background, least, leastMore }) => {
      const wanted = mode === "light" || mode === "dark" ? least : leastMore;
      const [one, other] = [tokens[mode][foreground], tokens[mode][background]];
      const kept = contrast(fromHex(one), fromHex(other));
      if (kept >= wanted) return [];
      const field = `${modeGroups[mode]}.${shortName(foreground)}`;
      const message = `${field}: ${kept.toFixed(2)} to 1 on ${shortName(background)}, where ${wanted} is needed.`;
      return [{ code: "too-little-contrast" as const, field, message }];
    }),
  );
}
