import type { Extra } from "./extra.js";
import type { Media } from "./person.js";
import type { Text } from "./text.js";
import type { Edtf, Evidence, Id, When } from "./time.js";

/** A field of activity: one lane of the drawing, one colour. */
export interface Domain {
  /** Its name in this document. */
  readonly id: Id;
  /** What it is called. */
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
  /** Its name in this document. */
  readonly id: Id;
  /** The stages before and after the turn. */
  readonly between: readonly [Id, Id];
  /** What made the turn. */
  readonly kind: PivotKind;
  /** The kind in words of its own: "a failure, then a chance". */
  readonly label?: Text;
  /** What happened, as a heading. */
  readonly title: Text;
  /** One to three sentences. */
  readonly summary?: Text;
  /** Ids of the skills that went on being of use. */
  readonly carriedOver?: readonly Id[];
  /** Ids of the milestones it is made of. */
  readonly milestones?: readonly Id[];
  /** Where the document has it from. */
  readonly evidence?: readonly Evidence[];
  /** What this version does not know, kept word for word. */
  readonly extra?: Extra;
}

/** Part of a chapter. `items` are ids of stages and pivots in the order of telling. */
export interface Section {
  /** Heading. */
  readonly title?: Text;
  /** One to three sentences. */
  readonly summary?: Text;
  /** A `flashback` tells something earlier. Default `"scene"`. */
  readonly mode?: "scene" | "flashback" | "aside";
  /** Ids of stages and pivots, in the order of telling. */
  readonly items: readonly Id[];
}

/** A part of the story, in the order of telling. It has a title of its own, and one or more sections. */
/** Part of the story, under a heading of its own. */
export interface Chapter {
  /** Its name in this document. */
  readonly id: Id;
  /** Heading. */
  readonly title: Text;
  /** Short line above the title. Default: "Chapter one", by its number. */
  readonly label?: Text;
  /** One to three sentences. */
  readonly summary?: Text;
  /** Its parts, in the order of telling. */
  readonly sections: readonly Section[];
}

/** What the reader can do next. */
export interface CallToAction {
  /** Its name in this document. */
  readonly id: Id;
  /** What it offers: jobs, an episode to watch or hear, a contact, a profile. */
  readonly kind: "jobs" | "episode" | "contact" | "profile" | "other";
  /** What is written on it. */
  readonly label: Text;
  /** Where it leads. */
  readonly url: string;
  /** A sentence beside it. */
  readonly summary?: Text;
}

/** What the document was made from. */
export interface Source {
  /** Its name in this document. */
  readonly id: Id;
  /** What it is called. */
  readonly title: Text;
  /** Where it is. */
  readonly url?: string;
  /** Who made it. */
  readonly author?: Text;
  /** Who published it. */
  readonly publisher?: Text;
  /** When it was published. */
  readonly published?: When;
  /** When it was last looked at. */
  readonly accessed?: Edtf;
  /** Its licence: an SPDX identifier or an address. */
  readonly licence?: string;
  /** What it is: "podcast", "linkedin-export", "text/html". */
  readonly format?: string;
  /** Its picture. */
  readonly cover?: Media;
  /** What this version does not know, kept word for word. */
  readonly extra?: Extra;
}
