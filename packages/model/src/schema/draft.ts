import type { CareerPath } from "../document/career-path.js";

/** The same type, writable at every level: a document while it is being read. */
export type Writable<T> = T extends string | number | boolean
  ? T
  : { -readonly [K in keyof T]: Writable<T[K]> };

/** A document that was salvaged, but whose ids and references aren't checked yet. */
export type Draft = Writable<CareerPath>;

/** An entry of the document that others refer to. */
export interface DraftEntry {
  id: string;
}
