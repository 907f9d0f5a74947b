import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Outside, runTool } from "../packages/cli/src/index.ts";
import { runBrandTool } from "../packages/themes/src/bin/brand-tool.ts";
import { exportSample } from "./playground/export-sample.ts";

test("on-the-command-line.sh is understood line by line, from file to file", async () => {
  const files = new Map([
    ["resume.json", '{ "basics": { "name": "Ada" }, "work": [{ "name": "Mill" }] }'],
    ...exportSample.map(({ name, content }) => [name, String(content)] as const),
  ]);
  let said = "";
  const outside: Outside = {
    read: (file) => new TextEncoder().encode(files.get(file)),
    list: () => undefined,
    write: (file, text) => files.set(file, text),
    print: (text) => {
      said += text;
    },
    complain: () => {},
    progress: () => {},
  };
  const script = readFileSync(new URL("snippets/on-the-command-line.sh", import.meta.url), "utf8");
  for (const line of script.trim().split("\n")) {
    const [npx, tool, ...args] = line.split(" ");
    expect([npx, tool, await runTool(args, outside)]).toEqual(["npx", "trajectoires", 0]);
  }
  expect(said).toContain("resume.json: JSON Resume, 1 stage");
  expect(said).toContain('"@type": "ProfilePage"');
  expect(files.get("career.html")).toContain("Tidewater Press");
  expect(files.get("career.svg")).toContain("<svg");
});

test("brand-tool.sh is understood line by line, from file to file", () => {
  const files = new Map([["brand.json", '{ "name": "kelp", "seed": "#0b6b4a" }']]);
  const around = {
    read: (file: string) => files.get(file) ?? "",
    write: (file: string, text: string) => files.set(file, text),
    print: () => {},
    complain: (text: string) => expect.fail(text),
  };
  const script = readFileSync(new URL("snippets/brand-tool.sh", import.meta.url), "utf8");
  for (const line of script.trim().split("\n")) {
    const [npx, tool, ...args] = line.split(" ");
    expect([npx, tool, runBrandTool(args, around)]).toEqual(["npx", "trajectoires-brand", 0]);
  }
  expect(files.get("brand.css")).toContain("[data-brand=kelp]");
  expect(files.get("kelp.css")).toContain(":where(.kelp)");
  expect(files.get("brand-theme.css")).toContain("@theme");
});
