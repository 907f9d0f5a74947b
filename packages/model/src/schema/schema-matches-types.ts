// Holds every schema equal to its documented interface, both ways, at compile time. Emits nothing.
import type { InferOutput } from "valibot";
import type { CareerPath, DocumentMeta } from "../document/career-path.js";
import type {
  Interest,
  LanguageSkill,
  Link,
  Media,
  Organisation,
  Person,
  Place,
  Profile,
  Recommendation,
} from "../document/person.js";
import type { Code, Level, Skill, SkillCredential, SkillUse } from "../document/skill.js";
import type { Quote, Stage, StagePerson, Stint, Study } from "../document/stage.js";
import type { CallToAction, Chapter, Domain, Pivot, Section, Source } from "../document/story.js";
import type {
  AgeClaim,
  AlternativesClaim,
  DateClaim,
  Duration,
  DurationClaim,
  Evidence,
  MonthClaim,
  OrderClaim,
  Period,
  SourcedDate,
} from "../document/time.js";
import type { definitions } from "./definitions.js";

interface Documented {
  CareerPath: CareerPath;
  DocumentMeta: DocumentMeta;
  Person: Person;
  Media: Media;
  Link: Link;
  Place: Place;
  Profile: Profile;
  LanguageSkill: LanguageSkill;
  Interest: Interest;
  Recommendation: Recommendation;
  Organisation: Organisation;
  Domain: Domain;
  Stage: Stage;
  StagePerson: StagePerson;
  Study: Study;
  Quote: Quote;
  Stint: Stint;
  Pivot: Pivot;
  Skill: Skill;
  SkillUse: SkillUse;
  SkillCredential: SkillCredential;
  Level: Level;
  Code: Code;
  Chapter: Chapter;
  Section: Section;
  CallToAction: CallToAction;
  Source: Source;
  Evidence: Evidence;
  SourcedDate: SourcedDate;
  Period: Period;
  Duration: Duration;
  DateClaim: DateClaim;
  AgeClaim: AgeClaim;
  DurationClaim: DurationClaim;
  OrderClaim: OrderClaim;
  MonthClaim: MonthClaim;
  AlternativesClaim: AlternativesClaim;
}

type Schemas = typeof definitions;

/** Assignable both ways and with the same properties: an optional one more or less is assignable, too. */
type Same<A, B> = [A, B, keyof A, keyof B] extends [B, A, keyof B, keyof A] ? true : false;

type AllTrue<T extends Record<keyof T, true>> = T;

/** Fails to compile where a schema and its interface differ; the error names the interface. */
export type SchemaMatchesTypes = AllTrue<{
  [Name in keyof Documented | keyof Schemas]: Name extends keyof Documented & keyof Schemas
    ? Same<InferOutput<Schemas[Name]>, Documented[Name]>
    : false;
}>;
