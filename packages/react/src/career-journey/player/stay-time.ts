import type { JourneyStop } from "../outline.js";

/** Time to find a stop on the page, and to see where it stands, in milliseconds. */
const LOOK = 1800;
/** A turning point is looked at for longer: it is why the line bends. */
const PIVOT_LOOK = 3200;
/** Nobody waits for longer than this: who reads on takes over. */
const LONGEST = 16_000;
/**
 * Milliseconds a character. Adults read 238 words of English a minute (Brysbaert 2019, “How many words do we read per minute?”), of
 * about 5.6 characters with the space.
 */
const READING = 60_000 / (238 * 5.6);

/**
 * How long the player stays at a stop, in milliseconds: time to look, and to read what the view shows of it.
 *
 * @param length letters to read.
 * @param speed how many times as fast as usual.
 */
export function stayTime(type: JourneyStop["type"], length: number, speed: number): number {
  const look = type === "pivot" ? PIVOT_LOOK : LOOK;
  return Math.min(look + length * READING, LONGEST) / speed;
}

/** How long the way from one stop to the next takes, in milliseconds, where a change of views takes `morph`. */
export function wayTime(morph: number, speed: number): number {
  return (2 * morph) / speed;
}
