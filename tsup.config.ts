import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { build, type Plugin } from "esbuild";
import { defineConfig } from "tsup";
import { hardenSheet } from "./packages/react/scripts/harden-sheet.ts";

const packages = ["model", "interop", "layout", "themes", "react", "cli"];

const elementFile = "packages/react/src/view/element.js";

/**
 * Elements are made by `createElement`, which takes their children one after the other, by way of one file: with the hundred
 * elements of a story that is less to load than what `react/jsx-runtime` needs.
 */
const createElements: Plugin = {
  name: "create-elements",
  setup({ onLoad }) {
    onLoad({ filter: /\.tsx$/ }, ({ path }) => {
      const text = readFileSync(path, "utf8");
      const names = text.includes("<>") ? "element, fragment" : "element";
      // The pragma stands on the first line and the import on the last: lines keep their numbers, "use client" its place.
      const pragma = "/* @jsxRuntime classic @jsx element @jsxFrag fragment */";
      const from = relative(dirname(path), resolve(elementFile)).replace(/^(?!\.)/, "./");
      return { contents: `${pragma} ${text}import { ${names} } from "${from}";\n`, loader: "tsx" };
    });
  },
};

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
      esbuildPlugins: [createElements],
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
    plugins: [placeSizes(join(src, "styles/sizes.css"))],
  });
  for (const sheet of sheets) joinLayers(join(dist, sheet));
  if (sheets.includes(HARDENED)) addHardened(dist, sheets);
}

const HARDENED = "hardened.css";

/** All other sheets once more, in one, for hosts that fight. */
function addHardened(dist: string, sheets: readonly string[]): void {
  const read = (sheet: string) => readFileSync(join(dist, sheet), "utf8");
  // The main sheet first: the others lean on it. Cues last: they change what the others say.
  const others = sheets
    .filter((sheet) => sheet !== HARDENED)
    .sort(byOrder)
    .map(read);
  writeFileSync(join(dist, HARDENED), [read(HARDENED), ...others.map(hardenSheet)].join("\n"));
}

const order = (sheet: string) => Number(sheet === "cues.css") - Number(sheet === "styles.css");
const byOrder = (one: string, other: string) => order(one) - order(other) || (one < other ? -1 : 1);

/** One layer block, where every imported sheet came with its own. */
function joinLayers(file: string): void {
  const [open, ...others] = readFileSync(file, "utf8")
    .replace(/^@layer [\w-]+;\n/gm, "")
    .split(/^(?=@layer [\w-]+ \{\n)/m);
  const [layer = ""] = /^@layer .*\n/.exec(others[0] ?? "") ?? [];
  if (others.length < 2 || others.some((block) => !block.startsWith(layer))) return;
  const rules = others.map((block) =>
    block.slice(layer.length).replace(/\}\s*(\/\*.*\*\/)?\s*$/, ""),
  );
  writeFileSync(file, `${open}${layer}${rules.join("")}}\n`);
}

/** Puts the values of `sizes.css` where its names stand: they help those who write the sheets, not those who load them. */
function placeSizes(file: string): Plugin {
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  const sizes = new Map(
    [...text.matchAll(/(--_[\w-]+):\s*([^;]+);/g)].map(([, name = "", value = ""]) => [
      name,
      value,
    ]),
  );
  return {
    name: "place-sizes",
    setup({ onLoad }) {
      onLoad({ filter: /\.css$/ }, ({ path }) => {
        if (path.endsWith("sizes.css")) return { contents: "", loader: "css" };
        const contents = readFileSync(path, "utf8").replace(
          /var\((--_[\w-]+)\)/g,
          (whole, name: string) => sizes.get(name) ?? whole,
        );
        return { contents, loader: "css" };
      });
    },
  };
}
