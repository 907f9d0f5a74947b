import { describe, expect, it } from "vitest";
import { sketchedCareer as career } from "../../../../tests/arbitraries/sketched-career.ts";
import type { Claim } from "../document/time.js";
import { toMonth } from "../time/month.js";
import { resolveCareer } from "./resolve-career.js";

describe("conflicts", () => {
  it("set the weakest aside, and among equals the later", () => {
    const conflict = (...statuses: Claim["status"][]) =>
      resolveCareer(
        career([{ id: "a" }], {
          claims: statuses.map(
            (status, i) =>
              ({
                id: `${i}`,
                status,
                type: "date",
                point: "a.start",
                edtf: `${2000 + i}`,
              }) as Claim,
          ),
        }),
      ).conflicts[0]?.setAside;
    expect(conflict("vague", "stated")).toBe("0");
    expect(conflict("background", "vague")).toBe("0");
    expect(conflict("assumption", "background")).toBe("0");
    expect(conflict("stated", undefined)).toBe("1");
    expect(conflict("stated", "assumption")).toBe("1");
  });

  it("leave everything else resolved", () => {
    const { conflicts, points } = resolveCareer(
      career([
        { id: "a", start: "2020-05", end: "2020-03" },
        { id: "b", start: "2011-05", end: "2010" },
        { id: "c", start: "2012", end: "2013" },
      ]),
    );
    expect(conflicts.map(({ claims }) => claims)).toEqual([
      ["a", "a.start", "a.end"],
      ["b", "b.start", "b.end"],
    ]);
    expect(conflicts[0]).toMatchObject({
      points: ["a.start", "a.end"],
      setAside: "a.end",
      message: "a.end was set aside: it contradicts a, a.start",
    });
    expect(points.get("a.end")).toMatchObject({ earliest: toMonth(2020, 5), date: "2020-03" });
    expect(points.get("c.end")).toMatchObject({ earliest: toMonth(2013, 1) });
  });

  it("name a claim that contradicts itself", () => {
    const { conflicts } = resolveCareer(
      career([{ id: "a" }], {
        claims: [{ id: "x", type: "order", before: "a.start", after: "a.start", atLeast: 1 }],
      }),
    );
    expect(conflicts[0]).toMatchObject({ claims: ["x"], setAside: "x" });
    expect(conflicts[0]?.message).toContain("contradicts itself");
  });
});

it("a choice of which every way contradicts itself is set aside alone", () => {
  const never = (id: string, point: "birth" | "telling") =>
    ({ id, type: "order", before: point, after: point, atLeast: 1 }) as const;
  const { conflicts, points } = resolveCareer(
    career([], {
      telling: "2020-04",
      claims: [{ id: "x", type: "anyOf", claims: [never("a", "birth"), never("b", "telling")] }],
    }),
  );
  expect(conflicts).toMatchObject([{ claims: ["x"], setAside: "x" }]);
  expect(points.get("telling")?.latest).toBe(toMonth(2020, 4));
});

describe("too many combinations", () => {
  const path = career(
    Array.from({ length: 8 }, (_, i) => ({ id: `s${i}`, start: `${2000 + i}/${2001 + i}` })),
    {
      claims: Array.from({ length: 8 }, (_, i) => ({
        id: `m${i}`,
        type: "month",
        point: `s${i}.start`,
        months: [6, 7],
      })),
    },
  );

  it("are loosened to what all have in common, and an issue says so", () => {
    const { points, issues } = resolveCareer(path);
    const start = (i: number) => points.get(`s${i}.start`);
    for (let i = 0; i < 8; i++) {
      expect(start(i)).toMatchObject({
        earliest: toMonth(2000 + i, 6),
        latest: toMonth(2001 + i, 7),
      });
    }
    expect(issues.map(({ path: pointer }) => pointer)).toEqual(["/claims/6", "/claims/7"]);
    expect(issues[0]).toMatchObject({ code: "too-many-combinations", severity: "note" });
    expect(resolveCareer(path, { maxCombinations: 256 }).issues).toEqual([]);
  });
});
