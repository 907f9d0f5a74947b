import { readdirSync, readFileSync } from "node:fs";
import type { Stage } from "@trajectoires/model";
import { parseCareerPath } from "@trajectoires/model/schema";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { fromLinkedIn } from "./from-linkedin.js";

const folder = new URL("./fixtures/", import.meta.url);
const files = readdirSync(folder).map((name) => ({
  name,
  content: readFileSync(new URL(name, folder), "utf8"),
}));
const archive = zipSync(
  Object.fromEntries(files.map(({ name, content }) => [`Export/${name}`, strToU8(content)])),
);
const { value, issues, ok, suggestions } = fromLinkedIn(archive);
const stage = (title: string): Stage => {
  const found = value.stages.find((candidate) => candidate.title === title);
  if (!found) throw new Error(`No stage "${title}"`);
  return found;
};

describe("the whole export", () => {
  test("gives a document that parsing leaves as it is", () => {
    const parsed = parseCareerPath(value);
    expect(parsed.issues).toEqual([]);
    expect(parsed.value).toEqual(value);
    expect(ok).toBe(true);
  });

  test("reads roles with dates as precise as they are written", () => {
    expect(stage("Head of Typesetting")).toMatchObject({
      kind: "role",
      start: { edtf: "2021-04", raw: "Apr 2021" },
      end: "ongoing",
      place: { name: "Gothenburg, Västra Götaland County, Sweden" },
      summary: "Leads eleven people.",
      highlights: [
        "Moved the press to variable fonts",
        "Halved the time to proof, from 9 to 4 days",
      ],
    });
    expect(stage("Typesetter")).toMatchObject({
      summary: "Books and posters, mostly.\nSee the posters",
      links: [{ url: "https://tidewater.example/posters", label: "the posters" }],
    });
    expect(stage("Compositor")).toMatchObject({
      start: "2016",
      end: "2018",
      place: { remote: "remote" },
    });
    expect(stage("Ferry hand").organisation).toBeUndefined();
    expect(suggestions).toMatchObject([
      {
        path: "/Positions.csv/1",
        stint: { organisation: "tidewater-press", stages: [{}, {}].map(() => expect.any(String)) },
      },
    ]);
  });

  test("takes an open end for ongoing in the newest row alone", () => {
    expect(stage("Night presenter").end).toBe("unknown");
    expect(stage("Night presenter").summary).toBe("Call-in show - one voice, many stories");
    expect(issues).toContainEqual(
      expect.objectContaining({
        code: "end-unknown",
        path: "/Positions.csv/3",
        file: "Export/Positions.csv",
        line: 6,
      }),
    );
  });

  test("reads every other table", () => {
    expect(value.person).toMatchObject({
      name: "Ottilie Marr",
      headline: "Sets type by the sea",
      place: { name: "Gothenburg, Sweden" },
      profiles: [
        { network: "marr.example", url: "https://marr.example/work,a" },
        { network: "blog.marr.example", url: "https://blog.marr.example" },
        { network: "Twitter", username: "ottiliemarr" },
      ],
      languages: [
        { name: "Swedish", level: { scheme: "ilr", value: 5 } },
        { name: "French", level: { scheme: "ilr", value: 2 } },
        { name: "Finnish" },
      ],
      references: [{ name: "Basile Oyelaran", text: "Reads a page as others read a face." }],
    });
    expect(stage("BA, Graphic Design")).toMatchObject({
      kind: "study",
      summary: "Thesis on ink traps",
      highlights: ["Letterpress club, rowing"],
      study: { degree: "BA, Graphic Design" },
    });
    expect(stage("Open Type Academy")).toMatchObject({ start: { edtf: "2017-09" } });
    expect(stage("Colour management")).toMatchObject({
      kind: "credential",
      start: { edtf: "2019-03" },
      links: [{ url: "https://swatch.example/c/81" }],
      extra: { linkedin: { "License Number": "SG-81", "Finished On": "Mar 2022" } },
    });
    expect(stage("Letters of the harbour")).toMatchObject({
      kind: "project",
      start: { edtf: "2019-05-03", raw: "May 3, 2019" },
      links: [{ url: "https://letters.example" }],
    });
    expect(stage("Cook")).toMatchObject({ kind: "volunteering", subtitle: "POVERTY ALLEVIATION" });
    expect(stage("Treasurer")).toMatchObject({ kind: "volunteering", end: "ongoing" });
    expect(stage("Golden Quoin")).toMatchObject({ kind: "award", start: { edtf: "2020-11" } });
    expect(stage("What ink remembers")).toMatchObject({
      kind: "publication",
      start: { edtf: "2022-02-14" },
    });
    const courses = value.stages.find(({ id }) => id === "courses");
    expect(courses?.study?.courses).toEqual(["Wood type (WT-2)", "Bookbinding"]);
    expect(value.skills?.map(({ name }) => name)).toEqual([
      "Typesetting",
      "Ink, paper and glue",
      "InDesign",
    ]);
  });

  test("drops a link that could run code, and says so", () => {
    expect(JSON.stringify(value)).not.toContain("javascript:");
    expect(issues).toContainEqual(
      expect.objectContaining({ code: "unsafe-url", path: "/Certifications.csv/1/Url", line: 3 }),
    );
  });
});

