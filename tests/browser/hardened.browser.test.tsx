import hardened from "@trajectoires/react/hardened.css?inline";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { brandSheet, type CareerPage, careerPageNames, drawPage } from "./host/career-page.tsx";
import { adoptSheets, hostileRules, hostSheets } from "./host/host-sheets.ts";
import { type Change, changesBetween, type Look, looksOf, told } from "./host/looks.ts";

/** What only listeners get stands where the host's text puts it. */
const isSeen = ({ element, property }: Change) =>
  !(element.className === "tj-spoken" && /^(top|right|bottom|left)$/.test(property));

describe.each(careerPageNames)("with hardened.css nothing of ours changes: %s", (name) => {
  let page: CareerPage;
  let before: readonly Look[];

  beforeAll(async () => {
    page = await drawPage(name, hardened, brandSheet);
    // The column keeps its width, whatever the host does around it.
    document.body.style.cssText = "all: initial; display: block; inline-size: 1000px";
    const main = document.querySelector("main") as HTMLElement;
    main.style.cssText = "all: revert; display: block; margin: 0; padding: 0; inline-size: 1000px";
    before = looksOf(page.ours);
  });
  afterAll(() => page.remove());

  test("there is something to look at", () => {
    expect(before[0]?.values.length).toBeGreaterThan(200);
    expect(before.length).toBeGreaterThan(500);
  });

  test.each(Object.entries(hostSheets))(
    "under %s, loaded later, with a layer or without",
    (_, sheet) => {
      const host = `${sheet}\n${hostileRules}`;
      const changes: string[] = [];
      for (const sheets of [
        [hardened, brandSheet, host],
        [hardened, brandSheet, `@layer trajectoires, host; @layer host { ${host} }`],
      ]) {
        adoptSheets(...sheets);
        changes.push(...changesBetween(before, looksOf(page.ours)).filter(isSeen).map(told));
      }
      expect(changes.slice(0, 25)).toEqual([]);
    },
  );
});

describe("what hardened.css can't beat, and what to do, as the guide for host sites says", () => {
  const red = "p { color: rgb(255, 0, 0) !important }";
  const flat = "@layer reset { svg { height: 2rem !important } }";
  let page: CareerPage;

  beforeAll(async () => {
    page = await drawPage("drawings", hardened, brandSheet);
  });
  afterAll(() => page.remove());

  const lead = () => getComputedStyle(document.querySelector(".tj-lead-text") as Element).color;
  const height = () =>
    getComputedStyle(document.querySelector(".tj-trajectory-canvas > svg") as Element).height;

  test("an important rule of the page's: it leaves our parts out, or is answered in a layer", () => {
    const ours = lead();
    adoptSheets(hardened, brandSheet, red);
    expect(lead()).toBe("rgb(255, 0, 0)");
    adoptSheets(hardened, brandSheet, red.replace("p ", "p:not(.tj *) "));
    expect(lead()).toBe(ours);
    const answer = "@layer answers { .tj .tj-lead-text { color: var(--tj-ink-soft) !important; } }";
    adoptSheets(hardened, brandSheet, red, answer);
    expect(lead()).toBe(ours);
  });

  test("one in a layer before ours: ours is named first", () => {
    adoptSheets(hardened, brandSheet);
    const ours = height();
    adoptSheets(hardened, brandSheet, flat);
    expect(height()).toBe(ours);
    adoptSheets(flat, hardened, brandSheet);
    expect(height()).toBe("32px");
    const order = "@layer trajectoires-attributes, trajectoires, reset;";
    adoptSheets(order, flat, hardened, brandSheet);
    expect(height()).toBe(ours);
  });
});
