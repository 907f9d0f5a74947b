import puppeteer from "puppeteer-core";

export { ensureFirefox } from "../tools/install-browser.ts";

/** Loads a page in Firefox, through WebDriver BiDi, and tells what it shows and what it complained about. */
export async function firefoxVisit(
  executablePath: string,
  url: string,
): Promise<{ text: string; complaints: string[] }> {
  const browser = await puppeteer.launch({ browser: "firefox", executablePath, headless: true });
  try {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => {
      if (["error", "warn"].includes(message.type())) complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(String(error)));
    await page.goto(url, { waitUntil: "networkidle0" });
    await page.waitForSelector("main .tj-timeline");
    const text = await page.$eval("main", (main) => main.textContent ?? "");
    return { text, complaints };
  } finally {
    await browser.close();
  }
}
