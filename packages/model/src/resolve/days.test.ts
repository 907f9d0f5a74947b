import { describe, expect, it } from "vitest";
import { sketchedCareer as career } from "../../../../tests/arbitraries/sketched-career.ts";
import type { Claim } from "../document/time.js";
import { toMonth } from "../time/month.js";
import { resolveCareer } from "./resolve-career.js";

const april = toMonth(2020, 4);
const day = (n: number) => april + (n - 1) / 30;
const order = (id: string, before: string, after: string, more: object = {}) =>
  ({ id, type: "order", before, after, ...more }) as Claim;

describe("days within a month", () => {
  it("that contradict each other are a conflict; the later date keeps its month only", () => {
    const { conflicts, points } = resolveCareer(
      career([{ id: "a", start: "2020-04-20", end: "2020-04-10" }]),
    );
    expect(conflicts).toMatchObject([
      { claims: ["a", "a.start", "a.end"], setAside: "a.end", byDays: true },
    ]);
    expect(points.get("a.end")).toMatchObject({
      earliest: april,
      latest: april,
      reading: day(20),
      date: "2020-04-10",
    });
  });

  it("set aside what is weakest, be it an order, and follow the rest", () => {
    const path = career(
      [
        { id: "a", start: "2020-01", end: "2020-04-20" },
        { id: "b", start: "2020-04", end: "2020-06" },
        { id: "c", start: "2020-04-10", end: "2020-06" },
      ],
      {
        claims: [
          order("x", "a.end", "b.start"),
          order("y", "b.start", "c.start", { status: "vague" }),
        ],
      },
    );
    const { conflicts, points } = resolveCareer(path);
    expect(conflicts).toMatchObject([
      { claims: ["a.end", "c.start", "x", "y"], setAside: "y", byDays: true },
    ]);
    expect(points.get("b.start")?.reading).toBe(day(20));
    expect(points.get("c.start")?.reading).toBe(day(10));
  });

  it("are left alone where nothing orders them", () => {
    const stages = [
      { id: "a", start: "2020-01", end: "2020-04-20" },
      { id: "b", start: "2020-04-10", end: "2020-06" },
    ];
    expect(resolveCareer(career(stages)).conflicts).toEqual([]);
    // To be in the same month is no order of days.
    const same = order("x", "b.start", "a.end", { atLeast: -12, atMost: 0 });
    expect(resolveCareer(career(stages, { claims: [same] })).conflicts).toEqual([]);
  });

  it("name every contradiction, also of many", () => {
    const { conflicts } = resolveCareer(
      career(
        Array.from({ length: 200 }, (_, i) => ({
          id: `s${i}`,
          start: `${1800 + i}-05-12`,
          end: `${1800 + i}-05-11`,
        })),
      ),
    );
    expect(conflicts.map(({ setAside }) => setAside)).toEqual(
      Array.from({ length: 200 }, (_, i) => `s${i}.end`),
    );
  });
});
