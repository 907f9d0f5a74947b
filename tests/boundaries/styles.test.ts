import { readFileSync } from "node:fs";
import { brandNames } from "@trajectoires/themes";
import postcss, {
  type AtRule,
  type ChildNode,
  type Container,
  type Declaration,
  type Rule,
} from "postcss";
import { describe, expect, test } from "vitest";
import { filesBelow, packages, shown } from "../tools/repository.ts";
import { isAnchored, specificPart, splitSelector } from "./selectors.ts";

/** The one for hosts that fight has weight and no layer, on purpose; it has tests of its own. */
const sheets = packages()
  .flatMap(({ path }) => filesBelow(`${path}/dist`, (file) => file.endsWith(".css")))
  .filter((path) => !path.endsWith("hardened.css"))
  .map((path) => ({
    name: shown(path),
    text: readFileSync(path, "utf8"),
    css: postcss.parse(readFileSync(path, "utf8"), { from: path }),
  }));

/** The rules and at-rules around a node, from the inside. */
function around(node: ChildNode): Container[] {
  const found: Container[] = [];
  for (let up = node.parent as Container | undefined; up; up = up.parent as Container | undefined) {
    found.push(up);
  }
  return found;
}

const isAtRule = (node: Container, name: RegExp): node is AtRule =>
  node.type === "atrule" && name.test((node as AtRule).name);

/** Every selector, alone, with the rule it is of; the steps of keyframes are none. */
function selectors(css: postcss.Root): { selector: string; rule: Rule }[] {
  const found: { selector: string; rule: Rule }[] = [];
  css.walkRules((rule) => {
    if (around(rule).some((up) => isAtRule(up, /keyframes$/))) return;
    for (const selector of splitSelector(rule.selector)) found.push({ selector, rule });
  });
  return found;
}

/** The defaults of Lightning CSS's own pair of variables, which only its output reads; see tokens.css. */
const isLoweringDefault = (rule: Rule) =>
  rule.selector === ":where(:root)" &&
  rule.nodes.every((node) => node.type !== "decl" || node.prop.startsWith("--lightningcss-"));

/**
 * What a drawing is made of has places and sizes that fit each other and words that stand beside it: a page's rule for every `svg` tears them apart. They
 * have no look that a host would want to change, and stand inside what it can size.
 */
const geometry = /^(?:width|height|inline-size|block-size|max-inline-size|overflow)$/;
const insideDrawings = /(?: svg(?:\[(?:width|height|overflow)\])?|\.tj-skill-(?:axis|bar))$/;

function isGeometry({ prop, parent }: Declaration): boolean {
  return (
    geometry.test(prop) &&
    splitSelector((parent as Rule).selector)
      .flatMap((selector) => splitSelector(selector.replace(/^:where\((.*)\)$/s, "$1")))
      .every((selector) => insideDrawings.test(selector.trim()))
  );
}

describe.each(sheets)("$name", ({ css, text }) => {
  test("styles nothing but what is ours", () => {
    const loose = selectors(css).filter(
      ({ selector, rule }) =>
        !isAnchored(selector) &&
        selector !== ":root" &&
        !isLoweringDefault(rule) &&
        !around(rule).some((up) => up.type === "rule" && isAnchored((up as Rule).selector)),
    );
    expect(loose.map(({ selector }) => selector)).toEqual([]);
  });

  test("has selectors without weight, so that any rule of the host wins", () => {
    const heavy = selectors(css).filter(({ selector }) => specificPart(selector) !== "");
    expect(heavy.map(({ selector }) => selector)).toEqual([]);
  });

  test("names everything with its own prefix", () => {
    const names: string[] = [];
    // A custom property of a rule reaches our own elements only, so a private one may be `--_…`; the others are for the whole page.
    css.walkDecls(/^--(?!_)/, ({ prop, parent }) => {
      if (!isLoweringDefault(parent as Rule)) names.push(prop);
    });
    css.walkAtRules(
      /^(property|keyframes|counter-style)$/,
      ({ params }) => void names.push(params),
    );
    css.walkDecls(/^(container-name|view-transition-name)$/, ({ value }) => void names.push(value));
    const loose = names.filter((name) => !/^(--)?tj-/.test(name.trim()) && name !== "none");
    expect([...new Set(loose)]).toEqual([]);
  });

  test("is in the layer, and asks for nothing from elsewhere", () => {
    const outside = css.nodes.filter((node) => {
      if (node.type === "comment") return false;
      return !(
        node.type === "atrule" &&
        node.name === "layer" &&
        /^trajectoires\b/.test(node.params)
      );
    });
    expect(outside.map((node) => node.toString().split("\n")[0])).toEqual([]);
    expect(text).not.toMatch(/@font-face|https?:|url\(\s*["']?\/\//);
  });

  test("insists on nothing, but for the geometry inside drawings", () => {
    const insisted: string[] = [];
    css.walkDecls((declaration) => {
      if (declaration.important && !isGeometry(declaration)) insisted.push(`${declaration}`);
    });
    expect(insisted).toEqual([]);
  });
});

test("there are sheets to look at", () => {
  expect(sheets.map(({ name }) => name)).toContain("packages/react/dist/styles.css");
  for (const brand of brandNames) {
    expect(sheets.map(({ name }) => name)).toContain(`packages/themes/dist/${brand}.css`);
  }
});
