import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Duration, VagueWord } from "../document/time.js";
import { durationMonths, VAGUE_WORDS } from "./duration-months.js";

describe("durationMonths", () => {
  it.each<[string, Duration, readonly [number, number] | undefined]>([
    ["six months", { value: 6, unit: "month" }, [6, 6]],
    ["five to six months", { value: 5, upTo: 6, unit: "month" }, [5, 6]],
    ["two years", { value: 2, unit: "year" }, [24, 24]],
    ["half a year", { value: 0.5, unit: "year" }, [6, 6]],
    ["no unit", { value: 4 }, [4, 4]],
    ["a little over a year", { value: 1, unit: "year", word: "bit-over" }, [13, 17]],
    ["a little over a month", { value: 1, word: "bit-over" }, [1, 2]],
    ["almost a year", { value: 1, unit: "year", word: "almost" }, [10, 11]],
    ["almost a month", { value: 1, word: "almost" }, [0, 1]],
    ["about a year", { value: 1, unit: "year", word: "about" }, [10, 14]],
    ["about two months", { value: 2, word: "about" }, [1, 3]],
    ["about two to three years", { value: 2, upTo: 3, unit: "year", word: "about" }, [20, 43]],
    ["more than seven years", { value: 7, unit: "year", word: "more-than" }, [84, Infinity]],
    ["less than a year", { value: 1, unit: "year", word: "less-than" }, [0, 12]],
    ["some time", { word: "some" }, [1, Infinity]],
    ["two weeks", { value: 2, unit: "week" }, [0, 1]],
    ["forty days", { value: 40, unit: "day" }, [1, 2]],
    ["about two weeks", { value: 2, unit: "week", word: "about" }, [0, 2]],
    ["nothing", {}, undefined],
    ["a length below none", { value: -1 }, undefined],
    ["a range the wrong way round", { value: 6, upTo: 5 }, undefined],
    ["no number", { value: Number.NaN }, undefined],
  ])("%s", (_, length, expected) => {
    expect(durationMonths(length)).toEqual(expected);
  });

  it("is never empty, negative or a fraction", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 100, noNaN: true }),
        fc.constantFrom<(VagueWord | undefined)[]>(
          undefined,
          ...(Object.keys(VAGUE_WORDS) as VagueWord[]),
        ),
        fc.constantFrom<NonNullable<Duration["unit"]>[]>("day", "week", "month", "year"),
        (value, word, unit) => {
          const range = durationMonths({ value, unit, ...(word ? { word } : {}) });
          const [least, most] = range as readonly [number, number];
          expect(least).toBeGreaterThanOrEqual(0);
          expect(most).toBeGreaterThanOrEqual(least);
          expect(Number.isInteger(least)).toBe(true);
          expect(Number.isInteger(most) || most === Infinity).toBe(true);
        },
      ),
    );
  });

  it("reads days as every number of months that they may span", () => {
    const start = fc.integer({ min: 0, max: 20_000 });
    fc.assert(
      fc.property(start, fc.integer({ min: 0, max: 2000 }), (from, days) => {
        const month = (day: number) => {
          const date = new Date(day * 86_400_000);
          return 12 * date.getUTCFullYear() + date.getUTCMonth();
        };
        const [least, most] = durationMonths({ value: days, unit: "day" }) as [number, number];
        const apart = month(from + days) - month(from);
        expect(apart).toBeGreaterThanOrEqual(least);
        expect(apart).toBeLessThanOrEqual(most);
      }),
    );
  });
});