describe("what is private", () => {
  test("is never opened: others, and messages", () => {
    const everything = JSON.stringify(fromLinkedIn(archive, { personal: true }));
    for (const word of ["Secret", "secret.example", "Hush", "Psst", "otti@"]) {
      expect(everything).not.toContain(word);
    }
    const note = issues.find(({ code }) => code === "private-file");
    expect(note?.message).toContain("Connections.csv");
    expect(note?.message).toContain("messages.csv");
  });

  test("is not told of in a file of another name either", () => {
    const { content = "" } = files.find(({ name }) => name === "Connections.csv") ?? {};
    expect(JSON.stringify(fromLinkedIn({ "people.csv": content }))).not.toContain("secret.example");
  });

  test("columns about the person are left out unless asked for", () => {
    const text = JSON.stringify(value);
    for (const word of ["Quist", "Quay", "1992", "41101", "AIM"]) {
      expect(text).not.toContain(word);
    }
    expect(issues.filter(({ code }) => code === "personal-left-out")).toHaveLength(1);
    expect(fromLinkedIn(archive, { personal: true }).value.person).toMatchObject({
      birth: { edtf: "1992-07-04" },
      place: { address: "1 Quay Street", postalCode: "41101" },
    });
  });
});

describe("how it may be given", () => {
  const byName = Object.fromEntries(files.map(({ name, content }) => [name, content]));

  test("an archive, its buffer, files, texts by name: the same career", () => {
    for (const input of [
      archive.slice().buffer,
      files,
      byName,
      [{ name: "x.zip", content: archive }],
    ]) {
      expect(fromLinkedIn(input).value).toEqual(value);
    }
  });

  test.each(files.filter(({ name }) => !/^(Conn|mess|Email)/.test(name)))(
    "$name alone, also under another name",
    ({ name, content }) => {
      const named = fromLinkedIn({ [`my copy/${name.toLowerCase()}`]: content });
      expect(named.issues.filter(({ severity }) => severity === "error")).toEqual([]);
      if (name !== "Skills.csv") expect(fromLinkedIn(content).value).toEqual(named.value);
    },
  );

  test.each([
    ["Positions (1).csv", "Positions"],
    ["POSITIONS.CSV", "Positions"],
    ["export\\positions.csv", "Positions"],
    ["ottilie-positions.csv", "Positions"],
    ["Volunteer Experiences.csv", "Volunteering"],
  ])("%s is known", (name) => {
    const text = "Company Name,Title,Role\nA,B,C\n";
    expect(fromLinkedIn({ [name]: text }).value.organisations?.[0]?.name).toBe("A");
  });

  test("UTF-16, Windows-1252, semicolons and a preamble", () => {
    const text =
      "Notes:\r\nsomething\r\n\r\nCompany Name;Title;Started On\r\nCafé;Ouvrière;févr. 2019\r\n";
    const read = (content: Uint8Array) => fromLinkedIn([{ name: "Positions.csv", content }]);
    const utf16 = new Uint8Array(
      [...`\uFEFF${text}`].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
    );
    const latin = Uint8Array.from(text, (c) => c.charCodeAt(0));
    expect(read(utf16).issues.map(({ code }) => code)).not.toContain("guessed-encoding");
    expect(read(latin).issues[0]).toMatchObject({
      code: "guessed-encoding",
      file: "Positions.csv",
    });
    for (const content of [utf16, latin, strToU8(text)]) {
      expect(read(content).value).toMatchObject({
        organisations: [{ name: "Café" }],
        stages: [{ title: "Ouvrière", start: { edtf: "2019-02", raw: "févr. 2019" } }],
      });
    }
  });
});

describe("dates by the habits of a file", () => {
  const roles = (...dates: string[]) =>
    fromLinkedIn({
      "Positions.csv": [
        "Company Name,Title,Started On",
        ...dates.map((d, i) => `C${i},T${i},${d}`),
      ].join("\n"),
    });

  test("days that were filled in are not taken for known", () => {
    const { value, issues } = roles("01 Oct 2022", "01 Jul 2020", "01 Mar 2017");
    expect(value.stages[0]?.start).toEqual({ edtf: "2022-10", raw: "01 Oct 2022", padded: true });
    expect(issues).toContainEqual(
      expect.objectContaining({
        code: "padded-dates",
        path: "/Positions.csv",
        file: "Positions.csv",
      }),
    );
  });

  test("day or month first is decided by the file, else by those beside it, else reported", () => {
    expect(roles("03/04/2019", "25/04/2018").value.stages[0]?.start).toMatchObject({
      edtf: "2019-04-03",
    });
    const beside = fromLinkedIn({
      "Positions.csv": "Company Name,Title,Started On\nA,B,03/04/2019",
      "Education.csv": "School Name,Start Date\nC,12/31/2010",
    });
    expect(beside.value.stages.find(({ title }) => title === "B")?.start).toMatchObject({
      edtf: "2019-03-04",
    });
    const { value, issues } = roles("03/04/2019");
    expect(value.stages[0]?.start).toEqual({ edtf: "2019", raw: "03/04/2019" });
    expect(issues).toContainEqual(
      expect.objectContaining({ code: "ambiguous-date", file: "Positions.csv", line: 2 }),
    );
  });
});

test.each([
  ["nothing", undefined],
  ["an empty archive", zipSync({})],
  ["words", "Dear Sir"],
  ["JSON", '{"a":1}'],
  ["a picture", { "a.png": new Uint8Array([1, 2, 3]) }],
])("%s is no export, and that is said with the way out", (_name, input) => {
  const result = fromLinkedIn(input as never);
  expect(result.ok).toBe(false);
  expect(result.value).toEqual({ version: 1, person: { name: "" }, stages: [] });
  expect(result.issues.at(-1)).toMatchObject({ code: "not-linkedin", severity: "error" });
});

test("a table whose heading is missing says what it should be", () => {
  const { issues } = fromLinkedIn({ "Positions.csv": "Acme,Clerk,,,2019,2020\n" });
  expect(issues[0]).toMatchObject({ code: "no-heading", severity: "error", file: "Positions.csv" });
  expect(issues[0]?.hint).toContain("Company Name,Title");
});
