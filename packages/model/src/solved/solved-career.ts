import type { CareerPath } from "../document/career-path.js";
import type { Edtf, Id } from "../document/time.js";
import type { ResolveOptions } from "../resolve/resolve-times.js";
import type { Month } from "../resolve/resolved.js";

/** How `solveCareer` reads a career: as `resolveCareer`, but for readings of vague words, which are functions and no data. */
export type SolveOptions = Omit<ResolveOptions, "vagueWords">;

/**
 * A career with its times worked out, as plain JSON: to be sent, stored and drawn without the solver. Made by `solveCareer`.
 * Everything that draws a career takes it; `restoreCareer` makes a `ResolvedCareer` of it.
 */
export interface SolvedCareer {
  readonly path: CareerPath;
  readonly times: CareerTimes;
}

/** The times of a career, as plain JSON. They fit the one document that they were worked out from: `seal` tells. */
export interface CareerTimes {
  /** Version of this format. */
  readonly version: 1;
  /** A checksum of these times and of what the document says about time. It finds what is stale or broken; it is no signature. */
  readonly seal: string;
  /** The month that "now" means, if anything says so. */
  readonly asOf?: Month;
  /** Birth, telling, and the start and end of every period of every stage, in the order of the document; moments have no end. */
  readonly points: readonly SolvedPoint[];
  /** The stages' places in the document, in the order of time. Absent where sorting by their readings gives the same. */
  readonly order?: readonly number[];
  /** Ids of the claims that were set aside. Absent where there are none. */
  readonly setAside?: readonly Id[];
  /**
   * How the points are tied together: three by three, the second point comes so many months after the first at most. Points go
   * by their place in `points`, the first being 1. Absent where their bounds say it all.
   */
  readonly ties?: readonly number[];
  /** The combinations of choices that are possible, where there are several that differ. */
  readonly ways?: readonly SolvedWay[];
  /** How claims were read, where that is not the default: an explanation on demand reads them so again. */
  readonly options?: SolveOptions;
}

/**
 * A point as far as it is known: one number where it is known to the month and read at its beginning, `null` where nothing is
 * known; else the earliest and the latest month and the reading. Its date is the one of the document's field, unless a
 * fourth part says which, or with `null` that there is none.
 */
export type SolvedPoint =
  | Month
  | null
  | readonly [earliest: Month | null, latest: Month | null, reading: number | null]
  | readonly [
      earliest: Month | null,
      latest: Month | null,
      reading: number | null,
      date: Edtf | null,
    ];

/** One combination of choices that is possible. */
export interface SolvedWay {
  /** As `CareerTimes.ties`, in this combination alone. */
  readonly ties?: readonly number[];
  /** Three by three: a point, its earliest and its latest month in this combination, where they are other than in all together. */
  readonly bounds?: readonly (number | null)[];
}
