import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Outside, runTool } from "../packages/cli/src/index.ts";
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
