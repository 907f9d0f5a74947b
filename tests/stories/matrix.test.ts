import { expect, test } from "vitest";
import { brands, directions, everyLook, schemes, settingsFor, widths } from "./matrix.ts";

const twoValued = { scheme: schemes, direction: directions, width: widths };

test("one story meets three brands, and both values of every other option", () => {
  for (const index of [0, 3, 17, 150]) {
    const settings = settingsFor(index);
    expect(new Set(settings.map(({ brand }) => brand)).size).toBe(3);
    for (const [name, values] of Object.entries(twoValued)) {
      const met = new Set(settings.map((setting) => setting[name as keyof typeof twoValued]));
      expect(met.size).toBe(values.length);
    }
  }
});

test("sixteen stories meet every pair of values", () => {
  const indices = Array.from({ length: 16 }, (_, index) => index);
  const met = new Set(
    indices.flatMap(settingsFor).flatMap((setting) => {
      const values = Object.values(setting);
      return values.flatMap((one, index) =>
        values.slice(index + 1).map((other) => `${one} ${other}`),
      );
    }),
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
