import type { Chapter, Id, Pivot, ResolvedStage, Section, Stint } from "@trajectoires/model";

/** The order of the rows. `telling` follows the chapters, and time where there are none. */
export type StoryOrder = "telling" | "newest" | "oldest";

/** The thick line, or a thread beside it. */
export type Weight = "main" | "thread";

/** The stretch of its row that a straight piece covers: all of it, from the row's mark on, or a short stretch at its bottom. */
export type LineExtent = "all" | "below" | "tail";

/** The stretch of its row that a curve covers: all of it, the room before the mark that is kept for it, or a short stretch at the top. */
export type BendExtent = "all" | "lead" | "hook";

/** A straight piece on one track. */
export interface RailLine {
  readonly part: "line";
  readonly weight: Weight;
  readonly track: number;
  readonly slot: number;
  readonly extent: LineExtent;
  /** `lead`: the thin line before the first stage. `dashed`: the sources leave the end open. */
  readonly style: "solid" | "dashed" | "lead";
  /** The piece leaves room for a dashed `tail`, or for the `arrow`, at the row's end. */
  readonly stopsEarly?: boolean;
  /** Set on the first piece of a stage; its other pieces continue it. */
  readonly key?: string;
  readonly continues?: string;
}

/** A curve from one track to another, in the colours of both. */
export interface RailBend {
  readonly part: "bend";
  readonly weight: Weight;
  readonly startTrack: number;
  readonly endTrack: number;
  readonly startSlot: number;
  readonly endSlot: number;
  readonly extent: BendExtent;
  readonly style: "solid" | "dashed";
  /** `bend:<stage it leads to>` as in the other views, `hook:<thread>`, `join:<thread>`. */
  readonly key: string;
}

/** A mark on a track: the ring where a stage starts, a smaller one for a moment, the head of the line, the end of a thread. */
export interface RailMark {
  readonly part: "ring" | "milestone" | "arrow" | "cap";
  readonly track: number;
  readonly slot: number;
  readonly key: string;
  /** The line that arrives at it from the row's top (or from the end of its `lead`): thick, or thin as threads and beginnings are. Default: none. */
  readonly above?: "thick" | "thin";
}

/** The numbered mark of a turning point, in the middle of its row between two tracks. */
export interface RailPivot {
  readonly part: "pivot";
  readonly number: number;
  readonly startTrack: number;
  readonly endTrack: number;
  readonly key: string;
}

/** One piece of what a row draws beside its words. */
export type RailPiece = RailLine | RailBend | RailMark | RailPivot;

/** Something with a rail beside it. */
export interface StoryRow {
  /** Unique in the layout and stable. */
  readonly key: string;
  readonly rail: readonly RailPiece[];
  /** The row keeps room before its mark for a bend. */
  readonly lead: boolean;
}

/** A stage on a row of its own, with the stages that are part of it. */
export interface StageEntry extends StoryRow {
  readonly type: "stage";
  readonly stage: ResolvedStage;
  readonly slot: number;
  readonly weight: Weight;
  /** Parts told inside it: projects, promotions, milestones. */
  readonly parts: readonly StageEntry[];
  /** Ids of what certainly ran at the same time, at most three. */
  readonly concurrent: readonly Id[];
}

/** A pivot on a row of its own, where the line turns. */
export interface PivotEntry extends StoryRow {
  readonly type: "pivot";
  readonly pivot: Pivot;
  /** From 1, in the order of time. */
  readonly number: number;
  /** Colour slot of the stage it leads to. */
  readonly slot: number;
}

/** Consecutive stages at one organisation under one heading. */
export interface StintEntry extends StoryRow {
  readonly type: "stint";
  readonly stint: Stint;
  readonly slot: number;
  /** Its stages, with the pivots, moments and threads that lie between them. */
  readonly entries: readonly StoryEntry[];
}

/** A titled part of a chapter, a flashback or an aside. */
export interface SectionEntry extends StoryRow {
  readonly type: "section";
  readonly section: Section;
  readonly mode: "scene" | "flashback" | "aside";
  readonly slot: number;
  readonly entries: readonly StoryEntry[];
}

/** What a chapter or section lists, told apart by `type`. */
export type StoryEntry = StageEntry | PivotEntry | StintEntry | SectionEntry;

/** A chapter, or the whole where there are none. */
export interface StoryGroup extends StoryRow {
  readonly chapter: Chapter | undefined;
  /** From 1. */
  readonly number: number;
  readonly entries: readonly StoryEntry[];
}

/** A career as a story: rows in the order of telling, each with its part of one unbroken line. */
export interface StoryLayout {
  readonly order: StoryOrder;
  /** How many tracks the rail has, 1 to 4. */
  readonly tracks: number;
  readonly groups: readonly StoryGroup[];
  /** Every row in the order of drawing, for counting. */
  readonly rowCount: number;
}
