import { bars } from "./bars.ts";
import { measure } from "./measure.ts";

/**
 * `npm run size [-- --why]`: what an application loads, minified and gzipped, beside what it may weigh. With `--why` also
 * the largest modules of each, minified only.
 */
const measured = await Promise.all(bars.map(measure));
const width = Math.max(...bars.map(({ name }) => name.length));
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(2).padStart(6);

console.log(`${"".padEnd(width)}      KB  at most`);
for (const { name, bytes, limit, goal, modules } of measured) {
  const open =
    goal !== undefined && bytes > goal ? `  goal ${kilobytes(goal).trim()}, not met` : "";
  const verdict = bytes > limit ? "  too much" : open;
  console.log(`${name.padEnd(width)}  ${kilobytes(bytes)}  ${kilobytes(limit)}${verdict}`);
  if (!process.argv.includes("--why")) continue;
  for (const module of modules.slice(0, 20))
    console.log(`${kilobytes(module.bytes)} ${module.path}`);
}
if (measured.some(({ bytes, limit }) => bytes > limit)) process.exitCode = 1;
