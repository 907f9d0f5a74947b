import type { Browser, CDPSession } from "playwright-core";
import type { ContestantName } from "./contestants.ts";
import { median } from "./median.ts";
import type { Bench } from "./page.tsx";

declare global {
  interface Window {
    bench: Bench;
  }
}

/** Main-thread work in milliseconds: script, style, layout and paint. */
export interface Sample {
  mount: number;
  /** Median of five. */
  update: number;
  hydrate: number;
}

/** One sample of a contestant, each measurement in a page of its own. */
export async function samplePages(
  browser: Browser,
  origin: string,
  name: ContestantName,
): Promise<Sample> {
  const mounted = await withPage(browser, `${origin}/${name}.html`, async (page) => {
    const mount = await page.work("mount");
    const updates: number[] = [];
    for (let turn = 0; turn < 5; turn += 1) updates.push(await page.work("update", `Turn ${turn}`));
    return { mount, update: median(updates) };
  });
  const hydrate = await withPage(browser, `${origin}/${name}.server.html`, (page) =>
    page.work("hydrate"),
  );
  return { ...mounted, hydrate };
}

interface MeasuredPage {
  /** What one call costs, from just before it until the page is quiet. */
  work(call: "mount" | "update" | "hydrate", words?: string): Promise<number>;
}

async function withPage<T>(
  browser: Browser,
  url: string,
  use: (page: MeasuredPage) => Promise<T>,
): Promise<T> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  try {
    const session = await page.context().newCDPSession(page);
    // Ticks of the thread, so that other work on the machine counts little.
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    await page.goto(url);
    await page.waitForFunction(() => "bench" in window);
    await page.evaluate(() => window.bench.settle());
    return await use({
      async work(call, words = "") {
        const before = await taskDuration(session);
        await page.evaluate(([name, text]) => window.bench[name](text), [call, words] as const);
        await page.evaluate(() => window.bench.settle());
        return (await taskDuration(session)) - before;
      },
    });
  } finally {
    await page.context().close();
  }
}

async function taskDuration(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN);
}
