import { describe, expect, it } from "vitest";
import { resolvedSketch as resolve } from "../../../../tests/arbitraries/resolved-sketch.ts";
import type { CareerPath } from "../document/career-path.js";
import { ageAt } from "./age.js";

describe("ageAt", () => {
  const at = (birth: string, start: string, claims: CareerPath["claims"] = []) =>
    ageAt(
      resolve([{ id: "a", start }], { person: { name: "Ada Quill", birth }, claims }),
      "a.start",
    );

  it("is exact to the day", () => {
    expect(at("1990-05-20", "2020-05-19")).toEqual({ atLeast: 29, atMost: 29 });
    expect(at("1990-05-20", "2020-05-20")).toEqual({ atLeast: 30, atMost: 30 });
    expect(at("1992-02-29", "2021-02-28")).toEqual({ atLeast: 28, atMost: 28 });
    expect(at("1992-02-29", "2021-03-01")).toEqual({ atLeast: 29, atMost: 29 });
  });

  it("allows a year less where the birthday may be to come", () => {
    expect(at("1990-05", "2020-05")).toEqual({ atLeast: 29, atMost: 30 });
    expect(at("1990-05", "2020-06")).toEqual({ atLeast: 30, atMost: 30 });
    expect(at("1990", "2020")).toEqual({ atLeast: 29, atMost: 30 });
    expect(ageAt(resolve([]), "telling")).toEqual({ atLeast: null, atMost: null });
  });

  it("keeps a stated age", () => {
    const claims = [{ id: "c", type: "age", point: "a.start", years: 30 }] as const;
    expect(at("1990", "2020", claims)).toEqual({ atLeast: 30, atMost: 30 });
  });
});
