/** How many tests passed and failed. */
export interface Tally {
  passed: number;
  failed: number;
}

export interface Step {
  /** For `--only`. */
  key: string;
  /** Heading. */
  title: string;
  /** Keys of the steps without which it makes no sense. */
  needs?: readonly string[];
  run(): Promise<Tally>;
}

/**
 * Runs the steps in order, each under a heading and with its duration. A step whose needs failed is left out, and counts
 * as a failure: what was not proved did not pass.
 */
export async function runSteps(steps: readonly Step[]): Promise<Tally> {
  const total: Tally = { passed: 0, failed: 0 };
  const broken = new Set<string>();
  const lines: string[] = [];
  for (const [index, step] of steps.entries()) {
    console.log(`\n── ${index + 1}/${steps.length} ${step.title} ──`);
    const started = performance.now();
    const tally = await outcome(step, broken);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    if (tally.failed > 0) broken.add(step.key);
    total.passed += tally.passed;
    total.failed += tally.failed;
    const line = `${step.title}: ${tally.passed} passed, ${tally.failed} failed in ${seconds} s`;
    console.log(line);
    lines.push(line);
  }
  console.log(`\n── Summary ──\n${lines.join("\n")}\n`);
  return total;
}

async function outcome(step: Step, broken: ReadonlySet<string>): Promise<Tally> {
  const missing = step.needs?.filter((key) => broken.has(key)) ?? [];
  if (missing.length > 0) {
    console.error(`Left out, because it needs: ${missing.join(", ")}`);
    return { passed: 0, failed: 1 };
  }
  try {
    return await step.run();
  } catch (error) {
    console.error(error);
    return { passed: 0, failed: 1 };
  }
}
