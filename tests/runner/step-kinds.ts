import { existsSync, rmSync } from "node:fs";
import { inRoot, readJson } from "../tools/repository.ts";
import { bin, runCommand } from "../tools/run-command.ts";
import type { Step, Tally } from "./step.ts";

type StepName = Pick<Step, "key" | "title" | "needs">;

/** A step of one or more programs; each of them is one check. */
export function programs(
  name: StepName,
  ...commands: [program: string, ...args: string[]][]
): Step {
  return {
    ...name,
    async run() {
      const tally: Tally = { passed: 0, failed: 0 };
      for (const [program, ...args] of commands) {
        const { code } = await runCommand(bin(program), args);
        if (code === 0) tally.passed += 1;
        else tally.failed += 1;
      }
      return tally;
    },
  };
}

/** A step that is one project of vitest.config.ts, with the number of its tests. No test at all is a failure. */
export function vitestProject(name: StepName, project: string, ...filters: string[]): Step {
  return {
    ...name,
    async run() {
      const report = inRoot("node_modules", ".cache", "tests", `${name.key}.json`);
      rmSync(report, { force: true });
      const args = ["run", "--project", project, ...filters];
      const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
      const { code } = await runCommand(bin("vitest"), [...args, ...reporters]);
      return tallyOf(report, code);
    },
  };
}

function tallyOf(report: string, code: number): Tally {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests } = readJson<{
    numPassedTests: number;
    numFailedTests: number;
  }>(report);
  // An error outside any test (a file that does not load, an unhandled rejection) leaves no failed test behind.
  const outsideTests = numFailedTests === 0 && (code !== 0 || numPassedTests === 0);
  return { passed: numPassedTests, failed: outsideTests ? 1 : numFailedTests };
}
