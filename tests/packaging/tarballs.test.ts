import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { packAll, type Tarballs, temporaryFolder } from "../tools/pack.ts";
import { filesBelow, inRoot, packages, root } from "../tools/repository.ts";
import { bin, outputOf, runCommand } from "../tools/run-command.ts";

const folder = temporaryFolder("tarballs");
let tarballs: Tarballs;

beforeAll(async () => {
  tarballs = await packAll(folder.path);
});
afterAll(folder.remove);

describe.each(packages())("the tarball of $folder", ({ folder: name, manifest }) => {
  let tarball: string;
  let content: string;

  beforeAll(async () => {
    tarball = tarballs.get(manifest.name) ?? "";
    content = join(folder.path, name);
    await outputOf("mkdir", ["-p", content]);
    await outputOf("tar", ["-xzf", tarball, "-C", content, "--strip-components=1"]);
  });

  test("holds what was built, its licence and a page about it, and nothing else", () => {
    const names = filesBelow(content, () => true).map((path) => path.slice(content.length + 1));
    expect(names).toEqual(expect.arrayContaining(["LICENSE", "README.md", "package.json"]));
    const built = /^dist\/(?!.*(\.test\.|\.stories\.|tsbuildinfo)).*\.(js|d\.ts|css|json)$/;
    const page = ["LICENSE", "README.md", "package.json"];
    expect(names.filter((file) => !page.includes(file) && !built.test(file))).toEqual([]);
    expect(readFileSync(join(content, "LICENSE"), "utf8")).toBe(
      readFileSync(inRoot("LICENSE"), "utf8"),
    );
  });

  test("names no place on the machine that built it", () => {
    const places = [root, homedir(), "file://", "/Users/", "/home/", "C:\\"].filter(
      (place) => place.length > 1,
    );
    const telling = filesBelow(content, () => true).filter((path) => {
      const text = readFileSync(path, "utf8");
      return places.some((place) => text.includes(place));
    });
    expect(telling).toEqual([]);
  });

  test("is clean for publint", async () => {
    const { code, output } = await runCommand(bin("publint"), ["run", tarball, "--strict"], {
      quiet: true,
    });
    expect(output).toMatch(/All good!/);
    expect(code).toBe(0);
  });

  test("has types that are right for attw", async () => {
    const untyped = Object.entries(manifest.exports)
      .filter(([, target]) => typeof target === "string")
      .map(([entry]) => entry);
    const args = [tarball, "--profile", "esm-only", "--no-color", "--exclude-entrypoints"];
    const { code, output } = await runCommand(bin("attw"), [...args, ...untyped], { quiet: true });
    expect(code, output).toBe(0);
  });
});
