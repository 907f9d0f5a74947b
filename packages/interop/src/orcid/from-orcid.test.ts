import { readFileSync } from "node:fs";
import { DOMParser } from "@xmldom/xmldom";
import { describe, expect, test } from "vitest";
import { importerPromises } from "../../../../tests/oracles/importer-promises.ts";
import { fromOrcid } from "./from-orcid.js";

const record = JSON.parse(readFileSync(new URL("./fixtures/record.json", import.meta.url), "utf8"));
const { value, issues } = fromOrcid(record);
const stage = (title: string) => value.stages.find((candidate) => candidate.title === title);
const parser = new DOMParser({ onError: () => {} });

importerPromises(fromOrcid, { record });

describe("a record", () => {
  test("tells whose it is", () => {
    expect(value.person).toEqual({
      name: "S. Tidemand",
      givenName: "Sefa",
      familyName: "Tidemand",
      summary: "Counts seabirds.",
      place: { countryCode: "NO" },
      email: "sefa@birds.example",
      profiles: [
        {
          network: "ORCID",
          username: "0000-0000-0000-0042",
          url: "https://orcid.example/0000-0000-0000-0042",
        },
        { network: "Lab", url: "https://birds.example" },
        { network: "Bird ID", username: "B-7", url: "https://ids.example/B-7" },
      ],
      interests: [{ name: "ornithology" }],
    });
  });

  test("gives a stage for everything it lists, once", () => {
    expect(value.stages.map(({ kind, title }) => `${kind}: ${title}`)).toEqual([
      "study: PhD",
      "credential: Ringing licence",
      "role: Senior researcher",
      "role: Warden",
      "volunteering: Society of Gulls",
      "volunteering: reviewer",
      "award: Feather prize",
      "award: Puffins at dusk",
      "publication: Puffins keep time",
    ]);
    expect(issues).toContainEqual(
      expect.objectContaining({
        code: "other-versions",
        path: "/activities-summary/employments/affiliation-group/0/summaries/1/employment-summary",
      }),
    );
  });

  test("dates are as precise as they are known", () => {
    expect(stage("Senior researcher")).toMatchObject({ start: "2016-09", end: "ongoing" });
    expect(stage("Warden")).toMatchObject({ start: "2010-04-15", end: "2012" });
    expect(stage("Puffins keep time")).toMatchObject({
      start: "2020-03",
      subtitle: "A year on Røst",
      links: [
        { url: "https://letters.example/puffin" },
        { url: "https://doi.example/10.1000/puffin" },
      ],
    });
    expect(stage("Puffins keep time")?.end).toBeUndefined();
  });

  test("organisations have their place and their public identifier", () => {
    expect(value.organisations).toContainEqual({
      id: "fjord-institute",
      name: "Fjord Institute",
      place: { city: "Bodø", countryCode: "NO" },
      codes: [
        { scheme: "ROR", id: "https://ror.example/0fjord", uri: "https://ror.example/0fjord" },
      ],
    });
  });
});

describe("XML", () => {
  const xml = `<?xml version="1.0"?>
<a:employments path="/x/employments" xmlns:a="urn:a" xmlns:c="urn:c" xmlns:e="urn:e">
  <a:affiliation-group><e:employment-summary put-code="1" visibility="public">
    <c:role-title>Keeper</c:role-title>
    <c:start-date><c:year>1998</c:year><c:month>02</c:month></c:start-date>
    <c:organization><c:name>Lighthouse Board</c:name><c:address><c:city>Røst</c:city><c:country>NO</c:country></c:address></c:organization>
    <c:url>https://light.example</c:url>
  </e:employment-summary></a:affiliation-group>
</a:employments>`;

  test("of a section reads like JSON", () => {
    const result = fromOrcid(xml, { parser });
    expect(result.value.stages).toMatchObject([
      { kind: "role", title: "Keeper", start: "1998-02", end: "ongoing" },
    ]);
    expect(result.value.organisations).toMatchObject([
      { name: "Lighthouse Board", place: { city: "Røst", countryCode: "NO" } },
    ]);
  });

  test("of a whole record finds the person, and of one part the part", () => {
    const whole = `<r:record xmlns:r="urn:r"><person><name><given-names>Ada</given-names></name></person><activities-summary>${xml.replace(/<\?.*\?>\s*/, "")}</activities-summary></r:record>`;
    expect(fromOrcid(whole, { parser }).value).toMatchObject({
      person: { name: "Ada" },
      stages: [{ title: "Keeper" }],
    });
    const part = `<w:work xmlns:w="urn:w"><title><title>On fog</title></title><publication-date><year>1999</year></publication-date></w:work>`;
    expect(fromOrcid(part, { parser }).value.stages).toMatchObject([
      { kind: "publication", title: "On fog", start: "1999" },
    ]);
  });

  test("that is none is said, with the line", () => {
    expect(fromOrcid("<a>\n<b>\n</a>", { parser }).issues).toMatchObject([
      { code: "invalid-xml", line: 2 },
    ]);
    expect(fromOrcid("<a/>", { parser }).issues).toMatchObject([{ code: "not-a-resume" }]);
  });
});

test.each([
  [{ proposal: { title: { title: { value: "Ship time" } } } }, "award"],
  [
    { "reviewer-role": "reviewer", "review-completion-date": { year: { value: "2012" } } },
    "volunteering",
  ],
  [{ type: "grant", organization: { name: "Fund" }, title: { title: { value: "Ice" } } }, "award"],
  [{ "role-title": "Keeper", organization: { name: "Board" } }, "role"],
  [{ bulk: [{ work: { title: { title: { value: "One" } } } }] }, "publication"],
])("a part alone is told by its fields: %j", (part, kind) => {
  expect(fromOrcid(part).value.stages).toMatchObject([{ kind }]);
});
