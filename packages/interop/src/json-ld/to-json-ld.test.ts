import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { CareerPath } from "@trajectoires/model";
import type { ProfilePage, WithContext } from "schema-dts";
import { describe, expect, test } from "vitest";
import type { JsonLdNode } from "./json-ld.js";
import { toJsonLd, toJsonLdText } from "./to-json-ld.js";

const career: CareerPath = {
  version: 1,
  lang: "en",
  title: "From choirs to clocks",
  person: {
    name: "Ada Merle",
    headline: "Clockmaker",
    email: "ada@merle.example",
    place: { city: "Lyon", countryCode: "FR", address: "1 rue" },
    profiles: [{ network: "Social", url: "https://social.example/ada" }],
    languages: [{ name: "French", code: "fr" }, { name: "Klingon" }],
  },
  organisations: [
    {
      id: "works",
      name: "Tower Works",
      url: "https://tower.example",
      codes: [{ scheme: "ROR", id: "0", uri: "https://ror.example/0" }],
    },
    { id: "school", name: "School of Hours" },
  ],
  skills: [{ id: "brass", name: { en: "Brass", fr: "Laiton" } }],
  stages: [
    {
      id: "a",
      kind: "role",
      title: "Head </script><script>",
      organisation: "works",
      start: "2018-03",
      end: "ongoing",
      summary: "Line\u2028two & more",
    },
    {
      id: "b",
      kind: "role",
      title: "Apprentice",
      organisation: "works",
      start: "2015~",
      end: { edtf: "2017", raw: "2017-12-31", padded: true },
    },
    {
      id: "c",
      kind: "study",
      title: "Diploma",
      organisation: "school",
      start: "2012/2013",
      end: "2014-06-20",
      study: { degree: "Diploma", outcome: "achieved" },
    },
    { id: "d", kind: "volunteering", title: "Ringer", organisation: "school", start: "2010-21" },
    { id: "e", kind: "credential", title: "Bell safety", organisation: "school", start: "2016-05" },
    { id: "f", kind: "award", title: "Silver hand", organisation: "school", start: "2019" },
    { id: "g", kind: "role", title: "On her own", start: "201X" },
    {
      id: "h",
      kind: "role",
      title: "Hidden",
      organisation: "works",
      start: "2001",
      visibility: "private",
    },
    { id: "i", kind: "break", title: "Rest", start: "2020", end: "2021" },
  ],
  claims: [{ id: "k", type: "date", point: "g.end", edtf: "2012-05/2012-07" }],
  meta: { lastModified: "2024-01-05", canonical: "https://merle.example" },
};
const page = toJsonLd(career);
const list = (property: string) => page.mainEntity[property] as readonly JsonLdNode[];

describe("a career as JSON-LD", () => {
  test("is a page about a person", () => {
    expect(page).toMatchObject({
      "@context": "https://schema.org",
      "@type": "ProfilePage",
      url: "https://merle.example",
      dateModified: "2024-01-05",
      mainEntity: {
        "@type": "Person",
        name: "Ada Merle",
        jobTitle: "Clockmaker",
        address: { "@type": "PostalAddress", addressLocality: "Lyon", addressCountry: "FR" },
        sameAs: ["https://social.example/ada"],
        knowsLanguage: ["fr", "Klingon"],
        knowsAbout: ["Brass"],
        award: ["Silver hand, School of Hours"],
      },
    });
    expect(toJsonLd(career, { lang: "fr" }).mainEntity.knowsAbout).toEqual(["Laiton"]);
  });

  test("says a date only where it is certain", () => {
    expect(list("worksFor").map(({ startDate, endDate }) => [startDate, endDate])).toEqual([
      ["2018-03", undefined],
      [undefined, "2017"],
    ]);
    expect(list("alumniOf")[0]).toMatchObject({ endDate: "2014-06-20" });
    expect(list("alumniOf")[0]?.startDate).toBeUndefined();
    expect(list("affiliation")[0]?.startDate).toBe("2010");
    // Nobody wrote this one down: it follows from a claim.
    expect(list("hasOccupation")[0]).toMatchObject({ endDate: "2012" });
    expect(list("hasOccupation")[0]?.startDate).toBeUndefined();
  });

  test("credentials: certificates, and degrees that were achieved", () => {
    expect(list("hasCredential")).toMatchObject([
      { name: "Diploma", credentialCategory: "degree", dateCreated: "2014-06-20" },
      { name: "Bell safety", credentialCategory: "certificate", dateCreated: "2016-05" },
    ]);
  });

  test("nothing that is not public is in it", () => {
    const text = toJsonLdText(career);
    for (const secret of ["Hidden", "ada@merle.example", "1 rue"])
      expect(text).not.toContain(secret);
  });

  test("no text ends its script element", () => {
    const text = toJsonLdText(career);
    expect(text).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(text)).toEqual(page);
  });

  test("an empty career is a page about nobody", () => {
    const nobody = toJsonLd({ version: 1, person: { name: "" }, stages: [] });
    expect(nobody.mainEntity).toEqual({ "@type": "Person" });
  });
});

