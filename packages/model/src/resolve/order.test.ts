import { describe, expect, it } from "vitest";
import { sketchedCareer as career } from "../../../../tests/arbitraries/sketched-career.ts";
import type { CareerPath } from "../document/career-path.js";
import { resolveCareer } from "./resolve-career.js";

const order = (path: CareerPath) =>
  [...resolveCareer(path).stages].sort((a, b) => a.order - b.order).map(({ id }) => id);

describe("the order of stages", () => {
  it("follows the dates", () => {
    expect(
      order(
        career([
          { id: "c", start: "2012" },
          { id: "a", start: "2001-05" },
          { id: "b", start: "2001-05-20" },
        ]),
      ),
    ).toEqual(["a", "b", "c"]);
  });

  it("follows order claims where dates are missing", () => {
    const path = career([{ id: "c" }, { id: "b" }, { id: "a" }], {
      claims: [
        { id: "1", type: "order", before: "a.end", after: "b.start" },
        { id: "2", type: "order", before: "b.end", after: "c.start" },
      ],
    });
    expect(order(path)).toEqual(["a", "b", "c"]);
  });

  it("doesn't take the end of a stage for its start", () => {
    const path = career([{ id: "study" }, { id: "exam", kind: "milestone" }], {
      claims: [
        { id: "1", type: "order", before: "exam.start", after: "study.end" },
        { id: "2", type: "order", before: "study.start", after: "exam.start" },
      ],
    });
    expect(order(path)).toEqual(["study", "exam"]);
  });

  it("follows the chapters where neither is known, flashbacks first", () => {
    const path = career([{ id: "d" }, { id: "c" }, { id: "b" }, { id: "a" }], {
      chapters: [
        {
          id: "one",
          title: "One",
          sections: [
            { items: ["c"] },
            { mode: "flashback", items: ["a", "b"] },
            { items: ["gone", "d"] },
          ],
        },
      ],
    });
    expect(order(path)).toEqual(["a", "b", "c", "d"]);
  });

  it("follows the document where nothing is known", () => {
    expect(order(career([{ id: "x" }, { id: "y" }, { id: "z" }]))).toEqual(["x", "y", "z"]);
    expect(
      order(career([{ id: "x", start: "2000" }, { id: "y" }, { id: "z", start: "1990" }])),
    ).toEqual(["z", "x", "y"]);
  });
});
