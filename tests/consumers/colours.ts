import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";

/** Ways in which a host page says light or dark, in its own sheet (`vite-app/host.css`): what Vite lowers follows no script. */
export const schemes = ["nothing", "dark", "light dark"] as const;

/**
 * Beside the built page, writes one with the same HTML and the sheets as they were shipped: what the host's own tools made
 * of them (lower, minify, merge) must not change a colour.
 */
export function writeUntouchedPage(application: string): void {
  const modules = join(application, "node_modules", "@trajectoires");
  const dist = join(application, "dist");
  for (const sheet of ["styles", "trajectory"])
    cpSync(join(modules, `react/dist/${sheet}.css`), join(dist, `untouched-${sheet}.css`));
  cpSync(join(modules, "themes/dist/night.css"), join(dist, "untouched-night.css"));
  cpSync(join(application, "host.css"), join(dist, "untouched-host.css"));
  const links = ["styles", "trajectory", "night", "host"].map(
    (name) => `<link rel="stylesheet" href="/untouched-${name}.css">`,
  );
  const page = readFileSync(join(dist, "server.html"), "utf8")
    .replaceAll(/<link rel="stylesheet"[^>]*>/g, "")
    .replaceAll(/<script.*?<\/script>/gs, "")
    .replace("</head>", `${links.join("")}</head>`);
  writeFileSync(join(dist, "untouched.html"), page);
}

/** Every colour of every element, for a reader who prefers dark, on a host page that says so in one of the ways above. */
export async function coloursOf(
  browser: Browser,
  url: string,
  scheme: (typeof schemes)[number],
): Promise<string[]> {
  const page = await browser.newPage({ colorScheme: "dark" });
  await page.goto(url);
  const colours = await page.evaluate((value) => {
    document.documentElement.dataset.host = value;
    return [...document.querySelectorAll("main, main *")].map((element) => {
      const { color, backgroundColor, borderTopColor, fill, stroke } = getComputedStyle(element);
      return `${element.className}: ${[color, backgroundColor, borderTopColor, fill, stroke]}`;
    });
  }, scheme);
  await page.close();
  return colours;
}
