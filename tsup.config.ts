import { readdirSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { defineConfig } from "tsup";

const packages = ["model", "interop", "layout", "themes", "react"];

/**
 * One output file for each source file: bundling would strip `"use client"` from the files that
 * need it. Declarations come from `tsc -b`.
 */
export default defineConfig(
  packages.map((name) => {
    const src = `packages/${name}/src`;
    const dist = `packages/${name}/dist`;
    return {
      name,
      entry: [`${src}/**/*.{ts,tsx}`, `!${src}/**/*.test.{ts,tsx}`],
      outDir: dist,
      format: "esm" as const,
      target: "es2022",
      bundle: false,
      dts: false,
      clean: false,
      splitting: false,
      // Else the folder that all entries share becomes the base, and `src/story/index.ts` lands in `dist/index.js`.
      esbuildOptions(options) {
        options.outbase = src;
        // Languages stay readable, and small.
        options.charset = "utf8";
      },
      onSuccess: () => flattenStyleSheets(src, dist),
    };
  }),
);

/** One sheet for each sheet that lies directly in `src`, with what it imports in it: one request for a page without a bundler. */
async function flattenStyleSheets(src: string, dist: string): Promise<void> {
  const sheets = readdirSync(src).filter((file) => file.endsWith(".css"));
  await build({
    entryPoints: sheets.map((file) => join(src, file)),
    outdir: dist,
    bundle: true,
    target: "esnext",
    logLevel: "warning",
  });
}
