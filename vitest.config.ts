import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { sourceAliases } from "./source-aliases.ts";
import { forceColours } from "./tests/browser/force-colours.ts";
import { drawOnServer, renderOnServer, writeIsland } from "./tests/browser/render-on-server.ts";
import { wantLessMotion } from "./tests/browser/want-less-motion.ts";
import { wantMoreContrast } from "./tests/browser/want-more-contrast.ts";
import { wordsInNode } from "./tests/browser/words-in-node.ts";
import { chromiumFlags, findChromium } from "./tests/tools/chromium.ts";

const executablePath = findChromium();

declare module "vitest" {
  interface ProvidedContext {
    /** Whole matrices and long runs, instead of samples of them. */
    exhaustive: boolean;
  }
}

/** Unit and server tests follow the packages' sources; the others look at what was built or packed. */
const fromSources = { alias: sourceAliases() };

export default defineConfig({
  test: {
    projects: [
      {
        resolve: fromSources,
        test: {
          name: "unit",
          include: [
            "packages/*/src/**/*.test.{ts,tsx}",
            "stories/**/*.test.{ts,tsx}",
            "tests/brands/**/*.test.{ts,tsx}",
          ],
          environment: "node",
        },
      },
      {
        resolve: fromSources,
        test: { name: "server", include: ["tests/server/**/*.test.{ts,tsx}"], environment: "node" },
      },
      {
        test: {
          name: "browser",
          include: ["tests/browser/**/*.browser.test.tsx"],
          provide: { exhaustive: process.env.TRAJECTOIRES_EXHAUSTIVE === "1" },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { ...(executablePath && { executablePath }), args: chromiumFlags },
            }),
            commands: {
              drawOnServer,
              forceColours,
              renderOnServer,
              wantLessMotion,
              wantMoreContrast,
              wordsInNode,
              writeIsland,
            },
            instances: [{ browser: "chromium" }],
          },
        },
      },
      built("promises", "tests/{boundaries,public-names,size}"),
      built("stories", "tests/stories"),
      built("packaging", "tests/packaging"),
      built("consumers", "tests/consumers"),
    ],
  },
});

/** A project over what was built: slow tests, one file at a time. */
function built(name: string, folder: string) {
  return {
    test: {
      name,
      include: [`${folder}/**/*.test.ts`],
      environment: "node" as const,
      fileParallelism: false,
      // Concurrent tests of one file: as many pages of one browser.
      maxConcurrency: 2,
      testTimeout: 300_000,
      hookTimeout: 600_000,
    },
  };
}
