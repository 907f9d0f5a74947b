import { type Browser, type BrowserContext, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchOptions } from "../tools/chromium.ts";
import { type StaticServer, serveFolder } from "../tools/static-server.ts";
import { axeFindings } from "./accessibility.ts";
import { everySetting, settingsFor } from "./matrix.ts";
import { frameUrl, openStory, storybookFolder, storybookIndex, storyContext } from "./storybook.ts";

const exhaustive = process.env.TRAJECTOIRES_EXHAUSTIVE === "1";
const stories = storybookIndex().filter(({ type }) => type === "story");
const pages = storybookIndex().filter(({ type }) => type === "docs");

let server: StaticServer;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  server = await serveFolder(storybookFolder, { "cache-control": "max-age=3600" });
  browser = await chromium.launch(launchOptions());
  context = await storyContext(browser);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

test("there are stories", () => {
  expect(stories.length).toBeGreaterThan(0);
});

describe.concurrent.each(stories.map((story, index) => ({ ...story, index })))("$id", (story) => {
  const settings = exhaustive ? everySetting() : settingsFor(story.index);
  // A story of scale shows what its small siblings show, a hundred times: one setting is enough, and takes as long as theirs.
  if (story.tags?.includes("scale")) settings.length = 1;

  test.each(settings.map((setting) => [Object.values(setting).join(" "), setting] as const))(
    "%s",
    async (_, setting) => {
      const url = frameUrl(server.origin, story, setting);
      const { page, complaints, close } = await openStory(context, url, setting.width);
      try {
        const text = await page.locator("#storybook-root").textContent();
        expect(text?.trim(), "text on the page").not.toBe("");
        const [content, room] = await page.evaluate((direction) => {
          // What sticks out at the end of a line can be scrolled to in a page of the same direction only.
          document.documentElement.dir = direction;
          const { scrollWidth, clientWidth } = document.documentElement;
          return [scrollWidth, clientWidth] as const;
        }, setting.direction);
        const faults = [
          ...(content > room ? [`sticks out: ${content} px of ${room} px`] : []),
          ...(await axeFindings(page, "#storybook-root")),
          ...complaints,
        ];
        expect(faults).toEqual([]);
      } finally {
        await close();
      }
    },
  );
});

describe.concurrent("pages", () => {
  test.each(pages)("$id", async (entry) => {
    const page = await context.newPage();
    const exceptions: string[] = [];
    page.on("pageerror", ({ message }) => exceptions.push(message));
    await page.goto(frameUrl(server.origin, entry));
    await page.waitForSelector("#storybook-docs .sbdocs-content > *");
    expect(exceptions).toEqual([]);
    await page.close();
  });
});
