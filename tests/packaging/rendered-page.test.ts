import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchOptions } from "../tools/chromium.ts";
import { temporaryFolder } from "../tools/pack.ts";
import { inRoot } from "../tools/repository.ts";
import { outputOf } from "../tools/run-command.ts";

const folder = temporaryFolder("rendered");
const tool = inRoot("packages/cli/dist/bin/trajectoires.js");
const career = inRoot("stories/careers/gautier.json");
let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch(launchOptions());
});
afterAll(async () => {
  await browser?.close();
  folder.remove();
});

/** Opens a file that the tool writes, and tells what the browser asked for and complained of. */
async function open(name: string, ...args: string[]) {
  const file = join(folder.path, name);
  await outputOf(process.execPath, [tool, "render", career, "--out", file, ...args]);
  const page = await browser.newPage({ viewport: { width: 320, height: 700 } });
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  const url = pathToFileURL(file).href;
  await page.goto(url);
  return { page, url, requests, complaints };
}

test("a rendered page is styled under its own policy, and asks for nothing", async () => {
  const { page, url, requests, complaints } = await open("page.html", "--brand", "editorial");
  const seen = await page.evaluate(() => ({
    ground: getComputedStyle(document.documentElement).backgroundColor,
    timeline: getComputedStyle(document.querySelector(".tj-timeline") as Element).backgroundColor,
    overflow: document.documentElement.scrollWidth - innerWidth,
    heading: document.querySelector("h1")?.textContent,
    data: document.querySelector("script")?.textContent ?? "",
  }));
  expect(complaints).toEqual([]);
  expect(requests).toEqual([url]);
  expect(seen.ground).not.toMatch(/rgba\(0, 0, 0, 0\)|rgb\(255, 255, 255\)/);
  expect(seen.timeline).toBe(seen.ground);
  expect(seen.overflow).toBe(0);
  expect(seen.heading).toBe("From musicology to site reliability");
  expect(JSON.parse(seen.data)).toMatchObject({ "@type": "ProfilePage" });
  // The policy is at work: what is not in its one sheet is refused, and said.
  await page.evaluate(() => document.body.setAttribute("style", "color: red"));
  await expect.poll(() => complaints.join("\n")).toContain("Content Security Policy");
});

test("a rendered picture opens as a file of its own", async () => {
  const { page, url, requests, complaints } = await open("career.svg", "--format", "svg");
  const box = await page.evaluate(() => document.documentElement.getBoundingClientRect().width);
  expect(complaints).toEqual([]);
  expect(requests).toEqual([url]);
  expect(box).toBeGreaterThan(600);
});

test("a reader that stops early, as `head` does, is no failure", async () => {
  const child = spawn(process.execPath, [tool, "render", career]);
  let said = "";
  child.stderr.on("data", (chunk) => {
    said += chunk;
  });
  child.stdout.destroy();
  const [code] = await once(child, "close");
  expect({ code, said }).toEqual({ code: 0, said: "" });
});
