import { type CareerPath, resolveTimes } from "@trajectoires/model";
import { chainedCareers } from "./chained-careers.ts";

/**
 * `npm run bench:resolving`: how resolving grows with the number of stages, as a ratio to a thousand of them in the same run.
 * The mean of several runs, in milliseconds of this process. Ten thousand may take 15 times as long.
 */
const counts = [100, 300, 1000, 3000, 10_000];
const stagesInAll = 50_000;
const limit = 15;

const column = (text: string) => text.padStart(9);
console.log(`${"".padEnd(46)}${counts.map((n) => column(`${n}`)).join("")}`);
for (const [name, make] of Object.entries(chainedCareers)) {
  const times = counts.map((count) => meanTime(make(count), count));
  const thousand = times[2] as number;
  const ratio = (times.at(-1) as number) / thousand;
  const verdict = ratio > limit ? "  too much" : "";
  console.log(name.padEnd(46) + times.map((ms) => column(ms.toFixed(1))).join(""));
  console.log(
    "".padEnd(46) + times.map((ms) => column(`×${(ms / thousand).toFixed(2)}`)).join("") + verdict,
  );
  if (verdict) process.exitCode = 1;
}

/** Each count gets as many stages in all to resolve, so that collecting garbage weighs on each as it does in earnest. */
function meanTime(path: CareerPath, count: number): number {
  const runs = Math.ceil(stagesInAll / count);
  for (let run = 0; run < Math.min(runs, 20); run++) resolveTimes(path);
  const before = process.cpuUsage();
  for (let run = 0; run < runs; run++) resolveTimes(path);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / runs;
}
