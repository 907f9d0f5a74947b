import type { BrowserCommand } from "vitest/node";

declare module "vitest/browser" {
  interface BrowserCommands {
    wantLessMotion(isWanted: boolean): Promise<void>;
  }
}

/** A reader who wants less motion, or none who says so. */
export const wantLessMotion: BrowserCommand<[isWanted: boolean]> = async ({ page }, isWanted) => {
  await page.emulateMedia({ reducedMotion: isWanted ? "reduce" : "no-preference" });
};
