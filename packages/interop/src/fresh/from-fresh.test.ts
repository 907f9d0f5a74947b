import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { importerPromises } from "../../../../tests/oracles/importer-promises.ts";
import { fromFresh } from "./from-fresh.js";

const glassblower = JSON.parse(
  readFileSync(new URL("./fixtures/glassblower.json", import.meta.url), "utf8"),
);
const { value, issues, suggestions } = fromFresh(glassblower);
const stage = (title: string) => value.stages.find((candidate) => candidate.title === title);

importerPromises(fromFresh, { glassblower }, (text) => /\]\(https:/.test(text));

describe("a FRESH résumé", () => {
  test("tells whose it is", () => {
    expect(value.person).toMatchObject({
      name: "Maud Ferrière",
      headline: "Glassblower and teacher",
      photo: { url: "https://ferriere.example/maud.jpg" },
      place: { address: "3 quai des Verriers", postalCode: "44000", countryCode: "FR" },
      profiles: [{ network: "Pixelfed", username: "maud", url: "https://pix.example/maud" }],
      languages: [
        { name: "French", level: { scheme: "cefr", value: "native" } },
        { name: "Portuguese", level: { scheme: "cefr", value: "B1" } },
      ],
      references: [{ name: "Ida Moor", text: "She makes light heavy." }],
    });
  });

  test("gives a stage for every entry of its histories and lists", () => {
    expect(value.stages.map(({ kind, title }) => `${kind}: ${title}`)).toEqual([
      "study: CAP Verrier, Glass",
      "role: Master glassblower",
      "role: Glassblower",
      "role: Assistant",
      "service: Reservist",
      "volunteering: Tutor",
      "volunteering: Member",
      "volunteering: Keeper",
      "volunteering: Treasurer",
      "project: Rain organ",
      "pastime: Rowing eight",
      "award: Golden bubble",
      "publication: Slow heat",
      "publication: Notes on sand",
      "milestone: Why glass remembers",
      "publication: The blue set",
    ]);
    expect(stage("CAP Verrier, Glass")?.study).toEqual({
      area: "Glass",
      degree: "CAP Verrier",
      score: "16/20",
      courses: ["Optics", "Chemistry"],
    });
    expect(stage("Master glassblower")).toMatchObject({ start: "2016-04", end: "ongoing" });
    expect(stage("Rain organ")?.links?.map(({ url }) => url)).toEqual([
      "https://rain.example",
      "https://code.example/rain",
    ]);
    expect(value.organisations).toContainEqual(
      expect.objectContaining({ name: "Ember Press", url: "https://ember.example" }),
    );
  });

  test("a promotion is suggested, an older open end is unknown", () => {
    expect(suggestions.map(({ stint }) => stint.stages)).toEqual([
      ["glassblower-verrerie-du-port", "master-glassblower-verrerie-du-port"],
    ]);
    expect(stage("Assistant")?.end).toBe("unknown");
  });

  test("what is private stays private, and is said", () => {
    expect(stage("Keeper")?.visibility).toBe("private");
    expect(JSON.stringify(value.person.references)).not.toContain("Paul Anker");
    expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual(
      expect.arrayContaining(["private-reference /references/0", "unknown-key /shoeSize"]),
    );
  });

  test("skills come from sets and from the list", () => {
    expect(value.skills).toMatchObject([
      { name: "Blowing", group: "Techniques", level: { value: 5 } },
      { name: "Casting", group: "Techniques" },
      { name: "Welding", level: { value: 3 } },
      { name: "kilns" },
      { name: "borosilicate" },
    ]);
  });
});
