import { ensureChromium } from "../tools/install-browser.ts";
import type { Step } from "./step.ts";
import { programs, vitestProject } from "./step-kinds.ts";

// Biome does not look whether anybody sees its colours.
const colours = process.stdout.isTTY ? [] : ["--colors=off"];

const chromium: Step = {
  key: "chromium",
  title: "Chromium",
  async run() {
    console.log(await ensureChromium());
    return { passed: 1, failed: 0 };
  },
};

/** Everything that `npm test` proves, in order. */
export const steps: readonly Step[] = [
  chromium,
  programs(
    { key: "lint", title: "Format and lint" },
    ["biome", "ci", "--error-on-warnings", ...colours, "."],
    ["oxlint", "--deny-warnings", "-D", "react/rules-of-hooks", "packages", "stories", "tests"],
  ),
  programs({ key: "build", title: "Build" }, ["tsx", "tests/tools/clean-build.ts"]),
  programs({ key: "types", title: "Types", needs: ["build"] }, ["tsc", "-b"]),
  vitestProject({ key: "unit", title: "Unit tests" }, "unit"),
  vitestProject({ key: "promises", title: "Boundaries and names", needs: ["build"] }, "promises"),
];
