import type { CareerPath, End, Person } from "@trajectoires/model";
import type { Context } from "./context.js";
import type { Draft } from "./draft.js";
import type { Entry } from "./entry.js";
import { asExtra } from "./extra.js";
import { settleEnds, type Timed } from "./periods.js";
import type { PlainRecord } from "./plain-data.js";
import type { Section } from "./section.js";
import { readStage } from "./stages.js";
import { suggestStints } from "./stints.js";

/** A section's stages, with what is known of their times. */
export interface ReadSection {
  readonly kind: Section["kind"];
  readonly timed: readonly Timed[];
}

/** Makes the stages of one section, and decides what its absent ends mean. */
export function readSection(
  entries: readonly Entry[],
  section: Section,
  context: Context,
): ReadSection {
  const timed = entries.map((entry, index) => readStage(entry, section, index, context));
  settleEnds(timed, context);
  return { kind: section.kind, timed };
}

/** What is not in the stages. */
export interface CareerFrame {
  readonly person: Person;
  readonly lang?: string | undefined;
  readonly meta?: CareerPath["meta"];
  /** What the format has beside sections, and nobody read. */
  readonly rest?: PlainRecord | undefined;
  /** Join consecutive roles at one organisation as a stint. Default `true`. */
  readonly stints?: boolean | undefined;
}

const isKnown = (end: End | undefined) =>
  end !== undefined && end !== "unknown" && end !== "ongoing";

/** The document, of everything that was gathered. A career without stages or dates says so. */
export function assembleCareer(
  sections: readonly ReadSection[],
  { person, lang, meta, rest, stints = true }: CareerFrame,
  context: Context,
): CareerPath {
  const { issues, organisations, domains, skills, format } = context;
  const path: Draft<CareerPath> = {
    version: 1,
    person,
    stages: sections.flatMap(({ timed }) => timed.map(({ stage }) => stage)),
  };
  if (path.stages.length === 0) {
    issues.add(
      "warning",
      "no-stages",
      "",
      "No work, education or other stage was found: there is nothing to draw.",
    );
  } else if (path.stages.every(({ start, end }) => !isKnown(start) && !isKnown(end))) {
    issues.add(
      "warning",
      "no-dates",
      "",
      "No stage has a date that could be read: the career can be told, but not drawn in time.",
    );
  }
  if (stints) {
    const roles = sections.filter(({ kind }) => kind === "role").flatMap(({ timed }) => timed);
    const found = suggestStints(roles, context);
    if (found.length > 0) path.stints = found;
  }
  if (lang) path.lang = lang;
  if (meta) path.meta = meta;
  if (organisations.list.length > 0) path.organisations = organisations.list;
  if (domains.size > 0) path.domains = [...domains.values()];
  if (skills.list.length > 0) path.skills = skills.list;
  return { ...path, ...asExtra(format, { ...rest, ...context.extra }) };
}
