import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { launchOptions } from "../tools/chromium.ts";
import { serveFolder } from "../tools/static-server.ts";
import { benchFolder, buildContestant, renderOnServer } from "./build-pages.ts";
import { type ContestantName, contestants, stageCount } from "./contestants.ts";
import { type Sample, samplePages } from "./measure-page.ts";
import { median } from "./median.ts";

/**
 * `npm run bench [-- --samples 7]`: what 1,000 stages cost, as a ratio to a list of the same content written by hand, in
 * one run. Samples are interleaved, so that a busy minute of the machine touches both. Differences below 20 % are noise.
 */
const bars: { [of in keyof Sample | "renderToString"]: number } = {
  mount: 0.35,
  update: 1,
  renderToString: 2,
  hydrate: 1.6,
};

const { values } = parseArgs({ options: { samples: { type: "string", default: "5" } } });
const names = Object.keys(contestants) as ContestantName[];
type Measured = { [of in keyof typeof bars]: number[] };
const measured = Object.fromEntries(
  names.map((name) => [name, { mount: [], update: [], renderToString: [], hydrate: [] }]),
) as unknown as Record<ContestantName, Measured>;

for (const name of names) await buildContestant(name);
const server = await serveFolder(benchFolder);
const browser = await chromium.launch(launchOptions());
// The first page of each warms the browser's own caches and is not counted.
for (const name of names) await samplePages(browser, server.origin, name);
for (let turn = 0; turn < Number(values.samples); turn += 1) {
  for (const name of turn % 2 ? names.toReversed() : names) {
    const { mount, update, hydrate } = await samplePages(browser, server.origin, name);
    const { milliseconds } = await renderOnServer(name);
    measured[name].mount.push(mount);
    measured[name].update.push(update);
    measured[name].hydrate.push(hydrate);
    measured[name].renderToString.push(milliseconds);
  }
}
await browser.close();
await server.close();

console.log(`${stageCount} stages, medians of ${values.samples}, milliseconds of work\n`);
console.log("                  bare    ours   ratio  at most");
for (const [of, limit] of Object.entries(bars) as [keyof typeof bars, number][]) {
  const bare = median(measured.bare[of]);
  const ours = median(measured.trajectoires[of]);
  const ratio = ours / bare;
  const columns = [bare.toFixed(1), ours.toFixed(1), ratio.toFixed(2), limit.toFixed(2)];
  const verdict = ratio > limit ? "  too much" : "";
  console.log(of.padEnd(14) + columns.map((text) => text.padStart(8)).join("") + verdict);
  if (ratio > limit) process.exitCode = 1;
}
