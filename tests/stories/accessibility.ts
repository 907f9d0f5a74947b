import { readFileSync } from "node:fs";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { inRoot } from "../tools/repository.ts";
import { settles } from "./judge.ts";

const source = readFileSync(inRoot("node_modules/axe-core/axe.min.js"), "utf8");

/**
 * What content-visibility skips while it is off screen, and what lies under a bar that stays in the window, can't be hit-tested: axe
 * would leave all of it undecided.
 */
const asPlainPage = `
.tj-entry { content-visibility: visible !important }
.tj-journey-bar, .tj-journey-tabs, .tj-explore-bar, .tj-player { position: static !important }
`;

/** Rules whose answer may change with colours, faces and sizes, on a page that stays as it is. */
export const rulesOfLooks = ["color-contrast", "link-in-text-block", "target-size"] as const;

/**
 * What axe-core finds wrong, or cannot decide, inside an element; a line for each element it found it on. By all of its rules, or by some
 * on a page where all had their say.
 */
export async function axeFindings(
  page: Page,
  within: string,
  only?: readonly string[],
): Promise<string[]> {
  if (!only) {
    await page.evaluate(source);
    await page.addStyleTag({ content: asPlainPage });
  }
  const looked = await page.evaluate(
    ([selector, some]) => {
      const { axe } = window as unknown as {
        axe: { run(selector: string, options: RunOptions): Promise<AxeResults> };
      };
      // A part of a page need not bring the landmark it will stand in.
      const rules = { region: { enabled: false } };
      // A single character and a symbol are measured like any text, where axe would leave the judgement to people.
      const checks = {
        "color-contrast": { options: { ignoreUnicode: false, ignoreLength: true } },
      };
      const options = {
        rules,
        checks,
        resultTypes: ["violations" as const, "incomplete" as const],
      };
      return axe.run(
        selector,
        some ? { ...options, runOnly: { type: "rule", values: [...some] } } : options,
      );
    },
    [within, only] as const,
  );
  const { violations, incomplete } = looked;
  const open = [...violations, ...incomplete].flatMap(({ id, nodes }) =>
    nodes.map((node) => ({ id, ...node })),
  );
  const settled = await Promise.all(open.map(({ id, target }) => settle(page, id, target)));
  const findings = open
    .filter((_, index) => !settled[index])
    .map(({ id, target, any, all, none }) => {
      const why = [...any, ...all, ...none].map(({ message }) => message).join("; ");
      return `${id}: ${target.join(" ")} (${why})`;
    });
  const shown = findings.slice(0, 10);
  return findings.length > shown.length ? [...shown, `and ${findings.length - 10} more`] : shown;
}

/** Looks closer at a finding that axe could not decide; one in a frame or a shadow tree stays open. */
async function settle(page: Page, rule: string, target: readonly unknown[]): Promise<boolean> {
  const [selector] = target;
  if (target.length !== 1 || typeof selector !== "string") return false;
  if (rule !== "color-contrast" && rule !== "label-content-name-mismatch") return false;
  return page.evaluate(
    `(${settles})(${JSON.stringify(rule)}, ${JSON.stringify(selector)})`,
  ) as Promise<boolean>;
}
