import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { runTool } from "./run-tool.js";

const resume = `{
  "basics": { "name": "Ines <Quill> & Co", "shoeSize": 39 },
  "work": [
    { "name": "Harbour Radio", "position": "Head of sound", "startDate": "2019-05" },
    { "name": "Harbour Radio", "position": "Sound engineer", "startDate": "2016-13", "endDate": "2019-04" }
  ]
}`;
const files: Record<string, string> = {
  "resume.json": resume,
  "cv.yaml":
    "cv:\n  name: Ada\n  sections:\n    Experience:\n      - company: Mill\n        position: Miller\n        start_date: 2020-05\n",
  "odd.yaml": "cv: [a\n",
  "orcid.xml":
    "<w:work xmlns:w='http://www.orcid.org/ns/work'><title><title>On fog</title></title></w:work>",
  "broken.json": '{\n  "basics": nonsense\n}',
  "note.txt": "Dear all, nothing here.",
  "Positions.csv":
    "Company Name,Title,Description,Location,Started On,Finished On\nMill,Miller,,,May 2020,\n",
  "credential.json": readFileSync(
    new URL("../../interop/src/elm/fixtures/credential.json", import.meta.url),
    "utf8",
  ),
  "Skills.csv": "Name\nSifting\n",
};

async function run(...args: string[]) {
  const written = new Map<string, string>();
  let printed = "";
  let complained = "";
  const code = await runTool(args, {
    read(file) {
      const text = files[file === "-" ? "resume.json" : file];
      if (text === undefined) throw new Error(`ENOENT: no such file or directory, open '${file}'`);
      return new TextEncoder().encode(text);
    },
    list(folder) {
      if (folder === "export") return ["Positions.csv", "Skills.csv", "photo.jpg"];
      return folder === "photos" ? ["photo.jpg"] : undefined;
    },
    write(file, text) {
      if (file.startsWith("/locked")) throw new Error("permission denied");
      written.set(file, text);
    },
    print(text) {
      printed += text;
    },
    complain(text) {
      complained += text;
    },
    progress() {},
  });
  return { code, printed, complained, written };
}

describe("validate", () => {
  test("says what is doubtful, with file and line", async () => {
    const { code, printed, complained } = await run("validate", "resume.json");
    expect(code).toBe(0);
    expect(printed).toBe("resume.json: JSON Resume, 2 stages, 0 errors, 1 warning\n");
    expect(complained).toMatch(/^resume\.json:5:\d+: warning: "2016-13" .*\(invalid-date\)/);
    expect(complained).not.toContain("note:");
    expect((await run("validate", "resume.json", "--notes")).complained).toContain("note:");
  });

  test("reads many files and formats, the tables of one export together", async () => {
    const names = ["cv.yaml", "Positions.csv", "orcid.xml", "Skills.csv"];
    const { code, printed } = await run("validate", ...names);
    expect(code).toBe(0);
    expect(printed.split("\n").map((line) => line.split(",").slice(0, -3).join())).toEqual([
      "cv.yaml: RenderCV",
      "Positions.csv, Skills.csv: LinkedIn",
      "orcid.xml: ORCID",
      "",
    ]);
  });

  test("reads a learning credential, and what lies in a folder", async () => {
    expect((await run("validate", "credential.json")).printed).toBe(
      "credential.json: European Learning Model, 3 stages, 0 errors, 0 warnings\n",
    );
    expect((await run("validate", "export")).printed).toMatch(
      /^Positions\.csv, Skills\.csv: LinkedIn, 1 stage, 0 errors/,
    );
  });

  test("fails where something cannot be read, and says where", async () => {
    expect(await run("validate", "broken.json")).toMatchObject({ code: 1 });
    expect((await run("validate", "broken.json")).complained).toMatch(/^broken\.json:2:\d+: error/);
    expect(await run("validate", "odd.yaml")).toMatchObject({ code: 1 });
    expect((await run("validate", "note.txt")).complained).toContain("(unknown-format)");
  });
});

