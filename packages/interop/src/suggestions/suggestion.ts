import type { CareerPath, ParseResult, Stint } from "@trajectoires/model";

/** Something that an importer holds likely, and leaves to whoever knows: nothing of it is in the document yet. */
export interface Suggestion {
  /** Consecutive roles at one organisation, which may have been one employment with a promotion. */
  readonly type: "stint";
  /** What would be added. */
  readonly stint: Stint;
  /** JSON Pointer of the first of these roles in what was read. */
  readonly path: string;
  /** What speaks for it, in English. */
  readonly message: string;
}

/** What every importer returns: a career, what a person should know, and what they may want to be done. */
export interface ImportResult extends ParseResult<CareerPath> {
  /** To be shown to a person; `applySuggestions` does those that are wanted. */
  readonly suggestions: readonly Suggestion[];
}
