import { tokenNames } from "@trajectoires/themes";
import postcss, { type AtRule, type ChildNode, type Declaration, type Rule } from "postcss";

/* What a brand's sheet may say, written anew from CSS's own grammar: anything else got in from outside. */
const hex = "#[0-9a-f]{6}";
const number = "-?\\d+(?:\\.\\d+)?";
const beyondAscii = "[\\u00c0-\\u{10ffff}]";
const escaped = "\\\\[0-9a-f]{1,6}(?: |(?=,|$))";
const first = `(?:[a-zA-Z_]|${beyondAscii}|${escaped})`;
const word = `(?:-?${first}|--)(?:[\\w-]|${beyondAscii}|${escaped})*`;
const face = `${word}(?: ?${word})*`;
const kinds: readonly (readonly [token: RegExp, value: string])[] = [
  [/^--tj-font(-heading)?$/, `initial|${face}(?:, ${face})*`],
  [/^--tj-(font-size|radius)$/, `${number}(?:rem|px)`],
  [/^--tj-(line|thread)-weight$/, `${number}(?:px|rem)`],
  [/^--tj-heading-weight$|^--tj-density$/, number],
  [/^--tj-heading-tracking$/, `${number}em`],
  [/^--tj-motion$/, "calm|lively|none"],
  [/^--tj-motion-(control|morph)$/, `${number}m?s`],
  [/^--tj-motion-ease$/, `cubic-bezier\\(${number}(?:, ${number}){3}\\)`],
  [/^--tj-domain-ink-mix$/, `${number}%|light-dark\\(${number}%, ${number}%\\)`],
  [/^--tj-/, `${hex}|light-dark\\(${hex}, ${hex}\\)`],
];

/**
 * What is in a brand's sheet that has no business there: read by a real parser, compared with the one shape that a sheet has, value by
 * value. Nothing, for a sound sheet.
 */
export function strangersIn(css: string, name: string): string[] {
  const selector = `:where([data-brand=${name}])`;
  const root = postcss.parse(css);
  const [layer, ...others] = root.nodes as AtRule[];
  const found = others.map(String);
  if (layer?.name !== "layer" || layer.params !== "trajectoires") return [css.slice(0, 200)];
  const [rule, media, ...more] = (layer.nodes ?? []) as [Rule, AtRule | undefined, ...ChildNode[]];
  found.push(...more.map(String), ...strangeRule(rule, selector, tokenNames.length));
  if (media) {
    const [inside, ...beside] = media.nodes as [Rule, ...ChildNode[]];
    if (media.params !== "(prefers-contrast: more)") found.push(`@${media.name} ${media.params}`);
    found.push(...beside.map(String), ...strangeRule(inside, selector));
  }
  return found;
}

function strangeRule(rule: Rule, selector: string, count?: number): string[] {
  const found: string[] = rule.selector === selector ? [] : [rule.selector];
  const nodes = rule.nodes ?? [];
  const names = nodes.map((node) => (node as Declaration).prop);
  if (count !== undefined && names.join() !== tokenNames.join()) found.push(names.join());
  if (new Set(names).size !== names.length) found.push("a token twice");
  for (const node of nodes) {
    const { prop, value, important } = node as Declaration;
    const isToken = node.type === "decl" && (tokenNames as readonly string[]).includes(prop);
    const kind = kinds.find(([token]) => token.test(prop ?? ""))?.[1] ?? "nothing";
    const isSound = isToken && !important && new RegExp(`^(?:${kind})$`, "u").test(value);
    if (!isSound) found.push(String(node).slice(0, 200));
  }
  return found;
}
