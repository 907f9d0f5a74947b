import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Bounds } from "../resolve/resolved.js";
import { toEdtf } from "../time/edtf-bounds.js";
import { toMonth } from "../time/month.js";
import type { AllenRelation, Answer } from "./relate.js";
import { relateDates } from "./relate-dates.js";

type Months = [start: number, end: number];

/** What is true of stretches whose months are all known. */
const RELATIONS: Record<AllenRelation, (a: Months, b: Months) => boolean> = {
  before: (a, b) => a[1] + 1 < b[0],
  meets: (a, b) => a[1] + 1 === b[0],
  overlaps: (a, b) => a[0] < b[0] && b[0] <= a[1] && a[1] < b[1],
  starts: (a, b) => a[0] === b[0] && a[1] < b[1],
  during: (a, b) => a[0] > b[0] && a[1] < b[1],
  finishes: (a, b) => a[0] > b[0] && a[1] === b[1],
  equals: (a, b) => a[0] === b[0] && a[1] === b[1],
  "finished-by": (a, b) => RELATIONS.finishes(b, a),
  contains: (a, b) => RELATIONS.during(b, a),
  "started-by": (a, b) => RELATIONS.starts(b, a),
  "overlapped-by": (a, b) => RELATIONS.overlaps(b, a),
  "met-by": (a, b) => RELATIONS.meets(b, a),
  after: (a, b) => RELATIONS.before(b, a),
};

/** Every choice of months tried. */
function brute(as: Months[], bs: Months[]): Record<string, Answer> {
  const pairs = as.flatMap((a) => bs.map((b) => [a, b] as const));
  return Object.fromEntries(
    Object.entries(RELATIONS).map(([name, holds]) => {
      const count = pairs.filter(([a, b]) => holds(a, b)).length;
      return [name, !count ? "no" : count === pairs.length ? "yes" : "maybe"];
    }),
  );
}

const BASE = toMonth(2020, 1);
const range = fc
  .tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 3 }))
  .map(([low, width]): [number, number] => [BASE + low, BASE + low + width]);
const bounds = ([earliest, latest]: [number, number]): Bounds => ({ earliest, latest });
const text = (one: [number, number]) => toEdtf(bounds(one)) as string;
const months = ([low, high]: [number, number]) =>
  Array.from({ length: high - low + 1 }, (_, i) => low + i);

describe("relateDates", () => {
  it("answers as trying every month does, for dates", () => {
    fc.assert(
      fc.property(range, range, (a, b) => {
        const moments = (one: [number, number]) => months(one).map((m): Months => [m, m]);
        const truth = brute(moments(a), moments(b));
        expect(relateDates(bounds(a), bounds(b))).toEqual(truth);
        expect(relateDates(text(a), text(b))).toEqual(truth);
      }),
      { numRuns: 500 },
    );
  });

  it("answers as trying every month does, for stretches", () => {
    const stretch = fc.tuple(range, range);
    const stretches = ([start, end]: [[number, number], [number, number]]) =>
      months(start).flatMap((s) => months(end).flatMap((e): Months[] => (s <= e ? [[s, e]] : [])));
    fc.assert(
      fc.property(stretch, stretch, (a, b) => {
        const [as, bs] = [stretches(a), stretches(b)];
        const answers = relateDates(
          { start: text(a[0]), end: bounds(a[1]) },
          { start: bounds(b[0]), end: text(b[1]) },
        );
        expect(answers).toEqual(as.length && bs.length ? brute(as, bs) : undefined);
      }),
      { numRuns: 1500 },
    );
  });

  it("takes a whole year for one month of it", () => {
    expect(relateDates("2020", "2020")?.equals).toBe("maybe");
    expect(relateDates("2020-12", "2021-01")?.meets).toBe("yes");
    expect(relateDates("2020-03", "2021")?.before).toBe("yes");
    expect(relateDates("2020-05", { start: "2020-01", end: "2020-12" })?.during).toBe("yes");
  });

  it("knows dates without a limit, and the seasons of both hemispheres", () => {
    expect(relateDates("../2019", "2021")?.before).toBe("yes");
    expect(relateDates("2019/..", "2021")).toMatchObject({ before: "maybe", after: "maybe" });
    expect(relateDates("2020-21", "2020-09")?.before).toBe("yes");
    expect(relateDates("2020-21", "2020-09", { hemisphere: "south" })?.before).toBe("no");
  });

  it("says nothing about what can't be read or can't be", () => {
    expect(relateDates("soon", "2020")).toBeUndefined();
    expect(relateDates("2020", { start: "2020", end: "2020-02-30" })).toBeUndefined();
    expect(relateDates({ start: "2021", end: "2020" }, "2020")).toBeUndefined();
    expect(relateDates({ earliest: 5, latest: 4 }, "2020")).toBeUndefined();
  });
});
