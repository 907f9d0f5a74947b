import { describe, expect, test } from "vitest";
import { fromJsonResume } from "../json-resume/index.js";
import { applySuggestions } from "./apply-suggestions.js";

const resume = {
  basics: { name: "Ines Quill" },
  work: [
    { name: "Harbour Radio", position: "Head of sound", startDate: "2019-05", endDate: "2022" },
    { name: "Harbour Radio", position: "Sound engineer", startDate: "2016", endDate: "2019-04" },
    { name: "Mill Theatre", position: "Stagehand", startDate: "2014", endDate: "2015" },
  ],
};
const { value, suggestions } = fromJsonResume(resume);

describe("suggestions", () => {
  test("are offered beside the career, and not done", () => {
    expect(value.stints).toBeUndefined();
    expect(suggestions).toEqual([
      {
        type: "stint",
        stint: {
          id: "harbour-radio-stint",
          organisation: "harbour-radio",
          stages: ["sound-engineer-harbour-radio", "head-of-sound-harbour-radio"],
        },
        path: "/work/1",
        message: expect.stringContaining("2 roles"),
      },
    ]);
  });

  test("are done when asked, in a copy", () => {
    const joined = applySuggestions(value, suggestions);
    expect(joined.stints).toEqual([suggestions[0]?.stint]);
    expect(joined.stages).toBe(value.stages);
    expect(value.stints).toBeUndefined();
  });

  test("that no longer fit are left out", () => {
    const joined = applySuggestions(value, suggestions);
    expect(applySuggestions(joined, suggestions)).toEqual(joined);
    const shorter = { ...value, stages: value.stages.slice(1) };
    expect(applySuggestions(shorter, suggestions)).toBe(shorter);
    expect(applySuggestions(value, [])).toBe(value);
  });
});
