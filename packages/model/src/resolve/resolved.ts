import type { CareerPath } from "../document/career-path.js";
import type { Organisation } from "../document/person.js";
import type { Stage, Stint } from "../document/stage.js";
import type { Domain } from "../document/story.js";
import type { Claim, Edtf, Id } from "../document/time.js";
import type { Issue } from "../issue.js";
import type { CareerTimes } from "../solved/solved-career.js";
import type { NumberedPoints } from "./frame-career.js";
import type { DayClash } from "./place-days.js";
import type { Reason } from "./reason.js";
import type { ResolveOptions } from "./resolve-times.js";
import type { Settlement } from "./settle.js";

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
  /**
   * Its place in the one consistent reading that is drawn, in months (fractions for days); `null` where nothing places it.
   * All readings together satisfy every claim that counts: the middle of the bounds, in the combination of choices that is
   * nearest to the middle of all; where only one side is bounded as near to it as the others let it. What goes on is read
   * as reaching `asOf`, else the telling.
   */
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
  /** The document's claims about this stage's own points, in the order of the document; without those that were set aside. */
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

/** Claims that cannot all be true. */
export interface Conflict {
  /**
   * As few as contradict each other: without any one of them the others agree. Named as in `ExplainedCareer.explain`, in
   * the order of the document.
   */
  readonly claims: readonly Id[];
  /** The same with what each of them says, for sentences in any language. */
  readonly reasons: readonly Reason[];
  /** The points that they speak of. */
  readonly points: readonly string[];
  /**
   * The weakest of them without which the others agree, also in the light of what goes without saying (nothing ends before
   * it starts); among equals the later in the document. The bounds and the reading leave it out of account; a contradiction
   * `byDays` only the day.
   */
  readonly setAside: Id;
  /** The contradiction is between days of one month. */
  readonly byDays: boolean;
  /** In English, for authors of documents. In other languages `reasons` say it. */
  readonly message: string;
}

/** A career path with its times worked out, as views draw it. Made by `resolveCareer`, `resolveTimes` and `restoreCareer`. */
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
  /** What `explainCareer` and `monthsBetween` work from. Its shape is no promise. */
  readonly solved: Solved;
}

/** How a career's times were worked out, for `explainCareer` and `monthsBetween`. */
export interface Solved {
  readonly numbers: NumberedPoints;
  readonly options: ResolveOptions;
  /** Absent where the times came as plain data: then `times` tell the distances, and `explainCareer` solves again. */
  readonly working?: Working;
  readonly times?: CareerTimes;
}

/** What the solver has found. */
export interface Working {
  readonly settlement: Settlement;
  readonly byDays: readonly DayClash[];
  readonly maxCombinations: number;
}

/** A career path with its times worked out, their reasons and what contradicts them. Made by `resolveCareer`. */
export interface ExplainedCareer extends ResolvedCareer {
  /**
   * Why a point lies no earlier, or no later: the ids of claims that force this bound, in the order of the document; as few
   * as still force it. What no claim says has an id as well: a date in a field `"<stage id>.start"`, `"<stage id>.end"`
   * (also `"ongoing"`), `"birth"`, `"telling"`; that a stage doesn't end before it starts its `"<stage id>"`; that it lies
   * within its whole `"<stage id>.partOf"`; that the stages of a stint follow each other the stint's id. Empty where
   * nothing bounds the point. Worked out when asked.
   */
  readonly explain: (point: string, side: "earliest" | "latest") => readonly Id[];
  /** `monthsBetween` two points of this career. */
  readonly between: (start: string, end: string) => Distance;
  /** Contradictions among the claims. In each the weakest is set aside, so that everything else is still resolved. */
  readonly conflicts: readonly Conflict[];
  /** What could not be followed to its end. */
  readonly issues: readonly Issue[];
}
