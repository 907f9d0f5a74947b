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
