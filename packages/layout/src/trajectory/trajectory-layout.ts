import type {
  Chapter,
  Domain,
  Id,
  Month,
  Organisation,
  Pivot,
  ResolvedStage,
  Stint,
} from "@trajectoires/model";
import type { LineRole } from "../line.js";
import type { TimeScale } from "./time-scale.js";

/**
 * Places along time are fractions of the drawing's length: 0 at its earliest edge, 1 at its latest, whatever the writing direction. Places
 * from top to bottom are pixels from the upper edge of the first lane.
 */
export interface TrajectoryLayout {
  readonly scale: TimeScale;
  /** From top to bottom. */
  readonly lanes: readonly TrajectoryLane[];
  /** Height of all lanes together, px. */
  readonly height: number;
  /** Straight pieces, in the order of their starts. */
  readonly pieces: readonly TrajectoryPiece[];
  readonly bends: readonly TrajectoryBend[];
  /** Rings, milestones, heads and ends, in the order of their places. */
  readonly marks: readonly TrajectoryMark[];
  readonly pivots: readonly TrajectoryPivot[];
  /** Every stage that has a place, in the order of time. */
  readonly stages: readonly PlacedStage[];
  readonly stints: readonly PlacedStint[];
  readonly chapters: readonly PlacedChapter[];
  /** The place that "now" means, where it is known and in the drawing. */
  readonly now: number | undefined;
  /** Stages that nothing places in time, in the order of the document. */
  readonly unplaced: readonly ResolvedStage[];
}

/** A lane: what its stages have in common. */
export interface TrajectoryLane {
  /** Stable within a career: as in `findLanes`. */
  readonly key: string;
  readonly slot: number;
  /** What its name is read from: a domain, an organisation, or neither (then `key` is a group of kinds: "studies", "work" …). */
  readonly domain: Domain | undefined;
  readonly organisation: Organisation | undefined;
  readonly top: number;
  readonly height: number;
  /** The middle of each of its rows: more than one where stages run side by side. Never more than run at once. */
  readonly rows: readonly number[];
}

/** A straight piece on a row. */
export interface TrajectoryPiece {
  /** `segment:<stage id>`, with `#1` and so on for later periods; `:rest` behind it for what runs on beside the line. */
  readonly key: string;
  readonly stage: Id;
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

/** A curve from one row to another, or a straight piece between two stages on one row. Tangents at both ends run along time. */
export interface TrajectoryBend {
  /** `bend:<stage it leads to>`, `join:<thread>`. */
  readonly key: string;
  readonly weight: "main" | "thread";
  readonly startSlot: number;
  readonly endSlot: number;
  readonly start: number;
  readonly end: number;
  readonly startY: number;
  readonly endY: number;
  /** Dashed across a long time of which nothing is told. */
  readonly style: "solid" | "dashed";
}

/** A mark on the line: where a stage starts, a moment, the head of what goes on, the end of a thread. */
export interface TrajectoryMark {
  /** `ring:<stage id>`, `arrow:<stage id>`, `cap:<stage id>`. */
  readonly key: string;
  readonly part: "ring" | "milestone" | "arrow" | "cap";
  readonly stage: Id;
  readonly slot: number;
  readonly at: number;
  readonly y: number;
}

/** The numbered mark of a turning point. */
export interface TrajectoryPivot {
  /** `pivot:<pivot id>`. */
  readonly key: string;
  readonly pivot: Pivot;
  /** From 1, in the order of time: as in every view. */
  readonly number: number;
  readonly at: number;
  readonly y: number;
  /** Colour slot of the stage it leads to. */
  readonly slot: number;
  /** The bend that it stands on, and which way that runs; `undefined` where it hangs below a ring. */
  readonly bend: { readonly key: string; readonly runs: "down" | "up" | "straight" } | undefined;
}

/** A stretch of time of which one point is only known to lie in it; `null` where nothing bounds that side. */
export interface PlacedRange {
  readonly earliest: number | null;
  readonly latest: number | null;
}

/** A stage with its place. */
export interface PlacedStage {
  readonly id: Id;
  readonly stage: ResolvedStage;
  readonly role: LineRole;
  readonly lane: string;
  readonly slot: number;
  readonly y: number;
  /** Where its ring is. */
  readonly at: number;
  /** Where its last period ends; `at` for a moment. */
  readonly end: number;
  /** Where its start may lie. */
  readonly startRange: PlacedRange;
  /** Where its end may lie; `undefined` for a moment and for what goes on. */
  readonly endRange: PlacedRange | undefined;
}

/** Consecutive stages at one organisation on one row. */
export interface PlacedStint {
  readonly stint: Stint;
  readonly stages: readonly Id[];
  readonly start: number;
  readonly end: number;
  readonly y: number;
  readonly slot: number;
}

/** The time that a chapter's stages take, flashbacks left out. */
export interface PlacedChapter {
  readonly chapter: Chapter;
  /** From 1, in the order of telling. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** How time becomes length. */
export type Spacing = "time" | "linear" | "even";

/** How to lay a trajectory out. */
export interface LayoutTrajectoryOptions {
  /**
   * `"time"` (the default): true to time, but long stretches in which the line doesn't run take less, and are marked. `"linear"`: every month as
   * long as every other. `"even"`: one step for each stage.
   */
  readonly spacing?: Spacing;
  /** Lanes from top to bottom, by key; those left out follow. Default: in the order in which they begin. */
  readonly lanes?: readonly string[];
  /** Length of the drawing in pixels, at least: what is shorter than a curve needs gets its room from the stage before. Default 640. */
  readonly length?: number;
  /** Earliest and latest month to draw. Default: all there is, with some room. */
  readonly range?: { readonly start: Month; readonly end: Month };
}
