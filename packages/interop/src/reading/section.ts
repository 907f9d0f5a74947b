import type {
  Domain,
  EmploymentType,
  Link,
  Organisation,
  Place,
  Stage,
  StageKind,
  Study,
  Text,
} from "@trajectoires/model";
import type { Entry } from "./entry.js";
import type { DateKeys, PeriodFields } from "./periods.js";

/** What is particular to the entries of one section. */
export interface SectionReading {
  readonly title?: string | undefined;
  readonly subtitle?: string | undefined;
  readonly organisation?: string | undefined;
  /** What the organisation is: only used if it has no description yet. */
  readonly about?: string | undefined;
  readonly study?: Study | undefined;
  readonly employment?: EmploymentType | undefined;
  /** Default: the entry's `summary` or `description`. */
  readonly summary?: string | undefined;
  readonly highlights?: readonly string[];
  /** Names of skills, beside those under the usual keys. */
  readonly skills?: readonly string[];
  /** Default: the entry's `location`. */
  readonly place?: Place | undefined;
  readonly links?: readonly Link[];
  /** Whatever else is known of the stage. */
  readonly more?: Partial<Stage>;
  /** What is known of the organisation, as far as nothing else was known before. */
  readonly organisationFacts?: Partial<Organisation>;
  /** Dates that stand elsewhere than in a field each. */
  readonly period?: PeriodFields;
}

/** One list of a format whose entries become stages. */
export interface Section {
  /** Where the list is: a key, or several with "/" between them. */
  readonly key: string;
  /** Other names under which it is found. */
  readonly aliases?: readonly string[];
  readonly kind: StageKind;
  /** The field that a bare text stands for. */
  readonly nameKey: string;
  /** Without a length in time. */
  readonly moment?: true;
  /** The address of an entry is that of its organisation. */
  readonly ownsUrl?: true;
  readonly domain?: Domain;
  /** Title of an entry that has none. */
  readonly untitled: Text;
  /** In which fields the dates stand. Default: the names that JSON formats use. */
  readonly dateKeys?: DateKeys;
  readonly read: (entry: Entry) => SectionReading;
}
