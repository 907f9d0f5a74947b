import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { type Browser, chromium } from "playwright-core";
import { launchOptions } from "../../tools/chromium.ts";
import { inRoot } from "../../tools/repository.ts";
import { serveFolder } from "../../tools/static-server.ts";
import { median } from "../median.ts";
import type { Moved, PanBench } from "./pan-page.tsx";

declare global {
  interface Window {
    panBench: PanBench;
  }
}

/**
 * `npm run bench:pan [-- --samples 5]`: panning and zooming through 1,000 and 10,000 stages for three seconds, beside an empty page
 * in the same run. 180 frames would be all.
 */
const { values } = parseArgs({ options: { samples: { type: "string", default: "5" } } });
const folder = inRoot("node_modules", ".cache", "bench-pan");
const milliseconds = 3000;
const cases = [
  { name: "empty page", count: 0, how: "range" },
  { name: "1,000, range", count: 1000, how: "range" },
  { name: "1,000, scroll", count: 1000, how: "scroll" },
  { name: "10,000, range", count: 10_000, how: "range" },
  { name: "10,000, scroll", count: 10_000, how: "scroll" },
] as const;

interface Measured extends Moved {
  mount: number;
  nodes: number;
}

mkdirSync(folder, { recursive: true });
await build({
  entryPoints: [inRoot("tests/bench/pan/pan-page.tsx")],
  outfile: join(folder, "page.js"),
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  jsx: "automatic",
  define: { "process.env.NODE_ENV": '"production"' },
  logLevel: "warning",
});
for (const sheet of ["react/dist/styles", "react/dist/trajectory", "themes/dist/editorial"])
  copyFileSync(inRoot("packages", `${sheet}.css`), join(folder, `${sheet.split("/").at(-1)}.css`));
writeFileSync(
  join(folder, "index.html"),
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>pan</title>
${["styles", "trajectory", "editorial"].map((name) => `<link rel="stylesheet" href="${name}.css">`).join("")}
<main id="career" data-brand="editorial"></main><script type="module" src="page.js"></script></html>`,
);

const server = await serveFolder(folder);
const browser = await chromium.launch(launchOptions());
const measured = cases.map(() => [] as Measured[]);
for (let turn = 0; turn < Number(values.samples); turn += 1)
  for (const [index, one] of cases.entries())
    measured[index]?.push(await measure(browser, one.count, one.how));
await browser.close();
await server.close();

const of = (index: number, what: keyof Measured) =>
  median((measured[index] ?? []).map((one) => one[what]));
const bar = Math.min(170, 0.95 * of(0, "frames"));
console.log(`at least ${bar.toFixed(0)} frames; medians of ${values.samples}\n`);
console.log("                  frames  long tasks  longest  mount ms   nodes");
for (const [index, { name }] of cases.entries()) {
  const longest = Math.max(...(measured[index] ?? []).map((one) => one.longest));
  const row = [of(index, "frames"), of(index, "longTasks"), longest, of(index, "mount")];
  const wrong = of(index, "frames") < bar || of(index, "longTasks") > 0;
  if (wrong) process.exitCode = 1;
  console.log(
    name.padEnd(16) +
      [...row, of(index, "nodes")].map((n) => n.toFixed(0).padStart(8)).join("  ") +
      (wrong ? "  too slow" : ""),
  );
}

async function measure(
  browser: Browser,
  count: number,
  how: "range" | "scroll",
): Promise<Measured> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  try {
    const session = await page.context().newCDPSession(page);
    // Ticks of the thread, so that other work on the machine counts little.
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    const work = async () => {
      const { metrics } = await session.send("Performance.getMetrics");
      return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN);
    };
    await page.goto(server.origin);
    await page.waitForFunction(() => "panBench" in window);
    const before = await work();
    await page.evaluate((stages) => window.panBench.mount(stages), count);
    await page.waitForTimeout(500);
    const mount = (await work()) - before;
    const moved = await page.evaluate(([time, way]) => window.panBench.move(time, way), [
      milliseconds,
      how,
    ] as const);
    const nodes = await page.evaluate(() => document.body.getElementsByTagName("*").length);
    return { ...moved, mount, nodes };
  } finally {
    await page.context().close();
  }
}
