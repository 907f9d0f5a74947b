import type { CareerPath, End, Person, Stint } from "@trajectoires/model";
import type { Suggestion } from "../suggestions/suggestion.js";
import type { Context } from "./context.js";
import type { Draft } from "./draft.js";
import { entriesAt } from "./entries.js";
import type { Entry } from "./entry.js";
import { asExtra, mergePlain } from "./extra.js";
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

/** Reads every section of a format, each from its own list. */
export function readSections(
  root: Entry,
  sections: readonly Section[],
  context: Context,
): ReadSection[] {
  return sections.map((section) => {
    const entries = [section.key, ...(section.aliases ?? [])].flatMap((key) =>
      entriesAt(root, key, section.nameKey, context.issues),
    );
    return readSection(entries, section, context);
  });
}

/** What is not in the stages. */
export interface CareerFrame {
  readonly person: Person;
  readonly lang?: string | undefined;
  readonly meta?: CareerPath["meta"] | undefined;
  /** What the format has beside sections, and nobody read. */
  readonly rest?: PlainRecord | undefined;
  /** Roles that the format itself puts together. */
  readonly stints?: readonly Stint[] | undefined;
}

const isKnown = (end: End | undefined) =>
  end !== undefined && end !== "unknown" && end !== "ongoing";

/** A career, and what its reader may want to be done with it. */
export interface AssembledCareer {
  readonly value: CareerPath;
  readonly suggestions: readonly Suggestion[];
}

/** The document, of everything that was gathered. A career without stages or dates says so. */
export function assembleCareer(
  sections: readonly ReadSection[],
  { person, lang, meta, rest, stints = [] }: CareerFrame,
  context: Context,
): AssembledCareer {
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
  if (stints.length > 0) path.stints = stints;
  const joined = new Set(stints.flatMap((stint) => stint.stages));
  const roles = sections
    .filter(({ kind }) => kind === "role")
    .flatMap(({ timed }) => timed.filter(({ stage }) => !joined.has(stage.id)));
  if (lang) path.lang = lang;
  if (meta) path.meta = meta;
  if (organisations.list.length > 0) path.organisations = organisations.list;
  if (domains.size > 0) path.domains = [...domains.values()];
  if (skills.list.length > 0) path.skills = skills.list;
  const kept = { ...rest };
  for (const [key, value] of Object.entries(context.extra))
    kept[key] = mergePlain(kept[key], value);
  return {
    value: { ...path, ...asExtra(format, kept) },
    suggestions: suggestStints(roles, context),
  };
}
