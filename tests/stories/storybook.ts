import { existsSync } from "node:fs";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { watchPage } from "../tools/page-watch.ts";
import { inRoot, readJson } from "../tools/repository.ts";
import type { Look, Setting } from "./matrix.ts";

export const storybookFolder = inRoot("storybook-static");

export interface IndexEntry {
  id: string;
  title: string;
  name: string;
  type: "story" | "docs";
  tags?: readonly string[];
}

/** Every story and page of the built Storybook. */
export function storybookIndex(): IndexEntry[] {
  const path = `${storybookFolder}/index.json`;
  if (!existsSync(path)) throw new Error("There is no built Storybook: npm run build-storybook");
  return Object.values(readJson<{ entries: Record<string, IndexEntry> }>(path).entries);
}

/** Address of one story or page alone, without Storybook around it. */
export function frameUrl(origin: string, { id, type }: IndexEntry, setting?: Setting): string {
  const globals = Object.entries(setting ?? {}).map(([name, value]) => `${name}:${value}`);
  // The accessibility addon waits to be asked: these tests run axe themselves, with its undecided cases.
  globals.push("a11y.manual:!true");
  return `${origin}/iframe.html?id=${id}&viewMode=${type}&globals=${globals.join(";")}`;
}

export interface Shown {
  page: Page;
  /** What the page complained about, see `watchPage`; grows while the page is open. */
  complaints: readonly string[];
  close(): Promise<void>;
}

/**
 * A context for stories: its pages share what the browser has loaded and compiled. Motion is reduced: a picture in the
 * middle of an animation proves nothing.
 */
export function storyContext(browser: Browser): Promise<BrowserContext> {
  return browser.newContext({ reducedMotion: "reduce" });
}

/**
 * Opens a story and waits until it is rendered and its play function is through. Rejects where either fails, with
 * Storybook's own words.
 */
export async function openStory(
  context: BrowserContext,
  url: string,
  width: number,
): Promise<Shown> {
  const page = await context.newPage();
  await page.setViewportSize({ width, height: 900 });
  const complaints = watchPage(page);
  await page.addInitScript({ path: inRoot("tests/stories/listen-to-storybook.js") });
  await page.goto(url);
  const outcome = await page.waitForFunction(
    () => (window as unknown as { storyOutcome?: string }).storyOutcome,
    undefined,
    { timeout: 60_000 },
  );
  const text = await outcome.jsonValue();
  if (text !== "success") {
    await page.close();
    throw new Error(`Storybook says: ${text}\n${complaints.join("\n")}`);
  }
  await page.waitForSelector("#storybook-root > *", { state: "attached" });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return { page, complaints, close: () => page.close() };
}

/** Gives an open page another look, as the toolbar's choice does: attributes of the host's page, of which the story knows nothing. */
export async function changeLook(page: Page, { brand, scheme }: Look): Promise<void> {
  await page.evaluate(
    async ([name, light]) => {
      const root = document.documentElement;
      root.style.colorScheme = light;
      root.dataset.hostScheme = light;
      const host = document.querySelector(".host-page") as HTMLElement;
      if (name === "none") delete host.dataset.brand;
      else host.dataset.brand = name;
      // A look is there two frames later, its faces when they are loaded.
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      await document.fonts.ready;
    },
    [brand, scheme] as const,
  );
}
