import type { CareerPath } from "../document/career-path.js";
import type { Organisation } from "../document/person.js";
import type { Stage, Stint } from "../document/stage.js";
import type { Domain } from "../document/story.js";
import type { Claim, Edtf, Id } from "../document/time.js";

/** A calendar month as a number: `12 × year + month − 1`, so that differences count months. April 2020 is 24243. */
export type Month = number;

/** The months in which a point may lie, both inclusive; `null` where nothing bounds that side. */
export interface Bounds {
  readonly earliest: Month | null;
  readonly latest: Month | null;
}

/** How far two points are apart, in months; `null` where nothing limits that side. Negative: the other way round. */
export interface Distance {
  readonly atLeast: number | null;
  readonly atMost: number | null;
}

/** A point in time as far as it is known. */
export interface ResolvedPoint extends Bounds {
  /** The date the document itself gives for this point, if it gives one: print this, it is never more precise than the source. */
  readonly date?: Edtf;
  /** Its place in the one consistent reading that is drawn, in months (fractions for days); `null` where nothing places it. */
  readonly reading: number | null;
}

/** One period of a stage. A moment (a milestone) has no end. */
export interface ResolvedPeriod {
  readonly start: ResolvedPoint;
  readonly end: ResolvedPoint | null;
  /** Not over at the time of telling. */
  readonly ongoing: boolean;
  /** It is over, and the document says that nobody knows since when. */
  readonly endUnknown: boolean;
}

/** A stage with everything that follows for it. */
export interface ResolvedStage {
  readonly id: Id;
  readonly stage: Stage;
  /** Place in the document, from 0. */
  readonly index: number;
  /** Place in the order of time, from 0: by the reading, else by order claims and chapters, else by the document. */
  readonly order: number;
  /** One or more. */
  readonly periods: readonly ResolvedPeriod[];
  /** Start of the first period. */
  readonly start: ResolvedPoint;
  /** End of the last period; `null` for a moment. */
  readonly end: ResolvedPoint | null;
  readonly ongoing: boolean;
  readonly planned: boolean;
  /** The document's claims about this stage's own points, in the order of the document. */
  readonly claims: readonly Claim[];
  readonly organisation: Organisation | undefined;
  readonly domain: Domain | undefined;
  /** Colour slot of its domain, 1 to 12; 0 without a domain. */
  readonly slot: number;
  readonly stint: Stint | undefined;
  /** Id of the stage it is part of. */
  readonly parent: Id | undefined;
  /** Ids of the stages that are part of it, in the order of time. */
  readonly parts: readonly Id[];
}

/** A career path with its times worked out. Made by `resolveCareer`. */
export interface ResolvedCareer {
  readonly path: CareerPath;
  /** The month that "now" means, where the caller or the document says so. */
  readonly asOf: Month | undefined;
  /** Every stage, in the order of the document. */
  readonly stages: readonly ResolvedStage[];
  /** By id. */
  readonly stageById: ReadonlyMap<Id, ResolvedStage>;
  /** `birth`, `telling` and every stage's points by name. */
  readonly points: ReadonlyMap<string, ResolvedPoint>;
  /**
   * How many months lie between the months of two points. Tighter than their bounds where claims tie them together:
   * of a stage that "lasted six months" some time, the bounds may lie years apart and the distance is 6. Unknown
   * points are apart by anything.
   */
  readonly between: (start: string, end: string) => Distance;
}
