import { createBrand, type TokenName, tokenNames } from "@trajectoires/themes";
import { expect, test } from "vitest";

const { pairs } = createBrand({ seed: "#0a66c2" });
const grounds = ["ground", "card", "quiet", "hover", "selected"];
const domains = Array.from({ length: 12 }, (_, index) => `domain-${index + 1}`);

/** What meets what on a page, written down once more: a pair that is no longer declared is no longer held by any test. */
const meant = [
  ...grounds.flatMap((ground) =>
    ["ink", "ink-soft", "accent"].map((text) => `text ${text} on ${ground}`),
  ),
  "text brand-ink on brand-plate",
  "text pivot-ink on pivot",
  ...domains.map((domain) => `text domain-on on ${domain}`),
  ...grounds.flatMap((ground) =>
    ["accent-line", "brand-edge", "focus", "pivot", ...domains].map(
      (line) => `graphic ${line} on ${ground}`,
    ),
  ),
];

test("every pair that meets is declared, once", () => {
  const short = (token: TokenName) => token.replace("--tj-", "");
  const declared = pairs.map(
    ({ kind, foreground, background }) => `${kind} ${short(foreground)} on ${short(background)}`,
  );
  expect(declared.sort()).toEqual([...meant].sort());
});

test("text is promised 4.5:1, and 7:1 with more contrast; a line 3:1", () => {
  for (const { kind, least, leastMore } of pairs) {
    expect([least, leastMore]).toEqual(kind === "text" ? [4.5, 7] : [3, 3]);
  }
});

test("every colour is in a pair, but for a rule, which only adorns, and the fill, whose outline stands for it", () => {
  const paired = new Set(pairs.flatMap(({ foreground, background }) => [foreground, background]));
  const { light } = createBrand({ seed: "#0a66c2" }).tokens;
  const alone = tokenNames.filter((token) => light[token].startsWith("#") && !paired.has(token));
  expect(alone).toEqual(["--tj-rule", "--tj-brand"]);
});
