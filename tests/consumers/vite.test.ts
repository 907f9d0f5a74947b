import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchOptions } from "../tools/chromium.ts";
import { packAll, type Tarballs, temporaryFolder } from "../tools/pack.ts";
import { watchPage } from "../tools/page-watch.ts";
import { outputOf } from "../tools/run-command.ts";
import { type StaticServer, serveFolder } from "../tools/static-server.ts";
import { type Application, environment, installApplication } from "./application.ts";
import { careerTexts, missingTexts } from "./career-texts.ts";
import { coloursOf, schemes, writeUntouchedPage } from "./colours.ts";
import { ensureFirefox, firefoxVisit } from "./firefox.ts";
import { movesThings, visitJourney, weighScripts } from "./journey-visit.ts";

/** As strict as a page can be that has scripts and styles of its own. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
].join("; ");

const packed = temporaryFolder("vite-tarballs");
const firefox = await ensureFirefox();
let tarballs: Tarballs;
let browser: Browser;

beforeAll(async () => {
  tarballs = await packAll(packed.path);
  browser = await chromium.launch(launchOptions());
});
afterAll(async () => {
  await browser?.close();
  packed.remove();
});

describe.each(["18.3.1", "19.3.1"])("a Vite application with React %s", (react) => {
  let application: Application;
  let server: StaticServer;

  beforeAll(async () => {
    const dependencies = { vite: "8.3.8", react, "react-dom": react };
    application = await installApplication("vite-app", tarballs, dependencies);
    const options = { cwd: application.path, env: environment };
    await outputOf("npx", ["vite", "build"], options);
    await outputOf(process.execPath, ["render.mjs"], options);
    writeUntouchedPage(application.path);
    server = await serveFolder(join(application.path, "dist"), {
      "content-security-policy": policy,
    });
  });
  afterAll(async () => {
    await server?.close();
    application?.remove();
  });

  test.each([
    ["renders in the browser", "/index.html", ".tj-timeline"],
    ["hydrates what a server rendered", "/server.html", "[data-hydrated]"],
  ])("%s under a strict policy, without a word in the console", async (_, path, ready) => {
    const page = await browser.newPage();
    const complaints = watchPage(page);
    await page.goto(server.origin + path, { waitUntil: "networkidle" });
    await page.waitForSelector(ready);
    expect(missingTexts((await page.textContent("main")) ?? "", careerTexts())).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test("has every text in the server's HTML, where no script runs", async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    const complaints = watchPage(page);
    await page.goto(`${server.origin}/server.html`);
    expect(missingTexts((await page.textContent("main")) ?? "", careerTexts())).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test.each(schemes)("keeps every colour through Vite, where the host says %s", async (scheme) => {
    const built = await coloursOf(browser, `${server.origin}/server.html`, scheme);
    const untouched = await coloursOf(browser, `${server.origin}/untouched.html`, scheme);
    expect(untouched.length).toBeGreaterThan(200);
    const changed = built.filter((colours, index) => colours !== untouched[index]);
    expect(changed.slice(0, 10)).toEqual([]);
  });

  test.each(["journey", "island"])(
    "shows a journey (%s), whose other views and motion come when somebody asks for them",
    async (name) => {
      await visitJourney(browser, `${server.origin}/${name}.html`);
    },
  );

  test("shows all of a journey where what moves never arrives", async () => {
    await visitJourney(browser, `${server.origin}/journey.html`, movesThings);
  });

  test("has every text of a journey that a server wrote, where no script runs", async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${server.origin}/island.html`);
    expect(missingTexts((await page.textContent("main")) ?? "", careerTexts())).toEqual([]);
    await page.close();
  });

  test.each([
    ["that a server wrote", "island", 20],
    ["that is drawn in the browser", "journey", 39.5],
  ] as const)(
    "loads little for a journey %s before anybody touches it",
    async (how, name, most) => {
      // React, as this application loads it.
      const alone = await weighScripts(browser, `${server.origin}/react-alone.html`);
      const own = (await weighScripts(browser, `${server.origin}/${name}.html`)) - alone;
      console.log(`Vite, React ${react}: a journey ${how} is ${own.toFixed(1)} KB of script`);
      expect(own).toBeLessThan(most);
    },
  );

  if (react.startsWith("19") && firefox) {
    test("works in Firefox too", async () => {
      for (const path of ["/index.html", "/server.html"]) {
        const { text, complaints } = await firefoxVisit(firefox, server.origin + path);
        expect(missingTexts(text, careerTexts())).toEqual([]);
        expect(complaints).toEqual([]);
      }
    });
  }
});

if (!firefox) console.log("No Firefox here, and none may be installed: its visit is left out.");
