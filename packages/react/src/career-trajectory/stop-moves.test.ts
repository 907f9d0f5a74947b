import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createStopMoves, type Move, moveOfKey, type Stop } from "./stop-moves.js";

const stop = (id: string, at: number, y: number, isPivot = false): Stop => ({ id, at, y, isPivot });

const moves = createStopMoves([
  stop("sre", 0.8, 3),
  stop("guitar", 0, 1),
  stop("exams", 0.3, 1.5, true),
  stop("cto", 0.4, 2),
  stop("musicology", 0.2, 1),
  stop("zero", 0.6, 2.5, true),
]);
const led = (id: string, move: Move) => moves.find(id, move)?.id;

describe("moves", () => {
  test("follow time", () => {
    expect(moves.stops.map(({ id }) => id).join()).toBe("guitar,musicology,exams,cto,zero,sre");
    expect(led("guitar", "on")).toBe("musicology");
    expect(led("cto", "back")).toBe("exams");
    expect(led("sre", "on")).toBe("sre");
    expect(led("cto", "first")).toBe("guitar");
    expect(led("cto", "last")).toBe("sre");
  });

  test("lead to what is nearest in the next row", () => {
    expect(led("cto", "up")).toBe("exams");
    expect(led("exams", "up")).toBe("musicology");
    expect(led("guitar", "up")).toBe("guitar");
    expect(led("zero", "down")).toBe("sre");
  });

  test("jump to turning points", () => {
    expect(led("guitar", "nextPivot")).toBe("exams");
    expect(led("exams", "nextPivot")).toBe("zero");
    expect(led("sre", "previousPivot")).toBe("zero");
    expect(led("sre", "nextPivot")).toBe("sre");
  });

  test("start at the beginning where the id is not known, and lead nowhere without stops", () => {
    expect(led("nobody", "on")).toBe("guitar");
    expect(createStopMoves([]).find("x", "down")).toBeUndefined();
  });

  test("find the same in the next row as a look at every stop of it", () => {
    const many = fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        y: fc.integer({ min: 0, max: 4 }),
      }),
      { minLength: 1, maxLength: 40 },
    );
    fc.assert(
      fc.property(many, (places) => {
        const stops = places.map(({ at, y }, index) => stop(`s${index}`, at, y));
        const quick = createStopMoves(stops);
        for (const one of stops) {
          const below = stops.filter(({ y }) => y > one.y);
          const y = Math.min(...below.map((other) => other.y));
          const distances = below
            .filter((other) => other.y === y)
            .map((other) => Math.abs(other.at - one.at));
          const found = quick.find(one.id, "down") as Stop;
          if (below.length === 0) expect(found.id).toBe(one.id);
          else expect(Math.abs(found.at - one.at)).toBe(Math.min(...distances));
        }
      }),
      { numRuns: 200 },
    );
  });
});

test("keys follow the eye: from right to left, the left arrow leads on", () => {
  expect(moveOfKey("ArrowRight", false, false)).toBe("on");
  expect(moveOfKey("ArrowRight", true, false)).toBe("back");
  expect(moveOfKey("ArrowLeft", true, false)).toBe("on");
  expect(moveOfKey("P", false, true)).toBe("previousPivot");
  expect(moveOfKey("Tab", false, false)).toBeUndefined();
});
