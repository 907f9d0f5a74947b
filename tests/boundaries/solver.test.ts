import { build, type Metafile } from "esbuild";
import { expect, test } from "vitest";
import { inRoot } from "../tools/repository.ts";

/** What finds out when everything was: `resolveTimes` and all that only it needs. */
const SOLVER =
  /model\/dist\/resolve\/(resolve-|explain-|solve|settle|facts|claim-limits|month-choice)/;

/** Every file that the entry names, whether or not a bundler would keep it; without what is loaded later. */
async function filesOf(entry: string): Promise<string[]> {
  const { metafile } = await build({
    stdin: { contents: `import "${entry}";`, resolveDir: inRoot(), sourcefile: "entry.js" },
    bundle: true,
    write: false,
    outdir: inRoot("node_modules/.cache/solver"),
    format: "esm",
    splitting: true,
    metafile: true,
    // Even where the manifest says that nothing has an effect: nothing is shaken off.
    ignoreAnnotations: true,
    external: ["react", "react-dom", "react-dom/client", "react/jsx-runtime"],
  });
  const found = new Set<string>();
  const follow = (name: string, inputs: Metafile["inputs"]): void => {
    if (found.has(name)) return;
    found.add(name);
    for (const { path, kind, external } of inputs[name]?.imports ?? [])
      if (kind === "import-statement" && !external) follow(path, inputs);
  };
  follow("entry.js", metafile.inputs);
  return [...found];
}

test.each([
  "@trajectoires/react/solved",
  "@trajectoires/react/solved/journey",
  "@trajectoires/react/solved/skills",
  "@trajectoires/react/solved/strip",
  "@trajectoires/react/solved/trajectory",
  "@trajectoires/model/solved",
  "@trajectoires/model/derive",
])("%s names no file of the solver, even without a bundler", async (entry) => {
  const files = await filesOf(entry);
  expect(files.some((file) => file.includes("model/dist/resolve/"))).toBe(true);
  expect(files.filter((file) => SOLVER.test(file))).toEqual([]);
});

test("the others do: this test would see it", async () => {
  const files = await filesOf("@trajectoires/react/trajectory");
  expect(files.filter((file) => SOLVER.test(file)).length).toBeGreaterThan(5);
});
