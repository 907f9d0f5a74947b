import type { JourneyMotion } from "./journey-host.js";

/** How the brand around an element moves: the reader's wish for less motion always wins. */
export function readMotion(element: Element): JourneyMotion {
  if (matchMedia("(prefers-reduced-motion: reduce)").matches) return "none";
  const told = getComputedStyle(element).getPropertyValue("--tj-motion").trim();
  return told === "none" || told === "lively" ? told : "calm";
}
