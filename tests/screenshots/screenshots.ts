import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { brands, type Setting, schemes } from "../stories/matrix.ts";
import {
  frameUrl,
  openStory,
  storybookFolder,
  storybookIndex,
  storyContext,
} from "../stories/storybook.ts";
import { launchOptions } from "../tools/chromium.ts";
import { inRoot, shown } from "../tools/repository.ts";
import { serveFolder } from "../tools/static-server.ts";

/**
 * `npm run screenshots [-- words in a story's id] [--readme]`: pictures of the built Storybook's stories in every brand,
 * light and dark, at three widths, into `screenshots/`; with `--readme` the one picture of README.md instead.
 */
const { values, positionals } = parseArgs({
  options: { readme: { type: "boolean", default: false } },
  allowPositionals: true,
});
const words = positionals.length > 0 ? positionals : ["gautier"];
const chosen = storybookIndex().filter(
  ({ id, type }) => type === "story" && words.some((word) => id.includes(word)),
);
const [first] = chosen;
if (!first) throw new Error(`No story's id has one of: ${words.join(", ")}`);

const server = await serveFolder(storybookFolder);
const browser = await chromium.launch(launchOptions());
const context = await storyContext(browser);
if (values.readme) {
  const setting: Setting = { brand: "editorial", scheme: "light", direction: "ltr", width: 1280 };
  await picture(first, setting, inRoot("stories/media/gautier-story.png"), 1600);
} else {
  for (const story of chosen) {
    for (const width of [320, 768, 1280] as const) {
      for (const brand of brands) {
        for (const scheme of schemes) {
          const name = `${story.id}-${brand}-${scheme}-${width}.png`;
          const setting: Setting = { brand, scheme, direction: "ltr", width };
          await picture(story, setting, inRoot("screenshots", name));
        }
      }
    }
  }
}
await browser.close();
await server.close();

/** The whole page, or its first pixels where a height is given. */
async function picture(
  story: typeof first & object,
  setting: Setting,
  file: string,
  height?: number,
): Promise<void> {
  mkdirSync(join(file, ".."), { recursive: true });
  const { page, close } = await openStory(
    context,
    frameUrl(server.origin, story, setting),
    setting.width,
  );
  // What is off screen may be laid out late: pass by once, so that the page has its real height.
  await page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += 600) {
      window.scrollTo(0, y);
      await new Promise((frame) => requestAnimationFrame(frame));
    }
    window.scrollTo(0, 0);
  });
  const clip = height && { x: 0, y: 0, width: setting.width, height };
  await page.screenshot({ path: file, fullPage: true, ...(clip && { clip }) });
  await close();
  console.log(shown(file));
}
