import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { importerPromises } from "../../../../tests/oracles/importer-promises.ts";
import { kindOfSection } from "../reading/section-words.js";
import { fromRenderCv } from "./from-render-cv.js";
import { betweenCommas } from "./lines.js";

const hydrologist = JSON.parse(
  readFileSync(new URL("./fixtures/hydrologist.json", import.meta.url), "utf8"),
);
const { value, issues, suggestions } = fromRenderCv(hydrologist);
const stage = (title: string) => value.stages.find((candidate) => candidate.title === title);

// Lines are split into what they list; titles give their time and their marks away.
importerPromises(fromRenderCv, { hydrologist }, (text) =>
  /\]\(https:|[,;:(]|\*\*|^portuguese$/.test(text),
);

describe("a RenderCV file", () => {
  test("tells whose it is", () => {
    expect(value.lang).toBe("pt");
    expect(value.person).toMatchObject({
      name: "Ondina Pereira-Holm",
      summary: "I measure rivers, see the map (https://rivers.example).",
      email: "ondina@holm.example",
      profiles: [
        { network: "GitHub", username: "ondina-h", url: "https://github.com/ondina-h" },
        { network: "Mastodon", username: "@ondina@water.example" },
        { network: "Book a call", url: "https://cal.example/ondina" },
      ],
      languages: [
        { name: "Portuguese", level: { value: "native" } },
        { name: "English", level: { value: "C1" } },
        { name: "Danish", level: { value: "A2" } },
      ],
      interests: [
        { name: "Outdoors", keywords: ["kayaks", "birds"] },
        { name: "Bread" },
        { name: "maps" },
      ],
      references: [{ name: "K. Basin", text: "She hears rivers." }],
    });
  });

  test("tells what entries are by their fields, and by the titles of sections", () => {
    expect(value.stages.map(({ kind, title }) => `${kind}: ${title}`)).toEqual([
      "study: PhD, Hydrology",
      "role: Lead hydrologist",
      "role: Hydrologist",
      "role: Assistant",
      "volunteering: Coordinator",
      "project: Gaugekit",
      "credential: Boat licence",
      "credential: Drone pilot (A2)",
      "award: River medal",
      "publication: Floods that take a week",
      "milestone: Listening to mud, Basin Days",
      "life: Moved to Porto",
    ]);
    expect(suggestions).toHaveLength(1);
  });

  test("reads times in fields, in words, and in brackets", () => {
    expect(stage("Lead hydrologist")).toMatchObject({ start: "2019-05", end: "ongoing" });
    expect(stage("Assistant")?.start).toEqual({ edtf: "2011-23", raw: "Fall 2011" });
    expect(stage("Gaugekit")).toMatchObject({ start: "2018" });
    expect(stage("Gaugekit")?.end).toBeUndefined();
    expect(stage("Boat licence")?.start).toBe("2013");
    expect(stage("River medal")).toMatchObject({ start: { edtf: "2018" }, end: "2020" });
  });

  test("skills come as groups, and what nothing tells of is kept and said", () => {
    expect(value.skills?.map(({ name, group }) => `${group}: ${name}`)).toEqual([
      "Tools: R",
      "Tools: Python (pandas, xarray)",
      "Tools: QGIS",
      "Boats: rowing",
      "Boats: sailing",
    ]);
    expect(issues).toContainEqual(
      expect.objectContaining({ code: "unplaced-section", path: "/cv/sections/curiosities" }),
    );
  });

  test("comes from YAML through any parser", () => {
    const yaml =
      "cv:\n  name: A\n  sections:\n    Experience:\n      - company: B\n        start_date: 2020-05\n";
    expect(fromRenderCv(parse(yaml)).value.stages).toMatchObject([
      { title: "B", start: "2020-05" },
    ]);
    expect(fromRenderCv(yaml).issues[0]?.code).toBe("invalid-json");
  });
});

test.each([
  ["Work Experience", "role"],
  ["volunteer_experience", "volunteering"],
  ["Selected Publications", "publication"],
  ["Formation", "study"],
  ["Compétences", "skill"],
  ["Langues", "language"],
  ["Zertifikate", "credential"],
  ["Umbrellas", undefined],
])("the section %j is about %j", (title, kind) => {
  expect(kindOfSection(title)).toBe(kind);
});

test("commas in brackets do not separate", () => {
  expect(betweenCommas("a (b, c), d; e), f")).toEqual(["a (b, c)", "d", "e)", "f"]);
});
