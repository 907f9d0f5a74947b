import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type BuildOptions, build } from "esbuild";
import { inRoot } from "../tools/repository.ts";
import { outputOf } from "../tools/run-command.ts";
import { type ContestantName, contestants, stageCount } from "./contestants.ts";

export const benchFolder = inRoot("node_modules", ".cache", "bench");

export interface ServerResult {
  /** Median time of one `renderToString`, in milliseconds. */
  milliseconds: number;
  html: string;
}

/** Bundles one contestant for production: a page to mount in, a page with server HTML to hydrate, and a program for Node. */
export async function buildContestant(name: ContestantName): Promise<ServerResult> {
  const { module, component, sheets } = contestants[name];
  const contestant = `import { ${component} as Contestant } from "${module.replace(/^tests/, "./tests")}";`;
  mkdirSync(benchFolder, { recursive: true });
  await bundle(`${name}.js`, {
    stdin: source(`${contestant} import { installBench } from "./tests/bench/page.tsx";
      installBench(Contestant, ${stageCount});`),
  });
  await bundle(`${name}.server.mjs`, {
    stdin: source(`${contestant} import { timeRendering } from "./tests/bench/time-rendering.tsx";
      timeRendering(Contestant, ${stageCount});`),
    platform: "node",
    // React's server build asks for Node's own modules.
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    },
  });
  const server = await renderOnServer(name);
  const css = ["tests/bench/bare-list.css", ...sheets].map((path) =>
    readFileSync(inRoot(path), "utf8"),
  );
  writeFileSync(join(benchFolder, `${name}.css`), css.join("\n"));
  writeFileSync(join(benchFolder, `${name}.html`), page(name, ""));
  writeFileSync(join(benchFolder, `${name}.server.html`), page(name, server.html));
  return server;
}

/** Renders in a Node process of its own, warmed up. */
export async function renderOnServer(name: ContestantName): Promise<ServerResult> {
  const output = await outputOf(process.execPath, [join(benchFolder, `${name}.server.mjs`)]);
  return JSON.parse(output) as ServerResult;
}

function source(contents: string): NonNullable<BuildOptions["stdin"]> {
  return { contents, resolveDir: inRoot(), loader: "tsx" };
}

async function bundle(name: string, options: BuildOptions): Promise<void> {
  await build({
    ...options,
    outfile: join(benchFolder, name),
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "warning",
  });
}

function page(name: ContestantName, html: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title>
<link rel="stylesheet" href="${name}.css"><main id="career" data-brand="editorial">${html}</main>
<script type="module" src="${name}.js"></script></html>`;
}
