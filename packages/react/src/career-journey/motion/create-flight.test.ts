import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createFlight } from "./create-flight.js";
import { COLOURS, type Drawing, LAYOUT, LINE, type Piece, STROKE_POINTS } from "./drawing.js";
import { makeLine, makeMark } from "./make-piece.js";
import { phase } from "./phase.js";

const clip = { left: 0, top: 0, right: 1280, bottom: 900 };
const before: Drawing = { pieces: [], clip, flow: "down", anchor: [180, -20] };
const after: Drawing = { pieces: [], clip, flow: "right", anchor: [90, 230] };
const red = [200, 30, 30, 1] as const;
const blue = [20, 40, 220, 0.5] as const;

const inStory = fc.tuple(fc.integer({ min: 180, max: 260 }), fc.integer({ min: 0, max: 1000 }));
const inTime = fc.tuple(fc.integer({ min: 100, max: 1280 }), fc.integer({ min: 230, max: 600 }));
type Point = readonly [number, number];

const stroke = (
  start: Point,
  end: Point,
  colour = red as readonly [number, number, number, number],
) =>
  makeLine({
    key: "segment:a",
    isThread: false,
    path: [...start, ...end],
    width: 9,
    colours: [colour, colour],
  });
const flight = (start: Piece, end: Piece, one = before, other = after) =>
  createFlight({ key: start.key, start, end, when: [0, 1] }, one, other);
const endsAt = (values: Float64Array) => [
  [values[LINE.points], values[LINE.points + 1]],
  [values[LINE.size - 2], values[LINE.size - 1]],
];

describe("a flight", () => {
  test("is what it was at first, and what it becomes at last; next to that it is within half a pixel of it", () => {
    fc.assert(
      fc.property(inStory, inStory, inTime, inTime, (a, b, c, d) => {
        const [start, end] = [stroke(a, b), stroke(c, d, blue)];
        const it = flight(start, end);
        expect([...it.at(0)]).toEqual([...start.values]);
        expect([...it.at(1)]).toEqual([...end.values]);
        for (const [near, values] of [
          [1e-5, start.values],
          [1 - 1e-5, end.values],
        ] as const)
          it.at(near).forEach((value, index) => {
            expect(Math.abs(value - (values[index] as number))).toBeLessThan(0.5);
          });
      }),
      { numRuns: 100 },
    );
  });

  test("keeps together what meets in both drawings", () => {
    fc.assert(
      fc.property(
        inStory,
        inStory,
        inStory,
        inTime,
        inTime,
        inTime,
        fc.double({ min: 0, max: 1.08, noNaN: true }),
        (a, b, c, d, e, f, t) => {
          const one = flight(stroke(a, b), stroke(d, e)).at(t);
          const [, meets] = endsAt(one);
          const [begins] = endsAt(flight(stroke(b, c), stroke(e, f)).at(t));
          expect(meets?.[0]).toBeCloseTo(begins?.[0] as number, 4);
          expect(meets?.[1]).toBeCloseTo(begins?.[1] as number, 4);
          const mark = (point: Point) =>
            makeMark({ key: "ring:b", x: point[0], y: point[1], half: 8, outline: red });
          const ring = flight(mark(b), mark(e)).at(t);
          expect(ring[2]).toBeCloseTo(begins?.[0] as number, 4);
          expect(ring[3]).toBeCloseTo(begins?.[1] as number, 4);
        },
      ),
      { numRuns: 200 },
    );
  });

  test("never jumps: a little later it is a little further", () => {
    fc.assert(
      fc.property(
        inStory,
        inStory,
        inTime,
        inTime,
        fc.double({ min: 0, max: 1.05, noNaN: true }),
        (a, b, c, d, t) => {
          const it = flight(stroke(a, b), stroke(c, d));
          const now = it.at(t).slice();
          it.at(t + 1e-4).forEach((value, index) => {
            expect(Math.abs(value - (now[index] as number))).toBeLessThan(1);
          });
        },
      ),
      { numRuns: 100 },
    );
  });

  test("that is interrupted goes on from where it is, to anywhere", () => {
    fc.assert(
      fc.property(
        inStory,
        inStory,
        inTime,
        inTime,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (a, b, c, d, t) => {
          const [start, end] = [stroke(a, b), stroke(c, d, blue)];
          const now = flight(start, end).at(t).slice();
          const middle: Drawing = { ...after, anchor: [135, 105] };
          const back = flight({ ...start, values: now }, start, middle, before);
          expect([...back.at(0)]).toEqual([...now]);
          expect([...back.at(1)]).toEqual([...start.values]);
        },
      ),
      { numRuns: 50 },
    );
  });

  test("keeps colours in range where a spring goes beyond", () => {
    const values = flight(stroke([200, 0], [200, 300]), stroke([300, 300], [600, 300], blue)).at(
      1.1,
    );
    const { colours } = LAYOUT.line;
    for (let index = colours; index < colours + 4 * COLOURS.line; index += 1) {
      expect(values[index]).toBeGreaterThanOrEqual(0);
      expect(values[index]).toBeLessThanOrEqual((index - colours) % 4 === 3 ? 1 : 255);
    }
  });

  test("turns a line down the page as a whole, with its length between both", () => {
    const values = flight(stroke([180, 0], [180, 900]), stroke([100, 230], [1000, 230])).at(0.5);
    const [first, last] = endsAt(values) as [number[], number[]];
    const [dx, dy] = [(last[0] ?? 0) - (first[0] ?? 0), (last[1] ?? 0) - (first[1] ?? 0)];
    expect(Math.atan2(dy, dx)).toBeGreaterThan(0.5);
    expect(Math.atan2(dy, dx)).toBeLessThan(1.1);
    expect(Math.hypot(dx, dy)).toBeGreaterThan(600);
    expect(values).toHaveLength(LINE.points + 2 * STROKE_POINTS);
  });
});

test("what comes first is ahead, and never goes back", () => {
  expect(phase(0.5, 0)).toBeGreaterThan(phase(0.5, 1));
  for (const place of [0, 0.3, 1])
    for (let step = 0; step < 100; step += 1)
      expect(phase((step + 1) / 100, place)).toBeGreaterThanOrEqual(phase(step / 100, place));
  expect([phase(0, 0.2), phase(1, 0.2), phase(1.04, 0.2)]).toEqual([0, 1, 1.04]);
});
