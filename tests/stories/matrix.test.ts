import { expect, test } from "vitest";
import { brands, directions, everyLook, schemes, someLooks, widths } from "./matrix.ts";

test("one story is opened twice, in four brands and both schemes", () => {
  for (const index of [0, 3, 17, 150]) {
    const opened = someLooks(index);
    const looks = opened.flatMap((page) => page.looks);
    expect(new Set(looks.map(({ brand }) => brand)).size).toBe(4);
    for (const page of opened)
      expect(new Set(page.looks.map(({ scheme }) => scheme)).size).toBe(schemes.length);
    expect(new Set(opened.map(({ direction }) => direction)).size).toBe(directions.length);
    expect(new Set(opened.map(({ width }) => width)).size).toBe(widths.length);
  }
});

test("twenty-four stories meet every pair of values", () => {
  const indices = Array.from({ length: 24 }, (_, index) => index);
  const met = new Set(
    indices.flatMap(someLooks).flatMap(({ looks, direction, width }) =>
      looks.flatMap(({ brand, scheme }) => {
        const values = [brand, scheme, direction, width];
        return values.flatMap((one, index) =>
          values.slice(index + 1).map((other) => `${one} ${other}`),
        );
      }),
    ),
  );
  // Every brand with 3 options of 2 values, and 3 pairs of options of 2 × 2 values.
  expect(met.size).toBe(brands.length * 6 + 3 * 4);
});

test("every look of one story is 12 × 2, and four stories meet them in every direction and width", () => {
  const told = (index: number) =>
    everyLook(index).flatMap(({ looks, ...page }) =>
      looks.map((look) => JSON.stringify({ ...page, ...look })),
    );
  expect(everyLook(7).flatMap(({ looks }) => looks)).toHaveLength(24);
  expect(
    new Set(everyLook(7).flatMap(({ looks }) => looks.map((it) => JSON.stringify(it)))).size,
  ).toBe(24);
  expect(new Set([0, 1, 2, 3].flatMap(told)).size).toBe(96);
});
