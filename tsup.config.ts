import { copyFileSync, mkdirSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { defineConfig } from "tsup";

const packages = ["model", "interop", "layout", "themes", "react"];

/**
 * One output file for each source file: bundling would strip `"use client"` from the files that
 * need it. Declarations come from `tsc -b`; style sheets are copied as they are.
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
      },
      onSuccess: async () => {
        for (const file of readdirSync(src, { recursive: true, encoding: "utf8" })) {
          if (!file.endsWith(".css")) continue;
          mkdirSync(dirname(join(dist, file)), { recursive: true });
          copyFileSync(join(src, file), join(dist, file));
        }
      },
    };
  }),
);
