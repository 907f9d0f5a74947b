import fc from "fast-check";
import { expect, test } from "vitest";
import { nextMatch, stepWithin } from "./step-through.js";

test("steps to the neighbours in a list that has ends", () => {
  const list = ["a", "b", "c"];
  expect(stepWithin(list, "a")).toEqual({ n: 1, total: 3, previous: undefined, next: "b" });
  expect(stepWithin(list, "b")).toEqual({ n: 2, total: 3, previous: "a", next: "c" });
  expect(stepWithin(list, "c")).toEqual({ n: 3, total: 3, previous: "b", next: undefined });
  expect(stepWithin(list, "x")).toEqual({ n: 0, total: 3, previous: undefined, next: undefined });
});

test("goes to the next match from where the reader is, and round the ends", () => {
  const order = ["a", "b", "c", "d"];
  const matches = new Set(["b", "d"]);
  expect(nextMatch(order, matches, null, 1)).toBe("b");
  expect(nextMatch(order, matches, null, -1)).toBe("d");
  expect(nextMatch(order, matches, "b", 1)).toBe("d");
  expect(nextMatch(order, matches, "c", 1)).toBe("d");
  expect(nextMatch(order, matches, "d", 1)).toBe("b");
  expect(nextMatch(order, matches, "a", -1)).toBe("d");
  expect(nextMatch(order, new Set(), "a", 1)).toBeUndefined();
  expect(nextMatch(order, new Set(["a"]), "a", 1)).toBe("a");
});

test("as many steps as there are matches visit each once, either way", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string(), { minLength: 1 }),
      fc.infiniteStream(fc.boolean()),
      fc.constantFrom<(1 | -1)[]>(1, -1),
      (order, flags, step) => {
        const matches = new Set(order.filter(() => flags.next().value));
        const seen: string[] = [];
        let here: string | null = null;
        for (const _ of matches) {
          here = nextMatch(order, matches, here, step) ?? null;
          seen.push(here as string);
        }
        const way = order.filter((id) => matches.has(id));
        expect(seen).toEqual(step > 0 ? way : way.reverse());
      },
    ),
  );
});
