import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchOptions } from "../tools/chromium.ts";
import { type StaticServer, serveFolder } from "../tools/static-server.ts";
import { axeFindings, rulesOfLooks } from "./accessibility.ts";
import { chosenStories } from "./chosen-stories.ts";
import { everyLook, type Look, type OpenedIn, type Setting, someLooks } from "./matrix.ts";
import {
  changeLook,
  frameUrl,
  openStory,
  storybookFolder,
  storybookIndex,
  storyContext,
} from "./storybook.ts";

const exhaustive = process.env.TRAJECTOIRES_EXHAUSTIVE === "1";
const stories = chosenStories(storybookIndex().filter(({ type }) => type === "story"));
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

describe.concurrent.each(stories)("$id", (story) => {
  // A story of scale shows what its small siblings show, a hundred times: one look is enough, and takes as long as theirs.
  const some = someLooks(story.index);
  const opened = story.tags?.includes("scale")
    ? some.slice(0, 1).map((page) => ({ ...page, looks: page.looks.slice(0, 1) }))
    : exhaustive
      ? everyLook(story.index)
      : some;

  test.each(opened.map((page) => [nameOf(page), page] as const))(
    "%s",
    async (_, { looks, direction, width }) => {
      const [start] = looks;
      const setting = { ...(start as Look), direction, width };
      const url = frameUrl(server.origin, story, setting);
      const { page, complaints, close } = await openStory(context, url, width);
      try {
        const faults: string[] = [];
        for (const look of looks) {
          if (look !== start) await changeLook(page, look);
          const found = await faultsOf(page, setting, look === start ? undefined : rulesOfLooks);
          faults.push(...found.map((fault) => `${look.brand} ${look.scheme}: ${fault}`));
        }
        expect([...faults, ...complaints]).toEqual([]);
      } finally {
        await close();
      }
    },
  );
});

function nameOf({ direction, width, looks }: OpenedIn): string {
  const told = looks.map(({ brand, scheme }) => `${brand} ${scheme}`).join(", ");
  return `${direction} ${width}: ${told}`;
}

/** What is wrong with a story as it stands: no text, too little room, what axe finds. */
async function faultsOf(
  page: Page,
  { direction }: Pick<Setting, "direction">,
  rules?: readonly string[],
): Promise<string[]> {
  const text = await page.locator("#storybook-root").textContent();
  expect(text?.trim(), "text on the page").not.toBe("");
  const [content, room] = await page.evaluate((dir) => {
    // What sticks out at the end of a line can be scrolled to in a page of the same direction only.
    document.documentElement.dir = dir;
    const { scrollWidth, clientWidth } = document.documentElement;
    return [scrollWidth, clientWidth] as const;
  }, direction);
  return [
    ...(content > room ? [`sticks out: ${content} px of ${room} px`] : []),
    ...(await axeFindings(page, "#storybook-root", rules)),
  ];
}

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
