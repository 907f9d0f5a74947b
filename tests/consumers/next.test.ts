import { createBrand } from "@trajectoires/themes";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchOptions } from "../tools/chromium.ts";
import { packAll, temporaryFolder } from "../tools/pack.ts";
import { watchPage } from "../tools/page-watch.ts";
import { outputOf } from "../tools/run-command.ts";
import { type Application, environment, installApplication } from "./application.ts";
import { careerTexts, missingTexts, resumeTexts } from "./career-texts.ts";
import { movesThings, visitJourney, weighScripts } from "./journey-visit.ts";
import { type RunningServer, startNext } from "./start-server.ts";

const dependencies = { next: "16.4.6", react: "19.3.1", "react-dom": "19.3.1" };

const packed = temporaryFolder("next-tarballs");
const rgbOf = (hex: string) => {
  const bytes = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `rgb(${bytes.join(", ")})`;
};

let application: Application;
let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  application = await installApplication("next-app", await packAll(packed.path), dependencies);
  const tool = ["trajectoires-brand", "brand.json", "--strict", "--out", "app/brands/harbour.css"];
  await outputOf("npx", tool, { cwd: application.path, env: environment });
  await outputOf("npx", ["next", "build"], { cwd: application.path, env: environment });
  server = await startNext(application.path);
  browser = await chromium.launch(launchOptions());
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  application?.remove();
  packed.remove();
});

describe.each([
  ["a timeline as a server component", "/", careerTexts],
  ["a JSON Resume in three lines", "/resume", resumeTexts],
])("Next.js shows %s", (_, path, texts) => {
  test("with every text where no script runs", async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(server.origin + path);
    expect(missingTexts((await page.textContent("main")) ?? "", texts())).toEqual([]);
    await page.close();
  });

  test("without a word in the console, under a policy with a nonce", async () => {
    const page = await browser.newPage();
    const complaints = watchPage(page);
    const response = await page.goto(server.origin + path, { waitUntil: "networkidle" });
    expect(response?.headers()["content-security-policy"]).toMatch(/script-src 'self' 'nonce-/);
    expect(missingTexts((await page.textContent("main")) ?? "", texts())).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test("without a style attribute in its HTML", async () => {
    const html = await (await fetch(server.origin + path)).text();
    const main = /<main>.*<\/main>/s.exec(html)?.[0] ?? "";
    expect(main).toContain("<ol");
    expect(main.match(/<[^>]*\sstyle=[^>]*>/g)).toBeNull();
  });
});

describe("Next.js shows brands, from the server, side by side and nested", () => {
  const saffron = createBrand({ name: "saffron", seed: "#ffcd00" }).tokens;
  const harbour = createBrand({ name: "harbour", seed: "#006567" }).tokens;

  test.each([true, false])("under a policy with a nonce, where scripts run: %s", async (runs) => {
    const page = await browser.newPage({ javaScriptEnabled: runs });
    const complaints = watchPage(page);
    await page.goto(`${server.origin}/brands`, { waitUntil: "networkidle" });
    const looks = (selector: string) =>
      page
        .locator(`${selector} .tj`)
        .first()
        .evaluate((element) => {
          const { color, fontFamily } = getComputedStyle(element);
          return { color, fontFamily };
        });
    const outer = await looks("#outer");
    const inner = await looks("#inner");
    const named = await looks("#named");
    expect(outer.color).toBe(rgbOf(saffron.light["--tj-ink"]));
    expect(inner.color).toBe(rgbOf(harbour.dark["--tj-ink"]));
    expect(inner.fontFamily).toBe("Georgia, serif");
    expect(outer.fontFamily).not.toBe("Georgia, serif");
    expect(named.fontFamily).toContain("Inter");
    expect(complaints).toEqual([]);
    await page.close();
  });

  test("with one style element, of the brand whose sheet is in no file, and no style attribute", async () => {
    const html = await (await fetch(`${server.origin}/brands`)).text();
    const main = /<main>.*<\/main>/s.exec(html)?.[0] ?? "";
    const sheets = [...main.matchAll(/<style nonce="[\w+/=]+">([^<]*)<\/style>/g)];
    expect(sheets.map(([, css]) => css)).toEqual([
      createBrand({ name: "saffron", seed: "#ffcd00" }).css(),
    ]);
    expect(main.match(/<style/g)).toHaveLength(1);
    expect(main.match(/<[^>]*\sstyle=[^>]*>/g)).toBeNull();
  });
});

describe("Next.js shows the other views", () => {
  test("finished by the server, without a style attribute", async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${server.origin}/views`);
    const text = (await page.textContent("main")) ?? "";
    for (const said of [
      "Hosting & data centres",
      "Lead SRE",
      "Back to zero",
      "Technical leadership",
    ])
      expect(text).toContain(said);
    expect(await page.locator("svg.tj-strip").count()).toBe(1);
    await page.close();
    const html = await (await fetch(`${server.origin}/views`)).text();
    const main = /<main>.*<\/main>/s.exec(html)?.[0] ?? "";
    expect(main.match(/<[^>]*\sstyle=[^>]*>/g)).toBeNull();
  });

  test("opens the card of a stage, without a word in the console, under a policy with a nonce", async () => {
    const page = await browser.newPage();
    const complaints = watchPage(page);
    await page.goto(`${server.origin}/views`, { waitUntil: "networkidle" });
    await page.locator('.tj-trajectory [data-tj-key="ring:lead-sre"]').first().click();
    await page.getByRole("dialog").waitFor();
    expect(await page.getByRole("dialog").textContent()).toContain("Lead SRE");
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe("Next.js shows a journey", () => {
  test("with every text in the server's HTML, without a style attribute", async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${server.origin}/journey`);
    expect(missingTexts((await page.textContent("main")) ?? "", careerTexts())).toEqual([]);
    await page.close();
    const html = await (await fetch(`${server.origin}/journey`)).text();
    const main = /<main>.*<\/main>/s.exec(html)?.[0] ?? "";
    expect(main.match(/<[^>]*\sstyle=[^>]*>/g)).toBeNull();
  });

  test("whose other views and motion come when somebody asks for them", async () => {
    await visitJourney(browser, `${server.origin}/journey`);
  });

  test("in full where what moves never arrives", async () => {
    await visitJourney(browser, `${server.origin}/journey`, movesThings);
  });

  test("with little script before anybody touches it", async () => {
    const alone = await weighScripts(browser, server.origin);
    const journey = await weighScripts(browser, `${server.origin}/journey`);
    console.log(`Next.js: a journey is ${(journey - alone).toFixed(1)} KB of script`);
    expect(journey - alone).toBeLessThan(20);
  });
});

test("Next.js sends no script of ours for a server component", async () => {
  const page = await browser.newPage();
  const scripts: Promise<string>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") scripts.push(response.text());
  });
  await page.goto(server.origin, { waitUntil: "networkidle" });
  const texts = await Promise.all(scripts);
  expect(texts.length).toBeGreaterThan(0);
  expect(texts.filter((text) => text.includes("tj-timeline"))).toEqual([]);
  await page.close();
});
