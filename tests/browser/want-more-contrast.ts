import type { BrowserCommand } from "vitest/node";

declare module "vitest/browser" {
  interface BrowserCommands {
    wantMoreContrast(isWanted: boolean): Promise<void>;
  }
}

/** A reader who wants more contrast, or none who says so. */
export const wantMoreContrast: BrowserCommand<[isWanted: boolean]> = async ({ page }, isWanted) => {
  await page.emulateMedia({ contrast: isWanted ? "more" : "no-preference" });
};
