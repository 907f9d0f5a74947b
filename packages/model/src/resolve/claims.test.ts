import { describe, expect, it } from "vitest";
import { sketchedCareer as career } from "../../../../tests/arbitraries/sketched-career.ts";
import type { CareerPath } from "../document/career-path.js";
import { toEdtf } from "../time/edtf-bounds.js";
import { toMonth } from "../time/month.js";
import { resolveCareer } from "./resolve-career.js";
import type { ResolveOptions } from "./resolve-times.js";
import type { ResolvedStage } from "./resolved.js";

describe("claims", () => {
  const april = toMonth(2020, 4);
  const bounds = (path: CareerPath, name: string, options: ResolveOptions = {}) => {
    const point = resolveCareer(path, options).points.get(name);
    return point && toEdtf(point);
  };

  it("give a point its date where no field does", () => {
    const path = career([{ id: "a" }], {
      claims: [{ id: "1", type: "date", point: "a.start", edtf: "2020-04~" }],
    });
    expect(resolveCareer(path).stageById.get("a")?.start).toEqual({
      earliest: april,
      latest: april,
      reading: april,
      date: "2020-04~",
    });
  });

  it("of status assumption count as the caller wishes", () => {
    const path = career([{ id: "a", start: "2020", end: "2021" }], {
      claims: [
        { id: "x", type: "month", status: "assumption", point: "a.start", months: [9] },
        { id: "y", type: "month", status: "assumption", point: "a.end", months: [6] },
      ],
    });
    expect(bounds(path, "a.start")).toBe("2020-09");
    expect(bounds(path, "a.start", { assumptions: "none" })).toBe("2020");
    expect(bounds(path, "a.start", { assumptions: ["y"] })).toBe("2020");
    expect(bounds(path, "a.end", { assumptions: ["y"] })).toBe("2021-06");
  });

  it("are read by the caller's table of vague words and margins", () => {
    const path = career([{ id: "a", start: "2020-01~" }], {
      claims: [
        {
          id: "x",
          type: "duration",
          start: "a.start",
          end: "a.end",
          length: { value: 1, unit: "year", word: "bit-over" },
        },
      ],
    });
    expect(bounds(path, "a.end")).toBe("2021-02/2021-06");
    expect(bounds(path, "a.end", { vagueWords: { "bit-over": (x) => [x, x + 2] } })).toBe(
      "2021-01/2021-03",
    );
    expect(bounds(path, "a.start", { approximateMonths: 1 })).toBe("2019-12/2020-02");
  });

  it("tie a stage that goes on to the telling", () => {
    const path = career([{ id: "a", end: "ongoing" }], {
      telling: "2020-04",
      claims: [{ id: "x", type: "order", before: "a.start", after: "telling", atMost: 12 }],
    });
    const { start, end } = resolveCareer(path).stages[0] as ResolvedStage;
    expect(toEdtf(start)).toBe("2019-04/2020-04");
    expect(end).toMatchObject({ earliest: april, latest: null, reading: april });
    expect(resolveCareer(path, { asOf: "2022-01" }).stages[0]?.end?.reading).toBe(toMonth(2022, 1));
  });

  it("don't tie a planned stage to the telling", () => {
    const path = career([{ id: "a", start: "2021", end: "ongoing", planned: true }], {
      telling: "2020-04",
    });
    expect(resolveCareer(path).conflicts).toEqual([]);
  });

  it("keep parts inside their whole, but not beyond the telling", () => {
    const path = career([
      { id: "whole", start: "2010-05", end: "2012-06" },
      { id: "part", partOf: "whole" },
      { id: "prize", kind: "milestone", partOf: "whole" },
      { id: "open", start: "2011", end: "ongoing" },
      { id: "inside", partOf: "open" },
    ]);
    expect(bounds(path, "part.start")).toBe("2010-05/2012-06");
    expect(bounds(path, "part.end")).toBe("2010-05/2012-06");
    expect(bounds(path, "prize.start")).toBe("2010-05/2012-06");
    expect(bounds(path, "inside.end")).toBe("2011-01/..");
  });

  it("keep the stages of a stint, and the periods of a stage, one after the other", () => {
    const path = career(
      [
        { id: "a", start: "2010" },
        { id: "b" },
        { id: "c", end: "2012" },
        { id: "d", start: "2001", end: "2006", laterPeriods: [{}, { end: "2009" }] },
      ],
      { stints: [{ id: "s", stages: ["a", "b", "c"] }] },
    );
    expect(bounds(path, "b.start")).toBe("2010-01/2012-12");
    expect(bounds(path, "d#2.start")).toBe("2006-01/2009-12");
    expect(resolveCareer(path).explain("b.end", "latest")).toEqual(["c", "c.end", "s"]);
    // The first and the last period may be named by their number as well.
    expect(resolveCareer(path).between("d#1.start", "d#3.end")).toEqual(
      resolveCareer(path).between("d.start", "d.end"),
    );
  });

  it("put what follows a day in the same month after it", () => {
    const path = career(
      [
        { id: "b", start: "2020-04", end: "2020-05" },
        { id: "a", start: "2020-01", end: "2020-04-16" },
      ],
      { claims: [{ id: "x", type: "order", before: "a.end", after: "b.start" }] },
    );
    const { stageById } = resolveCareer(path);
    expect(stageById.get("a")?.end?.reading).toBe(april + 0.5);
    expect(stageById.get("b")?.start).toMatchObject({ reading: april + 0.5, date: "2020-04" });
  });

  it("leave months of unlimited years half open", () => {
    const path = career([{ id: "a", start: "2020-07/.." }], {
      claims: [{ id: "x", type: "month", point: "a.start", months: [6] }],
    });
    expect(bounds(path, "a.start")).toBe("2021-06/..");
    expect(resolveCareer(path).issues).toEqual([]);
  });
});
