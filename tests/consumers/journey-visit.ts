import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { expect } from "vitest";
import { watchPage } from "../tools/page-watch.ts";

/** The scripts that a page has loaded, by address. */
function watchScripts(page: Page): { texts: () => Promise<Map<string, string>> } {
  const coming = new Map<string, Promise<string>>();
  page.on("response", (response) => {
    if (response.request().resourceType() === "script" && response.ok())
      coming.set(response.url(), response.text());
  });
  return {
    texts: async () =>
      new Map(
        await Promise.all([...coming].map(async ([url, text]) => [url, await text] as const)),
      ),
  };
}

/** Kilobytes of script, gzipped one by one, that a page loads before anybody touches it. */
export async function weighScripts(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage();
  const scripts = watchScripts(page);
  await page.goto(url, { waitUntil: "networkidle" });
  const texts = await scripts.texts();
  await page.close();
  let bytes = 0;
  for (const text of texts.values()) bytes += gzipSync(text, { level: 9 }).length;
  return bytes / 1000;
}

/**
 * Goes through a journey: nothing of the other views and of motion comes before somebody asks; then every view does. `isBlocked` says
 * which scripts never arrive.
 */
export async function visitJourney(
  browser: Browser,
  url: string,
  isBlocked?: (text: string) => boolean,
): Promise<void> {
  const page = await browser.newPage();
  const complaints = watchPage(page);
  const scripts = watchScripts(page);
  let blocked = 0;
  if (isBlocked)
    await page.route("**/*.js", async (route) => {
      const response = await route.fetch();
      if (!isBlocked(await response.text())) return route.fulfill({ response });
      blocked += 1;
      return route.abort();
    });
  await page.goto(url, { waitUntil: "networkidle" });
  await page.getByRole("tab", { name: "Story", selected: true }).waitFor();
  const first = await scripts.texts();
  // A word of the trajectory, and the name that framer-motion gives its error.
  for (const text of first.values()) {
    expect(text.includes("tj-trajectory-halo")).toBe(false);
    expect(text.includes("tj-skill-chart")).toBe(false);
    expect(movesThings(text)).toBe(false);
  }
  await page.getByRole("tab", { name: "Trajectory" }).press("Enter");
  await page.locator('.tj-trajectory [data-tj-key="ring:lead-sre"]').first().waitFor();
  await page.getByRole("tab", { name: "Skills" }).press("Enter");
  await page.locator(".tj-skills").waitFor();
  await page.getByRole("tab", { name: "Story" }).press("Enter");
  await page.locator("#gautier-lead-sre").waitFor();
  if (isBlocked) expect(blocked).toBeGreaterThan(0);
  else expect([...(await scripts.texts()).values()].some(movesThings)).toBe(true);
  const own = complaints.filter((text) => !(isBlocked && /ERR_FAILED/.test(text)));
  expect(own).toEqual([]);
  await page.close();
}

/** Whether a script holds what moves: it alone reads this token. */
export const movesThings = (text: string): boolean => text.includes("--tj-motion-morph");
