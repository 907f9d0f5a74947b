import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { packAll, temporaryFolder } from "../tools/pack.ts";
import { inRoot, packages } from "../tools/repository.ts";
import { outputOf, runCommand } from "../tools/run-command.ts";

const compilers = ["typescript-5.4", "typescript-5.9", "typescript"];
const resolutions = [
  { moduleResolution: "bundler", module: "esnext" },
  { moduleResolution: "nodenext", module: "nodenext" },
];

const folder = temporaryFolder("declarations");

beforeAll(async () => {
  const modules = join(folder.path, "node_modules");
  for (const [name, tarball] of await packAll(folder.path)) {
    mkdirSync(join(modules, name), { recursive: true });
    await outputOf("tar", ["-xzf", tarball, "-C", join(modules, name), "--strip-components=1"]);
  }
  for (const name of ["react", "@types/react", "csstype", "valibot"]) {
    mkdirSync(join(modules, name, ".."), { recursive: true });
    symlinkSync(inRoot("node_modules", name), join(modules, name));
  }
  cpSync(inRoot("tests/packaging/consumer"), folder.path, { recursive: true });
  writeFileSync(join(folder.path, "package.json"), JSON.stringify({ type: "module" }));
  for (const options of resolutions) {
    const config = {
      compilerOptions: {
        ...options,
        target: "es2022",
        lib: ["es2022", "dom"],
        jsx: "react-jsx",
        strict: true,
        exactOptionalPropertyTypes: true,
        skipLibCheck: false,
        resolveJsonModule: true,
        noEmit: true,
        types: [],
      },
      files: ["application.tsx", "style-sheets.d.ts"],
    };
    writeFileSync(join(folder.path, `${options.moduleResolution}.json`), JSON.stringify(config));
  }
});
afterAll(folder.remove);

describe.each(compilers)("an application compiles against the declarations with %s", (compiler) => {
  test.each(resolutions)("and $moduleResolution", async ({ moduleResolution }) => {
    const tsc = inRoot("node_modules", compiler, "bin", "tsc");
    const args = [tsc, "-p", join(folder.path, `${moduleResolution}.json`)];
    const { code, output } = await runCommand(process.execPath, args, {
      quiet: true,
      cwd: folder.path,
    });
    expect(output).toBe("");
    expect(code).toBe(0);
  });
});

test("that application uses every public entry", () => {
  const source = readFileSync(inRoot("tests/packaging/consumer/application.tsx"), "utf8");
  const entries = packages().flatMap(({ manifest }) =>
    Object.keys(manifest.exports)
      .filter((entry) => entry !== "./package.json")
      .map((entry) => `${manifest.name}${entry.slice(1)}`),
  );
  expect(entries.filter((entry) => !source.includes(`"${entry}"`))).toEqual([]);
});
