import type { Extra } from "./career-path.js";
import type { Media } from "./person.js";
import type { Text } from "./text.js";
import type { Edtf, Evidence, Id, When } from "./time.js";

/** A field of activity: one lane of the drawing, one colour. */
export interface Domain {
  readonly id: Id;
  readonly name: Text;
  /** Colour slot, 1 to 12. Default: by order in the document. */
  readonly slot?: number;
}

/** What made the career turn. */
export type PivotKind =
  | "failure"
  | "chance"
  | "choice"
  | "encounter"
  | "restart"
  | "vocation"
  | "loss"
  | "move"
  | "other";

/** A turning point, with what happened there and what was carried over. */
export interface Pivot {
  readonly id: Id;
  /** The stages before and after the turn. */
  readonly between: readonly [Id, Id];
  readonly kind: PivotKind;
  /** The kind in words of its own: "a failure, then a chance". */
  readonly label?: Text;
  readonly title: Text;
  readonly summary?: Text;
  /** Ids of the skills that went on being of use. */
  readonly carriedOver?: readonly Id[];
  /** Ids of the milestones it is made of. */
  readonly milestones?: readonly Id[];
  readonly evidence?: readonly Evidence[];
  readonly extra?: Extra;
}

/** Part of a chapter. `items` are ids of stages and pivots in the order of telling. */
export interface Section {
  readonly title?: Text;
  readonly summary?: Text;
  /** A `flashback` tells something earlier. Default `"scene"`. */
  readonly mode?: "scene" | "flashback" | "aside";
  readonly items: readonly Id[];
}

/** A part of the story, in the order of telling. It has a title of its own, and one or more sections. */
export interface Chapter {
  readonly id: Id;
  readonly title: Text;
  /** Short line above the title. Default: "Chapter one", by its number. */
  readonly label?: Text;
  readonly summary?: Text;
  readonly sections: readonly Section[];
}

/** What the reader can do next. */
export interface CallToAction {
  readonly id: Id;
  readonly kind: "jobs" | "episode" | "contact" | "profile" | "other";
  readonly label: Text;
  readonly url: string;
  readonly summary?: Text;
}

/** What the document was made from. */
export interface Source {
  readonly id: Id;
  readonly title: Text;
  readonly url?: string;
  readonly author?: Text;
  readonly publisher?: Text;
  readonly published?: When;
  readonly accessed?: Edtf;
  readonly licence?: string;
  readonly format?: string;
  readonly cover?: Media;
  readonly extra?: Extra;
}
