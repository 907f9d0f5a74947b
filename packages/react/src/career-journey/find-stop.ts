import type { Id } from "@trajectoires/model";

/** The element of a stage or pivot in a view: its row in the story, its link in the trajectory. */
export function findStop(
  panel: Element,
  id: Id,
  idPrefix: string,
): HTMLElement | SVGElement | null {
  const row = panel.querySelector<HTMLElement>(`.tj-entry#${CSS.escape(`${idPrefix}-${id}`)}`);
  if (row) return row;
  const key = CSS.escape(id);
  return panel.querySelector<SVGElement>(
    `a[data-tj-key="ring:${key}"], a[data-tj-key="pivot:${key}"]`,
  );
}

/** The stage or pivot that an element of a view belongs to. */
export function stopAt(element: Element | null, idPrefix: string): Id | undefined {
  const row = element?.closest(".tj-entry[id]");
  if (row) return row.id.slice(idPrefix.length + 1);
  const key = element?.closest("a[data-tj-key]")?.getAttribute("data-tj-key");
  return key?.replace(/^\w+:/, "");
}

/** The stop of the story that the reader looks at: the last that starts above the middle of the window. */
export function stopInView(panel: Element, idPrefix: string): Id | undefined {
  const middle = innerHeight / 2;
  let found: Element | null = null;
  for (const entry of panel.querySelectorAll(".tj-entry[id]")) {
    if (entry.getBoundingClientRect().top > middle) break;
    found = entry;
  }
  return stopAt(found, idPrefix);
}
