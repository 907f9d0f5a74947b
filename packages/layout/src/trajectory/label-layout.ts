import type { MeasureText } from "./measure-text.js";

/** What a label says. */
export interface LabelText {
  readonly title: string;
  /** A second, quieter line. */
  readonly detail?: string | undefined;
}

/** How much of a label is shown: both lines, the first, the first shortened, or nothing. */
export type LabelForm = "full" | "title" | "short" | "hidden";

/** A label with its place. */
export interface PlacedLabel {
  /** A stage's id, or `pivot:<pivot id>`. */
  readonly key: string;
  readonly form: LabelForm;
  /** What is shown of the title; shortened titles end in "…". */
  readonly title: string;
  /** The second line, where it is shown. */
  readonly detail: string | undefined;
  /** The mark that it belongs to, as a fraction of the drawing's length. */
  readonly at: number;
  /** From there to the edge that the text starts from, px. */
  readonly dx: number;
  /** Whether it runs on from that edge or back to it. */
  readonly anchor: "start" | "end";
  /** Upper edge, px. */
  readonly top: number;
  /** Room that it takes, px. */
  readonly width: number;
  readonly height: number;
}

/** How to place labels. */
export interface LayoutLabelsOptions {
  /** Length of the whole drawing, px. What is placed without overlap at one length has none at any greater. */
  readonly length: number;
  /** What each label says, by key. Without an entry there is no label. */
  readonly texts: ReadonlyMap<string, LabelText>;
  /** Default: widths that no common font goes beyond. */
  readonly measure?: MeasureText;
  /** The visible part, as fractions: labels of marks in it are placed, inside it. Default: all. */
  readonly from?: number;
  readonly to?: number;
  /** Labels that are shown already: they stay where they are. */
  readonly keep?: readonly PlacedLabel[];
}

/** Font sizes and line heights that labels are placed for, px. */
export const LABEL_SIZES = {
  title: { size: 15, line: 18 },
  detail: { size: 12, line: 15 },
  pivotTitle: { size: 13, line: 17 },
} as const;
