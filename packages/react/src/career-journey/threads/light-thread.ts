import type { Id } from "@trajectoires/model";
import { stopAt } from "../find-stop.js";
import type { JourneyOutline } from "../outline.js";

/** Everything that a thread can run through: rows, rings with what belongs to them, pieces of the line, rows of skills. */
const PLACES =
  '.tj-entry[id], a[data-tj-stop], .tj-trajectory :is([data-tj-part="segment"], [data-tj-part="bend"], [data-tj-part="arrow"]), [data-tj-key^="skill:"]';

/**
 * Lights up where a skill was used, in one panel: the rest steps back for as long as somebody looks. Says it in attributes alone, since the
 * story may have been drawn on the server.
 *
 * @param skill `undefined` puts the light out
 */
export function lightThread(
  panel: Element,
  outline: JourneyOutline,
  idPrefix: string,
  skill: Id | undefined,
): void {
  panel.toggleAttribute("data-threaded", skill !== undefined);
  const users = new Set(
    outline.stops.flatMap(({ id, skills }) => (skill && skills.includes(skill) ? id : [])),
  );
  for (const place of panel.querySelectorAll(PLACES)) {
    const isLit = placeIsLit(place, users, idPrefix, skill);
    setFlag(place, "data-unlit", skill !== undefined && !isLit);
  }
  for (const badge of panel.querySelectorAll('.tj-badge[data-tj-key^="badge:"]'))
    setFlag(
      badge,
      "data-lit",
      skill !== undefined && badge.getAttribute("data-tj-key")?.endsWith(`:${skill}`) === true,
    );
}

function placeIsLit(
  place: Element,
  users: ReadonlySet<Id>,
  idPrefix: string,
  skill: Id | undefined,
): boolean {
  const [, part, id = ""] = /^(\w+):([\w-]+)/.exec(place.getAttribute("data-tj-key") ?? "") ?? [];
  if (part === "skill") return id === skill;
  return users.has(part && !place.matches("a") ? id : (stopAt(place, idPrefix) ?? ""));
}

/** Only where it changes something: attributes that are set again make the page work out its styles again. */
function setFlag(element: Element, name: string, is: boolean): void {
  if (element.hasAttribute(name) !== is) element.toggleAttribute(name, is);
}
