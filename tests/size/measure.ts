import { gzipSync } from "node:zlib";
import { build, type Metafile } from "esbuild";
import { inRoot, shown } from "../tools/repository.ts";
import type { Bar } from "./bar.ts";

export interface Measured extends Bar {
  /** Minified and gzipped, React excluded. */
  bytes: number;
  /** Minified bytes of each module in it, the largest first. */
  modules: { path: string; bytes: number }[];
}

/** Bundles what an application would import, as its bundler would for production, and weighs it. */
export async function measure(bar: Bar): Promise<Measured> {
  const whole = await weigh(bar);
  if (bar.beyond === undefined) return { ...bar, ...whole };
  const base = await weigh({ ...bar, contents: bar.beyond });
  return { ...bar, ...whole, bytes: whole.bytes - base.bytes };
}

async function weigh(bar: Bar): Promise<Pick<Measured, "bytes" | "modules">> {
  const { outputFiles = [], metafile } = await build({
    metafile: true,
    stdin: { contents: bar.contents, resolveDir: inRoot(), loader: bar.css ? "css" : "js" },
    bundle: true,
    minify: true,
    write: false,
    outdir: inRoot("node_modules/.cache/size"),
    format: "esm",
    splitting: true,
    target: bar.css ? "esnext" : "es2022",
    external: ["react", "react-dom", "react/jsx-runtime"],
    define: { "process.env.NODE_ENV": '"production"' },
    legalComments: "none",
    // As Vite and webpack write it.
    charset: "utf8",
  });
  const { outputs } = metafile;
  const first = findFirst(outputs);
  const bytes = outputFiles
    .filter(({ path }) => first.has(shown(path)))
    .reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0);
  const modules = [...first]
    .flatMap((name) => Object.entries(outputs[name]?.inputs ?? {}))
    .map(([path, { bytesInOutput }]) => ({ path, bytes: bytesInOutput }))
    .sort((one, other) => other.bytes - one.bytes);
  return { bytes, modules };
}

/** The files that a page loads at once: the entry and what it imports. What a dynamic `import()` names comes later. */
function findFirst(outputs: Metafile["outputs"]): Set<string> {
  const first = new Set<string>();
  const follow = (name: string): void => {
    if (first.has(name)) return;
    first.add(name);
    for (const { path, kind } of outputs[name]?.imports ?? [])
      if (kind === "import-statement" && path in outputs) follow(path);
  };
  for (const [name, { entryPoint }] of Object.entries(outputs))
    if (entryPoint === "<stdin>") follow(name);
  return first;
}
