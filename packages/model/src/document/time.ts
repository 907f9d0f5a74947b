import type { Text } from "./text.js";

/** An identifier inside one document: 1 to 64 of `A-Z a-z 0-9 _ -`. */
export type Id = string;

/**
 * A date in the library's subset of EDTF (ISO 8601-2): `"2020"`, `"2020-04"`, `"2020-04-15"`, each with an
 * optional `~` (approximate), `?` (uncertain) or `%` (both) at its end; seasons (`"2020-21"` is spring),
 * unspecified digits (`"201X"`), and intervals (`"2019/2020"`, `"../2020-04"`).
 */
export type Edtf = string;

/**
 * The name of a point in time: `"birth"`, `"telling"` (when the document was told), or a stage's boundary:
 * `"<stage id>.start"` and `"<stage id>.end"` (start of the first period, end of the last), and
 * `"<stage id>#1.end"`, `"<stage id>#2.start"` and so on for the periods between. A milestone has only `.start`.
 */
export type Point = "birth" | "telling" | `${Id}.start` | `${Id}.end`;

/** Where a statement comes from: a source and, if wanted, the words themselves. */
export interface Evidence {
  /** Id of an entry of `CareerPath.sources`. */
  readonly source: Id;
  /** The words of the source, exactly. */
  readonly exact?: string;
  /** Character offsets of `exact` in the source's text, half-open. */
  readonly start?: number;
  /** The character after the last one of `exact`. */
  readonly end?: number;
  /** A remark of the document's author. */
  readonly note?: Text;
}

/** A date together with what its source wrote. */
export interface SourcedDate {
  /** The date as it is known. */
  readonly edtf: Edtf;
  /** Exactly what the source wrote, such as `"Oct 2018"`. */
  readonly raw?: string;
  /**
   * The source's format forced more precision than was known (a first of the month, a first of January):
   * `edtf` already holds the honest precision, `raw` the padded date.
   */
  readonly padded?: boolean;
  /** Where the document has it from. */
  readonly evidence?: readonly Evidence[];
}

/** A moment as it is known. `"unknown"` says that there was one and nobody knows when. */
export type When = Edtf | "unknown" | SourcedDate;

/**
 * How a period ends: at a moment, not yet (`"ongoing"`: at the time of telling, see `CareerPath.telling`),
 * or some time that nobody knows (`"unknown"`). Absent: nothing is said, claims may tell.
 */
export type End = When | "ongoing";

/** A stretch of time. Both ends may be missing: claims may tell more. */
export interface Period {
  /** When it began. */
  readonly start?: When;
  /** When it ended. */
  readonly end?: End;
}

/** Words that widen or narrow a stated length. Their meaning in months is a table of the solver's options. */
export type VagueWord = "about" | "bit-over" | "almost" | "more-than" | "less-than" | "some";

/** A length of time as told: `{ value: 1, unit: "year", word: "bit-over" }` is "a little over a year". */
export interface Duration {
  /** How many units. Not needed (and ignored) with the word `"some"` ("some time"). */
  readonly value?: number;
  /** For a range: the upper value, as in "five to six months". */
  readonly upTo?: number;
  /** What is counted. Default `"month"`. */
  readonly unit?: "day" | "week" | "month" | "year";
  /** How exactly it was told. Default: as exactly as counting in units is. */
  readonly word?: VagueWord;
}

/**
 * How much weight a claim has. When claims contradict each other the weakest is set aside:
 * `assumption` before `background` before `vague` before `stated`.
 */
export type ClaimStatus = "stated" | "vague" | "background" | "assumption";

interface ClaimBase {
  /** Its name in this document. */
  readonly id: Id;
  /** Default: `"stated"`. */
  readonly status?: ClaimStatus;
  /** The claim in words for people; printed where a stage has nothing better. Without it the words are made from the claim. */
  readonly says?: Text;
  /** Where the claim was made. */
  readonly evidence?: readonly Evidence[];
}

/** "In April 2020." */
export interface DateClaim extends ClaimBase {
  /** Says that it is a date. */
  readonly type: "date";
  /** What it dates. */
  readonly point: Point;
  /** The date. */
  readonly edtf: Edtf;
}

/** "At seventeen", "at seven or eight". An age of n allows 12 n to 12 n + 12 months after birth. */
export interface AgeClaim extends ClaimBase {
  /** Says that it is an age. */
  readonly type: "age";
  /** At which point the person had that age. */
  readonly point: Point;
  /** Whole years. */
  readonly years: number;
  /** For a range: the higher age. */
  readonly upTo?: number;
  /** "Around thirteen": printed so; the bounds stay those of the stated ages. */
  readonly approximate?: boolean;
}

/** "It lasted a little over a year", "four months into it". */
export interface DurationClaim extends ClaimBase {
  /** Says that it is a length of time. */
  readonly type: "duration";
  /** Where the length begins. */
  readonly start: Point;
  /** Where it ends. */
  readonly end: Point;
  /** How long it is. */
  readonly length: Duration;
}

/** "After the exams", "within six months of it". Without limits: at the same time or later. */
export interface OrderClaim extends ClaimBase {
  /** Says that it is an order. */
  readonly type: "order";
  /** The earlier point. */
  readonly before: Point;
  /** The later point. */
  readonly after: Point;
  /** Least distance in months. Default 0. */
  readonly atLeast?: number;
  /** Greatest distance in months. Default: none. */
  readonly atMost?: number;
}

/** "The exam is in June or July", "the year starts in September". */
export interface MonthClaim extends ClaimBase {
  /** Says that it is a month of the year. */
  readonly type: "month";
  /** What lies in one of the months. */
  readonly point: Point;
  /** Calendar months, 1 to 12. */
  readonly months: readonly number[];
  /** The month lies in the calendar year of this other point. */
  readonly sameYearAs?: Point;
}

/** One of these holds, and it is not known which ("a year later": after which event?). */
export interface AlternativesClaim extends ClaimBase {
  /** Says that one of several holds. */
  readonly type: "anyOf";
  /** The alternatives, one or more. */
  readonly claims: readonly SimpleClaim[];
}

/** A claim that stands alone, without alternatives. */
export type SimpleClaim = DateClaim | AgeClaim | DurationClaim | OrderClaim | MonthClaim;

/** A statement about time, kept as it was made. Resolving turns all of them together into bounds. */
export type Claim = SimpleClaim | AlternativesClaim;
