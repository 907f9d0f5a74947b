import type { Person } from "@trajectoires/model";
import type { ReadSection } from "../reading/career.js";
import type { Context } from "../reading/context.js";
import { isRecord, type Plain, type PlainRecord } from "../reading/plain-data.js";

import { overlay } from "./overlay.js";
import { Sources, writeStage } from "./write-stage.js";

const UNSAFE = /(?:javascript|vbscript|data|file|blob):/i;

/**
 * What was written in another way than the document holds it (a date in words, a text with markup) stays in `extra` beside
 * it, so that a résumé can be written again just as it was. Addresses that were refused are not kept.
 */
export function keepOriginals(
  sections: readonly ReadSection[],
  resume: PlainRecord,
  { organisations, skills, format }: Context,
): void {
  const written = new Sources({ organisations: organisations.list, skills: skills.list }, "en");
  for (const { stage, path } of sections.flatMap(({ timed }) => timed)) {
    const original = path.split("/").slice(1).reduce<Plain | undefined>(memberOf, resume);
    if (!isRecord(original)) continue;
    const kept = (stage.extra?.[format] ?? {}) as PlainRecord;
    const lost = missing(original, kept, JSON.stringify(overlay(writeStage(stage, written), kept)));
    if (lost) stage.extra = { ...stage.extra, [format]: { ...kept, ...lost } };
  }
}

/** The same for the person. */
export function keepOriginalBasics(
  person: Person,
  basics: Plain | undefined,
  format: string,
): Person {
  if (!isRecord(basics)) return person;
  const { extra, ...known } = person;
  const kept = (extra?.[format] ?? {}) as PlainRecord;
  const lost = missing(basics, kept, JSON.stringify(known));
  return lost ? { ...person, extra: { ...extra, [format]: { ...kept, ...lost } } } : person;
}

/** Members of an object of which something is nowhere to be found. */
function missing(original: PlainRecord, kept: PlainRecord, held: string): PlainRecord | undefined {
  const lost = Object.entries(original).filter(
    ([key, value]) =>
      !(key in kept) &&
      !UNSAFE.test(JSON.stringify(value)) &&
      scalars(value).some((text) => !held.includes(JSON.stringify(text).slice(1, -1))),
  );
  return lost.length > 0 ? Object.fromEntries(lost) : undefined;
}

function scalars(value: Plain): string[] {
  if (typeof value === "object" && value) return Object.values(value).flatMap(scalars);
  return typeof value === "string" || typeof value === "number" ? [String(value).trim()] : [];
}

const memberOf = (value: Plain | undefined, key: string): Plain | undefined =>
  typeof value === "object" && value ? (value as PlainRecord)[key] : undefined;