test("every type and property is one of schema.org", () => {
  const vocabulary = readVocabulary();
  const seen = new Set<string>();
  const check = (node: JsonLdNode) => {
    const properties = vocabulary(node["@type"]);
    for (const [key, value] of Object.entries(node)) {
      if (key.startsWith("@")) continue;
      seen.add(`${node["@type"]}.${key}`);
      // A role stands in for the thing that it is about, under the same property.
      const isRole = node["@type"].endsWith("Role");
      expect(isRole ? [...properties, ...vocabulary("Person")] : properties).toContain(key);
      for (const inner of [value].flat()) if (typeof inner === "object") check(inner as JsonLdNode);
    }
  };
  check(page);
  expect(seen.size).toBeGreaterThan(30);
});

test("the type of schema-dts takes it", () => {
  const typed: WithContext<ProfilePage> = {
    "@context": "https://schema.org",
    "@type": "ProfilePage",
    inLanguage: "en",
    mainEntity: {
      "@type": "Person",
      name: "A",
      worksFor: {
        "@type": "EmployeeRole",
        roleName: "B",
        startDate: "2018-03",
        worksFor: { "@type": "Organization", name: "C" },
      },
      alumniOf: {
        "@type": "OrganizationRole",
        roleName: "D",
        alumniOf: { "@type": "EducationalOrganization", name: "E" },
      },
      hasCredential: {
        "@type": "EducationalOccupationalCredential",
        name: "F",
        credentialCategory: "degree",
        dateCreated: "2014",
      },
      hasOccupation: {
        "@type": "Role",
        roleName: "G",
        hasOccupation: { "@type": "Occupation", name: "G" },
      },
    },
  };
  expect(typed["@type"]).toBe("ProfilePage");
});

/** Properties of a type, with those of what it extends, from the declarations of schema-dts. */
function readVocabulary(): (type: string) => string[] {
  const file = createRequire(import.meta.url)
    .resolve("schema-dts")
    .replace(/\.js$/, ".d.ts");
  const declarations = readFileSync(file, "utf8");
  const bodies = new Map<string, { parents: string[]; properties: string[] }>();
  for (const block of declarations.split(/\n(?=(?:export )?(?:interface|type) )/)) {
    const head =
      /^(?:export )?(?:interface|type) (\w+)(?:<[^{]*?>)?(?: extends ([\w, <>]+?))?(?: =| \{)/.exec(
        block,
      );
    if (!head?.[1]) continue;
    const parents =
      head[2]?.split(", ") ??
      [...block.slice(0, 400).matchAll(/(?:Omit<|= )(\w+(?:Base|Leaf))/g)].flatMap(
        ([, name]) => name ?? [],
      );
    const properties = [...block.matchAll(/^ {4}"(\w+)"\??:/gm)].flatMap(([, name]) => name ?? []);
    bodies.set(head[1], { parents, properties });
  }
  const propertiesOf = (name: string): string[] => {
    const body = bodies.get(name);
    return body ? [...body.properties, ...body.parents.flatMap(propertiesOf)] : [];
  };
  return (type) => {
    const found = propertiesOf(`${type}Leaf`);
    expect([type, found.length > 5]).toEqual([type, true]);
    return found;
  };
}
