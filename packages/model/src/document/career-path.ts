import type { Extra } from "./extra.js";
import type { Organisation, Person } from "./person.js";
import type { Skill } from "./skill.js";
import type { Stage, Stint } from "./stage.js";
import type { CallToAction, Chapter, Domain, Pivot, Source } from "./story.js";
import type { LanguageTag, Text } from "./text.js";
import type { Claim, Edtf, When } from "./time.js";

/** What is said about the document itself. */
export interface DocumentMeta {
  /** When the document was last changed. */
  readonly lastModified?: Edtf;
  /** Address under which the document itself is published. */
  readonly canonical?: string;
  /** Under which licence the document may be used: an SPDX identifier or an address. */
  readonly licence?: string;
}

/**
 * A whole career as one JSON document. It stores what is known (dates as precise as they are known, and claims);
 * intervals are computed by `resolveCareer`. It loses nothing: what it has no field for is kept in `extra`.
 */
export interface CareerPath {
  /** For editors: the address of the JSON Schema. */
  readonly $schema?: string;
  /** Version of the document format. Later versions migrate older ones when parsing; a newer one than the library knows is read as far as it can be, with an issue. */
  readonly version: 1;
  /** Language of every plain string. Default `"en"`. */
  readonly lang?: LanguageTag;
  /** Heading of the whole, such as "From musicology to site reliability". */
  readonly title?: Text;
  /** A short line above the title: the name of a series, an episode. */
  readonly kicker?: Text;
  /** One to three sentences under the title. */
  readonly summary?: Text;
  /** Whose career it is. */
  readonly person: Person;
  /** Employers, schools, associations; stages name them by id. */
  readonly organisations?: readonly Organisation[];
  /** Lanes: what the line moves between. Without an explicit `slot` they take colours by their order here. */
  readonly domains?: readonly Domain[];
  /** Everything that happened, in any order: the order of time is computed. */
  readonly stages: readonly Stage[];
  /** Consecutive stages at one organisation that belong together. */
  readonly stints?: readonly Stint[];
  /** Turning points. */
  readonly pivots?: readonly Pivot[];
  /** Skills; stages name them by id. */
  readonly skills?: readonly Skill[];
  /** Statements about time that no field can hold. */
  readonly claims?: readonly Claim[];
  /** The order of telling. Without chapters the story tells in the order of time. */
  readonly chapters?: readonly Chapter[];
  /** What the reader can do next, in the order in which it is offered. */
  readonly actions?: readonly CallToAction[];
  /** What the document was made from; evidence names them by id. */
  readonly sources?: readonly Source[];
  /** When the document was told: what "ongoing" and "aged 24" refer to. `"unknown"`, or absent where claims tell. */
  readonly telling?: When;
  /** About the document itself. */
  readonly meta?: DocumentMeta;
  /** What this version does not know, kept word for word. */
  readonly extra?: Extra;
}
