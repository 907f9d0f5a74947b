import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import { onPath } from "./on-path.ts";

/** How a Chromium is started everywhere here: no sandbox, no services of its own, no requests of its own. */
export const chromiumFlags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const usualPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * Path of a Chromium on this machine: the one named by `CHROMIUM` or `CHROME_PATH`, else one on the `PATH`, else one in
 * a usual place, else Playwright's own download. Throws where a variable names a file that does not exist.
 */
export function findChromium(): string | undefined {
  for (const variable of ["CHROMIUM", "CHROME_PATH"]) {
    const named = process.env[variable];
    if (!named) continue;
    if (!existsSync(named)) throw new Error(`${variable} names ${named}, which does not exist`);
    return named;
  }
  return (
    onPath("chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome") ??
    usualPlaces.find((path) => existsSync(path)) ??
    [chromium.executablePath()].find((path) => existsSync(path))
  );
}

/** As `findChromium`, for those who cannot go on without one. */
export function requireChromium(): string {
  const path = findChromium();
  if (!path) throw new Error("No Chromium was found. `npm test` installs one, or set CHROMIUM.");
  return path;
}

/** What Playwright's `launch` wants. */
export function launchOptions(): { executablePath: string; args: string[]; headless: true } {
  return { executablePath: requireChromium(), args: chromiumFlags, headless: true };
}
