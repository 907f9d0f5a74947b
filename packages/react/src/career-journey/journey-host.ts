import type { Id } from "@trajectoires/model";
import type { JourneyView } from "./career-journey-props.js";
import type { JourneyMessages } from "./journey-messages.js";
import type { JourneyOutline, JourneyStop } from "./outline.js";

/** How the brand moves; `none` as well where the reader wants no motion. */
export type JourneyMotion = "calm" | "lively" | "none";

/** What the shell lends to the parts that are loaded later: one object for as long as it lives, read when it is needed. */
export interface JourneyHost {
  readonly outline: () => JourneyOutline;
  readonly view: () => JourneyView;
  /** The stops in the order of the view that is shown: of the rows in the story, of time in the others. */
  readonly stops: () => readonly JourneyStop[];
  readonly shell: () => HTMLElement;
  /** The panel of the view that is shown. */
  readonly panel: () => HTMLElement;
  /** The element of a stage or pivot in that panel: its row, or its link. */
  readonly find: (id: Id) => HTMLElement | SVGElement | null;
  readonly selected: () => Id | null;
  /** Selects a stage or pivot, and brings it into view; without taking the focus. */
  readonly select: (id: Id | null) => void;
  /** Selects, and leaves the page where it is. */
  readonly mark: (id: Id | null) => void;
  readonly motion: () => JourneyMotion;
}

/** Words for a part that is loaded later. */
export interface JourneySpeech {
  readonly say: JourneyMessages;
  /** Language of numbers. */
  readonly tag: string;
}
