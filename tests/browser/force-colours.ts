import type { BrowserCommand } from "vitest/node";

declare module "vitest/browser" {
  interface BrowserCommands {
    forceColours(isWanted: boolean): Promise<void>;
  }
}

/** A reader whose system puts its own colours in place of every page’s, or one who sees the page’s. */
export const forceColours: BrowserCommand<[isWanted: boolean]> = async ({ page }, isWanted) => {
  await page.emulateMedia({ forcedColors: isWanted ? "active" : "none" });
};
