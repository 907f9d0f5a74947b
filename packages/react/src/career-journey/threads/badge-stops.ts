import type { Id } from "@trajectoires/model";
import { skillAt } from "./skill-at.js";

/** Lists of skills: badges of a stage or pivot, rows of the skills view. */
export const SKILL_LISTS = ".tj-journey-panel :is(.tj-badges, .tj-skill-rows)";

/** What somebody can press in a list of skills: whole badges; of a row its name, so that what else it says stays readable. */
export function pressablesOf(list: Element): HTMLElement[] {
  const found = list.matches(".tj-badges")
    ? list.querySelectorAll<HTMLElement>('[data-tj-key^="badge:"]')
    : list.querySelectorAll<HTMLElement>(":scope > [data-tj-key] > .tj-skill-name");
  // What the host made a link or a button of stays one, and an item of a list an item.
  return [...found].filter(
    (one) => !one.matches("a, button, li") && !one.querySelector("a, button"),
  );
}

/**
 * Makes the skills of a list buttons that Tab reaches once: the story was drawn without script, where they do nothing.
 *
 * @param hint what pressing one does, read after its name
 */
export function makePressable(list: Element, pinned: ReadonlySet<Id>, hint: string): void {
  const buttons = pressablesOf(list);
  if (buttons.length === 0) return;
  for (const button of buttons) {
    button.setAttribute("role", "button");
    button.setAttribute("aria-description", hint);
    button.setAttribute("aria-pressed", `${pinned.has(skillAt(button) ?? "")}`);
    if (!button.hasAttribute("tabindex")) button.setAttribute("tabindex", "-1");
  }
  if (!buttons.some((button) => button.tabIndex === 0)) buttons[0]?.setAttribute("tabindex", "0");
}

/** Makes a list what it was. */
export function makePlain(list: Element): void {
  for (const button of pressablesOf(list))
    for (const name of ["role", "aria-description", "aria-pressed", "tabindex"])
      button.removeAttribute(name);
}

/** Moves the one place that Tab reaches in a list. */
export function moveTabStop(list: Element, there: Element): void {
  for (const button of pressablesOf(list))
    button.setAttribute("tabindex", button === there ? "0" : "-1");
}
