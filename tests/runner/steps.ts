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
  programs({ key: "lint", title: "Format and lint" }, [
    "biome",
    "ci",
    "--error-on-warnings",
    ...colours,
    ".",
  ]),
  programs({ key: "build", title: "Build" }, ["tsx", "tests/tools/clean-build.ts"]),
  programs({ key: "types", title: "Types", needs: ["build"] }, ["tsc", "-b"]),
  vitestProject({ key: "unit", title: "Unit tests" }, "unit"),
  vitestProject({ key: "server", title: "Server rendering", needs: ["build"] }, "server"),
  vitestProject(
    { key: "browser", title: "Browser tests", needs: ["chromium", "build"] },
    "browser",
  ),
  vitestProject(
    { key: "promises", title: "Boundaries, names and sizes", needs: ["build"] },
    "promises",
  ),
  programs({ key: "storybook", title: "Storybook", needs: ["build"] }, [
    "storybook",
    "build",
    "--output-dir=storybook-static",
    "--disable-telemetry",
    "--quiet",
  ]),
  vitestProject(
    { key: "stories", title: "Stories with axe", needs: ["chromium", "storybook"] },
    "stories",
  ),
  vitestProject({ key: "packaging", title: "Packaging", needs: ["build"] }, "packaging"),
  vitestProject(
    { key: "consumers", title: "Consumers", needs: ["chromium", "build"] },
    "consumers",
  ),
];
