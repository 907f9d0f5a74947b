import { expect, test } from "vitest";
import { isAnchored, specificPart, splitSelector } from "./selectors.ts";

test("a selector list divides at its own commas only", () => {
  expect(splitSelector(':where(.a, .b), [x="1,2"] , c')).toEqual([
    ":where(.a, .b)",
    '[x="1,2"]',
    "c",
  ]);
});

test.each([
  [":where(.tj-card)", true],
  [":where(.tj-card a)", true],
  [":where(.tj-card, .tj-badge)::before", true],
  [":where(.tj-card, a)", false],
  [":where([data-tj-brand='night'])", true],
  ["a", false],
  ["a:not(.tj-card)", false],
  [":root", false],
])("%s is anchored: %s", (selector, anchored) => {
  expect(isAnchored(selector)).toBe(anchored);
});

test.each([
  [":where(.tj-card:not(.x))::before", ""],
  [":where(.a) > :where(.b)", ""],
  ["&:where([data-x])", ""],
  ["&:hover", ":hover"],
  [".tj-card", ".tj-card"],
])("%s weighs %o", (selector, weight) => {
  expect(specificPart(selector)).toBe(weight);
});
