import { expect, test } from "vitest";
import { brands, directions, everySetting, schemes, settingsFor, widths } from "./matrix.ts";

const options = { brand: brands, scheme: schemes, direction: directions, width: widths };

test("one story meets every value", () => {
  for (const [name, values] of Object.entries(options)) {
    const met = new Set(settingsFor(3).map((setting) => setting[name as keyof typeof options]));
    expect(met.size).toBe(values.length);
  }
});

test("four stories meet every pair of values", () => {
  const met = new Set(
    [0, 1, 2, 3].flatMap(settingsFor).flatMap((setting) => {
      const values = Object.values(setting);
      return values.flatMap((one, index) =>
        values.slice(index + 1).map((other) => `${one} ${other}`),
      );
    }),
  );
  // 4 brands × 3 options of 2 values, and 3 pairs of options of 2 × 2 values.
  expect(met.size).toBe(4 * 6 + 3 * 4);
});

test("every setting is 4 × 2 × 2 × 2", () => {
  expect(new Set(everySetting().map((setting) => JSON.stringify(setting))).size).toBe(32);
});