describe("convert", () => {
  test("prints our own document, or writes a file", async () => {
    const { code, printed } = await run("convert", "cv.yaml");
    expect(code).toBe(0);
    expect(JSON.parse(printed)).toMatchObject({ version: 1, stages: [{ title: "Miller" }] });
    const { written } = await run("convert", "cv.yaml", "--to", "json-resume", "--out", "out.json");
    expect(JSON.parse(written.get("out.json") ?? "")).toMatchObject({
      work: [{ name: "Mill", position: "Miller", startDate: "2020-05" }],
    });
    expect(JSON.parse((await run("convert", "--to", "json-ld")).printed)).toMatchObject({
      "@type": "ProfilePage",
    });
  });

  test("joins what the importer suggests, when asked", async () => {
    expect(JSON.parse((await run("convert", "-")).printed).stints).toBeUndefined();
    expect(JSON.parse((await run("convert", "-", "--join")).printed).stints ?? []).toBeInstanceOf(
      Array,
    );
  });
});

describe("render", () => {
  test("makes a page that needs nothing else, and that a strict policy allows", async () => {
    const { code, printed } = await run("render", "--brand", "editorial", "--locale", "fr");
    expect(code).toBe(0);
    const css = /<style>([\s\S]*?)<\/style>/.exec(printed)?.[1] ?? "";
    const hash = createHash("sha256").update(css).digest("base64");
    expect(printed).toContain(`style-src 'sha256-${hash}'`);
    expect(css).toContain("data-brand=editorial");
    expect(printed).not.toMatch(/ style="|<link|<img|@import|url\(http/);
    expect(printed.match(/<script/g)).toHaveLength(1);
    expect(printed).toContain('<html lang="fr" data-brand="editorial">');
    expect(printed).toContain("Head of sound");
    expect(printed).toContain("<title>Ines &#60;Quill&#62; &#38; Co</title>");
  });

  test("draws a picture in the colours of a brand", async () => {
    const { code, printed } = await run("render", "--format", "svg", "--brand", "editorial");
    expect(code).toBe(0);
    expect(printed).toMatch(/^(?:<\?xml[^>]*>\s*)?<svg/);
    expect(printed).toContain("Head of sound");
    expect(printed).not.toBe((await run("render", "--format", "svg")).printed);
  });

  test("turns an Arabic page round", async () => {
    expect((await run("render", "--locale", "ar")).printed).toContain('<html lang="ar" dir="rtl">');
  });
});

test.each([
  [[], 2, "Say what to do"],
  [["dance"], 2, 'no command "dance"'],
  [["render", "--brand", "plaid"], 2, 'no brand "plaid". There are: editorial'],
  [["render", "--locale", "tlh"], 2, 'no locale "tlh"'],
  [["render", "--format", "png"], 2, 'nothing to render as "png"'],
  [["convert", "--to", "pdf"], 2, 'no format "pdf"'],
  [["render", "--as-of", "soon"], 2, "is no date"],
  [["convert", "cv.yaml", "resume.json"], 2, "2 careers"],
  [["validate", "--wat"], 2, "--help"],
  [["validate", "photos"], 3, "photos is a folder without career files"],
  [["validate", "missing.json"], 3, "missing.json cannot be read: no such file or directory\n"],
  [["convert", "cv.yaml", "--out", "/locked/a"], 3, "cannot be written: permission denied"],
])("%j is refused with %i", async (args, code, words) => {
  const result = await run(...args);
  expect(result.code).toBe(code);
  expect(result.complained).toContain(words);
});

test("--help tells everything", async () => {
  const { code, printed } = await run("--help");
  expect(code).toBe(0);
  for (const word of ["validate", "convert", "render", "--brand", "Exit codes", "LinkedIn"]) {
    expect(printed).toContain(word);
  }
});
