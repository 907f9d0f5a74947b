import type { Id } from "@trajectoires/model";

/** Badges at a stage or pivot, and rows of the skills view. */
const SHOWS_SKILL = '[data-tj-key^="badge:"], [data-tj-key^="skill:"]';

/** The skill that an element shows, or stands in. */
export function skillAt(target: EventTarget | null): Id | undefined {
  if (!(target instanceof Element)) return undefined;
  // Ids have no colons.
  return target.closest(SHOWS_SKILL)?.getAttribute("data-tj-key")?.replace(/^.*:/, "");
}
