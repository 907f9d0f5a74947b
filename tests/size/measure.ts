import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { inRoot } from "../tools/repository.ts";
import type { Bar } from "./bars.ts";

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
  const { outputFiles, metafile } = await build({
    metafile: true,
    stdin: { contents: bar.contents, resolveDir: inRoot(), loader: bar.css ? "css" : "js" },
    bundle: true,
    minify: true,
    write: false,
    outdir: inRoot("node_modules/.cache/size"),
    format: "esm",
    target: bar.css ? "esnext" : "es2022",
    external: ["react", "react-dom", "react/jsx-runtime"],
    define: { "process.env.NODE_ENV": '"production"' },
    legalComments: "none",
    // As Vite and webpack write it.
    charset: "utf8",
  });
  // What a dynamic import() loads comes later, and is not in the first bundle: without splitting it is counted all the same.
  const bytes = outputFiles.reduce(
    (sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length,
    0,
  );
  const modules = Object.values(metafile.outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .map(([path, { bytesInOutput }]) => ({ path, bytes: bytesInOutput }))
    .sort((one, other) => other.bytes - one.bytes);
  return { bytes, modules };
}
