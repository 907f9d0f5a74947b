import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchOptions } from "../tools/chromium.ts";
import { settles } from "./judge.ts";

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await chromium.launch(launchOptions());
  page = await browser.newPage();
});
afterAll(async () => {
  await browser?.close();
});

async function judged(rule: string, html: string): Promise<unknown> {
  await page.setContent(`<body style="margin: 0; background: white">${html}</body>`);
  return page.evaluate(`(${settles})(${JSON.stringify(rule)}, "#it")`);
}

const drawn = (under: string, fill: string) =>
  `<div class="tj"><svg width="200" height="60">${under}<text id="it" x="10" y="30" fill="${fill}">Weaver</text></svg></div>`;

test.each([
  ["black on white", drawn("", "black"), true],
  ["pale grey on white", drawn("", "#bbb"), false],
  ["white on a black area", drawn('<rect width="200" height="60" fill="black"/>', "white"), true],
  ["black on a black area", drawn('<rect width="200" height="60" fill="black"/>', "black"), false],
  ["black, half of it on black", drawn('<rect width="30" height="60"/>', "black"), false],
])("contrast of text in a drawing: %s", async (_, html, settled) => {
  expect(await judged("color-contrast", html)).toBe(settled);
});

test.each([
  ["dark on white", '<p id="it" style="color: #333">Weaver</p>', true],
  ["pale on white", '<p id="it" style="color: #aaa">Weaver</p>', false],
  [
    "dark, but with a coloured box over it",
    '<p id="it" style="color: #333">Weaver</p><b style="position: absolute; inset: 0; background: red"></b>',
    false,
  ],
])("contrast of text of the page: %s", async (_, html, settled) => {
  expect(await judged("color-contrast", html)).toBe(settled);
});

const link = (name: string, title: string) =>
  `<svg><a id="it" href="#" aria-label="${name}"><text class="tj-trajectory-title" y="20">${title}</text></a></svg>`;

test.each([
  ["begins with its title", link("Weaver, Harbour Mill, since 2019", "Weaver"), true],
  ["begins with a shortened one", link("Weaver of very long ropes, 2019", "Weaver of very…"), true],
  ["says something else", link("Stage 3, since 2019", "Weaver"), false],
  ["has no label", '<svg><a id="it" href="#" aria-label="Weaver"></a></svg>', false],
])("a name that %s", async (_, html, settled) => {
  expect(await judged("label-content-name-mismatch", html)).toBe(settled);
});

test("settles no other rule, and nothing that is not there", async () => {
  expect(await judged("image-alt", drawn("", "black"))).toBe(false);
  expect(await judged("color-contrast", "<p>Weaver</p>")).toBe(false);
});
