import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { host, setUp, show, shows, tab } from "./shown-journey.js";

setUp();

interface LayoutShift extends PerformanceEntry {
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node?: Node }[];
}

test("what stands above a journey does not shift while its view changes", async () => {
  const before = document.createElement("p");
  before.textContent = "Above the journey";
  host.before(before);
  await show();
  // Every view is loaded once.
  for (const view of ["trajectory", "skills", "story"]) {
    await userEvent.click(tab(view));
    await shows(view);
  }
  await new Promise((done) => setTimeout(done, 1000));
  const shifted: string[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as LayoutShift[])
      for (const { node } of entry.sources)
        if (!entry.hadRecentInput && node && (node === before || before.contains(node)))
          shifted.push(node.textContent?.slice(0, 40) ?? "");
  });
  observer.observe({ type: "layout-shift" });
  const top = before.getBoundingClientRect().top;
  for (const view of ["trajectory", "skills", "story"]) {
    // By script: what follows a press of the reader within half a second is no shift to a browser, and nothing could be found.
    tab(view).click();
    await shows(view);
    await new Promise((done) => setTimeout(done, 900));
    expect(before.getBoundingClientRect().top).toBe(top);
  }
  observer.disconnect();
  expect(shifted).toEqual([]);
  before.remove();
});
