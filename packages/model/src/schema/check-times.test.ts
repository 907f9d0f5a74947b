import { describe, expect, test } from "vitest";
import { parseCareerPath } from "./parse-career-path.js";

const stage = { id: "s", kind: "role", title: "Cook" };
const path = (more: object) => ({
  version: 1,
  person: { name: "Ada Plum" },
  stages: [stage],
  ...more,
});
const codes = (input: unknown) =>
  parseCareerPath(input).issues.map(({ code, path }) => `${code} ${path}`);

describe("dates", () => {
  const hint = (start: unknown, key = "start") =>
    parseCareerPath(path({ stages: [{ ...stage, [key]: start }] })).issues[0]?.hint;

  test.each([
    ["04/2020", 'Write the year first: "2020-04".'],
    ["2020-4", 'Write hyphens and two digits: "2020-04", if there is such a day.'],
    [
      "2020-19",
      'There is no month 19: months are 01 to 12, seasons 21 (spring) to 24 (winter). For a stretch of years write both in full, such as "2019/2020".',
    ],
    ["2019 - 2020", 'Write a stretch with a slash: "2019/2020".'],
    ["ca. 2020", 'Write the tilde after the year: "2020~".'],
    ["Oct 2018", 'Write "2018-10", and the words of the source as raw: { "edtf": …, "raw": … }.'],
    ["Present", "Only an end can be ongoing; leave this out or give a date."],
    [
      new Date(Date.UTC(2020, 3, 15)),
      'A timestamp says more than a career needs, and its day depends on the time zone: write "2020-04-15" (or the day it was meant to be).',
    ],
  ])("%s is explained", (written, expected) => {
    expect(hint(written)).toBe(expected);
  });

  test("“Present” as an end", () => {
    expect(hint("Present", "end")).toBe('Write "ongoing" if it isn’t over, or leave the end out.');
  });

  test("that can't be read are kept as they were written", () => {
    const { value } = parseCareerPath(
      path({ stages: [{ ...stage, start: { edtf: "Mai", raw: "Mai" }, end: "ongoing" }] }),
    );
    expect(value.stages[0]).toEqual({
      ...stage,
      end: "ongoing",
      extra: { native: { start: { edtf: "Mai", raw: "Mai" } } },
    });
  });

  test("the wrong way round both stay, and one within the other is no mistake", () => {
    expect(codes(path({ stages: [{ ...stage, start: "2020-05", end: "2020-04" }] }))).toEqual([
      "end-before-start /stages/0/end",
    ]);
    expect(codes(path({ stages: [{ ...stage, start: "2020-05", end: "2020" }] }))).toEqual([]);
    expect(
      codes(
        path({ stages: [{ ...stage, laterPeriods: [{ start: "2022", end: { edtf: "2021" } }] }] }),
      ),
    ).toEqual(["end-before-start /stages/0/laterPeriods/0/end"]);
  });
});
