import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { importerPromises } from "../../../../tests/oracles/importer-promises.ts";
import { fromReactiveResume } from "./from-reactive-resume.js";

const load = (name: string) =>
  JSON.parse(readFileSync(new URL(`./fixtures/${name}.json`, import.meta.url), "utf8"));
const [three, four, five] = ["version-3", "version-4", "version-5"].map(load);
const line = ({ stages }: { stages: readonly { kind: string; title: unknown }[] }) =>
  stages.map(({ kind, title }) => `${kind}: ${title}`);

// HTML becomes lines, and lines that begin with a sign become what stood out.
importerPromises(fromReactiveResume, { three, four, five }, (text) => /<|^- Two/.test(text));

describe("version 4", () => {
  const { value, issues, suggestions } = fromReactiveResume(four);
  const stage = (title: string) => value.stages.find((candidate) => candidate.title === title);

  test("tells whose it is", () => {
    expect(value.person).toMatchObject({
      name: "Tamsin Orrery",
      summary: "Repairs what ticks.",
      photo: { url: "https://orrery.example/t.jpg" },
      place: { name: "Bath, England" },
      url: "https://orrery.example",
      profiles: [{ network: "GitHub", username: "orrery", url: "https://code.example/orrery" }],
      languages: [
        { name: "English", level: { scheme: "cefr", value: "native" } },
        { name: "Welsh", level: { scheme: "steps", value: 2 } },
      ],
      references: [{ name: "Abel Chime", text: "On time, always." }],
    });
  });

  test("reads both dates from one text, and lists as what stood out", () => {
    expect(stage("Head restorer")).toMatchObject({
      start: { edtf: "2017-03", raw: "March 2017 to Present" },
      end: "ongoing",
      summary: "Keeps nine towers.",
      highlights: ["Rebuilt the chime", "Trained four"],
    });
    expect(stage("Restorer")).toMatchObject({
      start: { edtf: "2012-01" },
      end: { edtf: "2017-02" },
    });
    expect(stage("Water clock")).toMatchObject({
      subtitle: "A clock without wheels",
      summary: "Runs an hour late.",
      start: "2015",
    });
    expect(suggestions).toHaveLength(1);
  });

  test("places custom sections by their words, and says what it cannot place", () => {
    expect(line(value)).toEqual([
      "study: Diploma, Horology",
      "role: Head restorer",
      "role: Restorer",
      "role: Clerk",
      "volunteering: Fixer",
      "project: Water clock",
      "credential: Bell safety",
      "award: Silver hand",
      "publication: On late clocks",
      "milestone: Why clocks lie",
    ]);
    expect(issues).toContainEqual(
      expect.objectContaining({ code: "unplaced-section", path: "/sections/custom/k2" }),
    );
  });

  test("what is switched off is private", () => {
    expect(stage("Clerk")?.visibility).toBe("private");
    expect(JSON.stringify(value.person.references)).not.toContain("Hidden Hand");
  });

  test("levels: words first, nought says nothing", () => {
    expect(value.skills).toMatchObject([
      { name: "filing", group: "Metal", level: { value: 5 } },
      { name: "turning", group: "Metal" },
      { name: "Patience" },
      { name: "brass" },
    ]);
    expect(value.skills?.[2]?.level).toBeUndefined();
  });
});

describe("version 5", () => {
  const { value, suggestions } = fromReactiveResume(five);

  test("posts under one company are a stint", () => {
    expect(value.lang).toBe("fr-FR");
    expect(line(value)).toEqual([
      "study: Master, Navigation",
      "role: Senior pilot",
      "role: Pilot",
      "role: Mate",
      "role: Hand",
    ]);
    expect(value.stints).toEqual([
      {
        id: "port-of-brest-stint",
        organisation: "port-of-brest",
        stages: ["pilot-port-of-brest", "senior-pilot-port-of-brest"],
        summary: "Twelve years on the water.",
      },
    ]);
    expect(suggestions).toEqual([]);
    expect(value.organisations).toContainEqual(
      expect.objectContaining({ name: "Port of Brest", url: "https://port.example" }),
    );
  });

  test("tells whose it is", () => {
    expect(value.person).toMatchObject({
      name: "Odile Quayle",
      summary: "Brings ships in.",
      photo: { url: "https://quay.example/odile.jpg" },
      languages: [{ name: "Breton", level: { value: "B2" } }],
    });
  });
});

test("version 3 has its dates in pairs", () => {
  const { value } = fromReactiveResume(three);
  expect(value.lang).toBe("nl");
  expect(value.person).toMatchObject({ birth: "1979-08-04", place: { countryCode: "NL" } });
  expect(value.stages).toMatchObject([
    { title: "MBO, Hydraulics", study: { score: "8", courses: ["Pumps"] } },
    { title: "Keeper", end: "ongoing", highlights: ["Two locks", "One bridge"] },
    { title: "Deckhand", start: "1999-05-01", end: "2004-01-15" },
  ]);
});

test("version 2 has its sections beside each other", () => {
  const { value } = fromReactiveResume({
    profile: { firstName: "A" },
    work: {
      enable: true,
      heading: "Work",
      items: [
        {
          company: "Mill",
          role: "Miller",
          start: "2001",
          end: "2003",
          description: "Flour.",
          enable: true,
        },
      ],
    },
    education: { enable: false, items: [{ name: "School", major: "Wheat", grade: "B" }] },
  });
  expect(value.stages).toMatchObject([
    { kind: "study", title: "Wheat", visibility: "private" },
    { kind: "role", title: "Miller", start: "2001", end: "2003", summary: "Flour." },
  ]);
});
