import { parseArgs } from "node:util";
import { runSteps, type Step } from "./runner/step.ts";
import { steps } from "./runner/steps.ts";

/**
 * `npm test`: everything the library promises. The last line is `N passed, N failed`.
 *
 * - `--only unit,packaging`: these steps and what they need
 * - `--exhaustive`: whole matrices and long property runs, instead of samples of them
 * - `--shard 2/4`: of the stories, every fourth one, from the second on
 * - `--stories trajectory`: of the stories, those with this in their ids
 */
const { values } = parseArgs({
  options: {
    only: { type: "string" },
    exhaustive: { type: "boolean", default: false },
    shard: { type: "string" },
    stories: { type: "string" },
  },
});
if (!process.stdout.isTTY) {
  process.env.NO_COLOR = "1";
  delete process.env.FORCE_COLOR;
}
if (values.exhaustive) process.env.TRAJECTOIRES_EXHAUSTIVE = "1";
if (values.shard) process.env.TRAJECTOIRES_SHARD = values.shard;
if (values.stories) process.env.TRAJECTOIRES_STORIES = values.stories;

const { passed, failed } = await runSteps(chosen(values.only));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

function chosen(only: string | undefined): Step[] {
  if (only === undefined) return [...steps];
  const keys = new Set<string>();
  const add = (key: string): void => {
    const step = steps.find((candidate) => candidate.key === key);
    if (!step) throw new Error(`No step ${key}. There are: ${steps.map((s) => s.key).join(", ")}`);
    keys.add(key);
    for (const need of step.needs ?? []) add(need);
  };
  for (const key of only.split(",")) add(key.trim());
  return steps.filter(({ key }) => keys.has(key));
}
