import { expect, test } from "vitest";
import {
  brands,
  directions,
  everySetting,
  moreBrands,
  schemes,
  settingsFor,
  widths,
} from "./matrix.ts";

const options = { brand: brands, scheme: schemes, direction: directions, width: widths };

/** The settings in the brands that every story is shown in. */
const usual = (storyIndex: number) => settingsFor(storyIndex).slice(0, brands.length);

test("one story meets every value", () => {
  for (const [name, values] of Object.entries(options)) {
    const met = new Set(usual(3).map((setting) => setting[name as keyof typeof options]));
    expect(met.size).toBe(values.length);
  }
});

test("four stories meet every pair of values", () => {
  const met = new Set(
    [0, 1, 2, 3].flatMap(usual).flatMap((setting) => {
      const values = Object.values(setting);
      return values.flatMap((one, index) =>
        values.slice(index + 1).map((other) => `${one} ${other}`),
      );
    }),
  );
  // 4 brands × 3 options of 2 values, and 3 pairs of options of 2 × 2 values.
  expect(met.size).toBe(4 * 6 + 3 * 4);
});

test("as many stories as there are other brands, twice, meet each of them in light and in dark", () => {
  const indices = Array.from({ length: 2 * moreBrands.length }, (_, index) => index);
  const met = new Set(
    indices.map((index) => settingsFor(index).at(-1)).map((one) => `${one?.brand} ${one?.scheme}`),
  );
  expect(met.size).toBe(2 * moreBrands.length);
});

test("every setting is 12 × 2 × 2 × 2", () => {
  expect(new Set(everySetting().map((setting) => JSON.stringify(setting))).size).toBe(96);
});
