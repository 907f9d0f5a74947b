import type { Id } from "@trajectoires/model";
import { stopAt } from "./find-stop.js";

/** What stands out in a view, and what steps back. */
export interface Marks {
  readonly selected: Id | null;
  readonly dimmed: ReadonlySet<Id>;
}

/**
 * Says on the rows of the story which is selected and which step back. The story may have been drawn on the server, where nothing can be
 * drawn again; and a search through a thousand rows must not draw them again.
 */
export function markEntries(panel: Element, idPrefix: string, marks: Marks): void {
  for (const entry of panel.querySelectorAll(".tj-entry[id]")) {
    const id = stopAt(entry, idPrefix);
    const isSelected = id === marks.selected;
    setFlag(entry, "data-selected", isSelected);
    setFlag(entry, "data-dimmed", id !== undefined && marks.dimmed.has(id));
    if (isSelected) entry.setAttribute("aria-current", "true");
    else if (entry.hasAttribute("aria-current")) entry.removeAttribute("aria-current");
  }
}

/** Only where it changes something: attributes that are set again make the page work out its styles again. */
function setFlag(element: Element, name: string, is: boolean): void {
  if (element.hasAttribute(name) !== is) element.toggleAttribute(name, is);
}
