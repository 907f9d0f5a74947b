import type { Id, Month } from "@trajectoires/model";

/** Months that a strip shows, half-open. The same for every row of a table, so that rows can be compared. */
export interface StripRange {
  readonly start: Month;
  readonly end: Month;
}

/** How to lay a strip out. */
export interface LayoutStripOptions {
  /** Months from one edge to the other, every one as long as every other. Default: the career's own, in whole years. */
  readonly range?: StripRange | undefined;
  /** Lanes from top to bottom, by key, as from `findStripLanes`: the same for every row. Default, and for a career with others: its own. */
  readonly lanes?: readonly string[] | undefined;
  /** Length of the strip in pixels, at least: a bend gets 14 of them even where one stage follows another at once. Default 240. */
  readonly length?: number;
}

/**
 * The main line of a career, small and without text. Places along time are fractions of the strip's length, 0 at its start, whatever the writing
 * direction; places from top to bottom are fractions of the height between the highest line and the lowest.
 */
export interface StripLayout {
  readonly range: StripRange;
  /** Ids of the stages on the line, in the order of time, whether the range shows them or not. */
  readonly stages: readonly Id[];
  /** In the order of time. */
  readonly pieces: readonly StripPiece[];
  /** In the order of time. */
  readonly bends: readonly StripBend[];
  /** Where the line goes on beyond "now"; `undefined` where it has ended, or beyond the range. */
  readonly head: StripHead | undefined;
  /** Whether there is more of the line before the range, and after it. */
  readonly continues: { readonly before: boolean; readonly after: boolean };
}

/** A straight piece: a stage, or one period of it. Cut off at the edges of the strip. */
export interface StripPiece {
  /** `segment:<stage id>`, with `#1` and so on for later periods; `:rest` behind it for what runs on beside the line. The same as in the trajectory. */
  readonly key: string;
  readonly stage: Id;
  /** `"thread"` for what runs on beside the line after that has gone on to the next stage. */
  readonly weight: "main" | "thread";
  readonly slot: number;
  readonly y: number;
  readonly start: number;
  readonly end: number;
  /** From here to the end it is dashed, since the sources leave the end open. Equal to `end` where they don't. */
  readonly openFrom: number;
  /** It has not begun: all of it is dashed. */
  readonly planned: boolean;
}

/**
 * A cubic curve from one piece to the next, with tangents along time; straight between two on one level. One that crosses an edge of the strip
 * reaches beyond 0 or 1, to be clipped, since half a curve is another curve.
 */
export interface StripBend {
  /** `bend:<stage it leads to>`. */
  readonly key: string;
  readonly startSlot: number;
  readonly endSlot: number;
  readonly start: number;
  readonly end: number;
  readonly startY: number;
  readonly endY: number;
  /** Dashed across a long time of which nothing is told. */
  readonly style: "solid" | "dashed";
}

/** The end of a line that goes on. */
export interface StripHead {
  readonly stage: Id;
  readonly slot: number;
  readonly at: number;
  readonly y: number;
}
