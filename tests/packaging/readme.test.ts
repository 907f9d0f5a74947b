import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { linkedInExport } from "../tools/linkedin-export.ts";
import { packAll, temporaryFolder } from "../tools/pack.ts";
import { inRoot } from "../tools/repository.ts";
import { outputOf } from "../tools/run-command.ts";

const folder = temporaryFolder("readme");

/** A block of the README that names its file. */
function block(name: string): string {
  const readme = readFileSync(inRoot("README.md"), "utf8");
  const code = readme.split(`\`\`\`tsx\n// ${name}\n`)[1]?.split("```")[0];
  if (code === undefined) throw new Error(`The README has no ${name}`);
  return code;
}

beforeAll(async () => {
  const modules = join(folder.path, "node_modules");
  for (const [name, tarball] of await packAll(folder.path)) {
    mkdirSync(join(modules, name), { recursive: true });
    await outputOf("tar", ["-xzf", tarball, "-C", join(modules, name), "--strip-components=1"]);
  }
  // What `npm install` would bring besides: the packages' own dependencies, and React.
  for (const name of [
    "react",
    "react-dom",
    "valibot",
    "fflate",
    "papaparse",
    "scheduler",
    "culori",
  ]) {
    symlinkSync(inRoot("node_modules", name), join(modules, name));
  }
  writeFileSync(join(folder.path, "package.json"), JSON.stringify({ type: "module" }));
  const resume = {
    basics: { name: "Ines Okoye" },
    work: [{ name: "Tidewater Press", position: "Typesetter", startDate: "2019-03" }],
  };
  writeFileSync(join(folder.path, "resume.json"), JSON.stringify(resume));
  writeFileSync(join(folder.path, "linkedin-export.zip"), linkedInExport());
});
afterAll(folder.remove);

/** Bundles a module that prints, as a site's own tools would, and runs it in the fresh folder. */
async function outputOfPage(name: string, contents: string): Promise<string> {
  writeFileSync(join(folder.path, name), block(name));
  const outfile = join(folder.path, `${name}.mjs`);
  await build({
    stdin: { contents, resolveDir: folder.path, loader: "ts" },
    outfile,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    jsx: "automatic",
    // A bundler takes style sheets out; Node has no use for them.
    plugins: [
      {
        name: "styles",
        setup: (one) =>
          one.onResolve({ filter: /\.css$/ }, ({ path }) => ({
            path,
            namespace: "styles",
          })) as never,
      },
      {
        name: "no-styles",
        setup: (one) => one.onLoad({ filter: /.*/, namespace: "styles" }, () => ({ contents: "" })),
      },
    ],
  });
  return outputOf(process.execPath, [outfile]);
}

test.each([
  ["portfolio.tsx", ["Ines Okoye", "Typesetter", "Tidewater Press"]],
  ["from-linkedin.tsx", ["Ottilie Marr", "Head of Typesetting", "Gothenburg, Sweden"]],
])("the README's %s works in a fresh folder with the packed packages", async (name, texts) => {
  const page = `import { renderToStaticMarkup } from "react-dom/server";
import { createElement } from "react";
import Page from "./${name}";
process.stdout.write(renderToStaticMarkup(createElement(Page)));`;
  const html = await outputOfPage(name, page);
  for (const text of texts) expect(html).toContain(text);
});

test("the README's brand.tsx works there too, without an issue", async () => {
  const page = `import { renderToStaticMarkup } from "react-dom/server";
import { createElement } from "react";
import { Branded } from "./brand.tsx";
const path = { version: 1, person: { name: "Noor Vale" }, stages: [] };
console.warn = (field) => { throw new Error(field); };
process.stdout.write(renderToStaticMarkup(createElement(Branded, { path })));`;
  const html = await outputOfPage("brand.tsx", page);
  expect(html).toContain('<div data-brand="kelp"><style>@layer trajectoires');
  expect(html).toContain("--tj-radius: 1rem;");
  expect(html).toContain("Noor Vale");
});
