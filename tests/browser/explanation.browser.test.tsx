import { CareerTimeline } from "@trajectoires/react";
import { explainPeriod } from "@trajectoires/react/explanation";
import explanation from "@trajectoires/react/explanation.css?inline";
import styles from "@trajectoires/react/styles.css?inline";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { gautier } from "../../stories/careers/index.ts";

/** The timeline as a server sends it: no script of ours runs in these tests. */
beforeEach(async () => {
  await page.viewport(1000, 800);
  document.adoptedStyleSheets = [styles, explanation].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  document.body.innerHTML = renderToStaticMarkup(
    <CareerTimeline path={gautier} explain={explainPeriod} idPrefix="t" />,
  );
});
afterEach(() => {
  document.body.innerHTML = "";
  document.adoptedStyleSheets = [];
});

function find<T extends Element>(selector: string): T {
  const found = document.querySelector<T>(`#t-technician > .tj-row ${selector}`);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}
const isShown = (element: Element) => getComputedStyle(element).visibility === "visible";

test("the disclosure is reached, opened and closed with the keyboard", async () => {
  const summary = find<HTMLElement>(".tj-why > summary");
  const body = find<HTMLElement>(".tj-why-body");
  expect(body.checkVisibility()).toBe(false);
  let steps = 0;
  while (document.activeElement !== summary && steps++ < 30) await userEvent.tab();
  expect(document.activeElement).toBe(summary);
  await userEvent.keyboard("{Enter}");
  expect(body.checkVisibility()).toBe(true);
  expect(body.textContent).toContain("between June 2016 and December 2017");
  await userEvent.keyboard(" ");
  expect(body.checkVisibility()).toBe(false);
});

test("the bracket with its two dates shows while the question has the focus, and takes no room", async () => {
  const range = find(".tj-range");
  const height = find("h1, h2, h3, h4").closest<HTMLElement>(".tj-row")?.offsetHeight;
  expect(isShown(range)).toBe(false);
  let steps = 0;
  while (document.activeElement !== find(".tj-why > summary") && steps++ < 30) {
    await userEvent.tab();
  }
  expect(isShown(range)).toBe(true);
  expect(range.textContent).toBe("Jun 2016 Jan 2019");
  expect(find("h1, h2, h3, h4").closest<HTMLElement>(".tj-row")?.offsetHeight).toBe(height);
  await userEvent.tab();
  await expect.poll(() => isShown(range)).toBe(false);
});

test.each([".tj-period", ".tj-ring"])("and while the pointer is on %s", async (part) => {
  const range = find(".tj-range");
  await userEvent.hover(find(part));
  expect(isShown(range)).toBe(true);
  const others = document.querySelectorAll(".tj-range");
  expect([...others].filter(isShown)).toEqual([range]);
  await userEvent.unhover(find(part));
  await expect.poll(() => isShown(range)).toBe(false);
});

test.each([1000, 320])("at %i px the bracket covers no other text", async (width) => {
  await page.viewport(width, 800);
  await userEvent.hover(find(".tj-period"));
  const frame = find(".tj-range-dates").getBoundingClientRect();
  const texts = document.querySelectorAll(
    ":is(h1, h2, h3, h4, p:not(.tj-period), .tj-period > time, .tj-period-detail, .tj-badge, summary)",
  );
  const covered = [...texts].filter((text) => {
    const box = text.getBoundingClientRect();
    return (
      text.checkVisibility() &&
      box.width > 1 &&
      box.left < frame.right &&
      box.right > frame.left &&
      box.top < frame.bottom - 1 &&
      box.bottom > frame.top + 1
    );
  });
  expect(covered.map((text) => text.textContent)).toEqual([]);
  expect(frame.left).toBeGreaterThanOrEqual(0);
  expect(frame.right).toBeLessThanOrEqual(width);
});

test("pointing at a side lights up the statements that force it, and no other", async () => {
  find<HTMLDetailsElement>(".tj-why").open = true;
  await userEvent.hover(find('[data-side="end-latest"]'));
  const lit = [...document.querySelectorAll("#t-technician .tj-statement")].filter(
    (item) => getComputedStyle(item).backgroundColor !== "rgba(0, 0, 0, 0)",
  );
  const numbers = lit.map((item) => item.querySelector(".tj-statement-number")?.textContent);
  expect(`Not after January 2019: see ${numbers.join(", ")}`).toBe(
    find('[data-side="end-latest"]').textContent?.replace(", and", ","),
  );
});
