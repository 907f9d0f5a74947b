import hardened from "@trajectoires/react/hardened.css?inline";
import { act } from "react";
import type { Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { brandSheet, drawPage } from "./host/career-page.tsx";
import { adoptSheets, hostileRules, hostSheets } from "./host/host-sheets.ts";
import { type Change, changesBetween, looksOf, told } from "./host/looks.ts";

let root: Root | undefined;

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  // Text is measured in the page's rem on purpose; a host's choice of it is no quarrel.
  document.documentElement.style.fontSize = "16px";
});
afterEach(async () => {
  await act(async () => root?.unmount());
  document.body.innerHTML = "";
  document.adoptedStyleSheets = [];
  document.documentElement.removeAttribute("style");
});

/** What only listeners get stands where the host's text puts it. */
const isSeen = ({ element, property }: Change) =>
  !(element.className === "tj-spoken" && /^(top|right|bottom|left)$/.test(property));

describe("with hardened.css nothing of ours changes", () => {
  test.each(Object.entries(hostSheets))(
    "under %s, loaded later, with a layer or without",
    async (_, sheet) => {
      const host = `${sheet}\n${hostileRules}`;
      const page = await drawPage();
      root = page.root;
      adoptSheets(hardened, brandSheet);
      // The column keeps its width, whatever the host does around it.
      document.body.style.cssText = "all: initial; display: block; inline-size: 1000px";
      const main = document.querySelector("main") as HTMLElement;
      main.style.cssText =
        "all: revert; display: block; margin: 0; padding: 0; inline-size: 1000px";
      const before = looksOf(page.ours);
      expect(before[0]?.values.length).toBeGreaterThan(200);
      expect(before.length).toBeGreaterThan(500);
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
