import type { CareerPath, Issue, ParseResult, Skill } from "@trajectoires/model";
import { filled } from "../reading/filled.js";
import { pointer } from "../reading/plain-data.js";
import { writtenDate } from "../writing/written-date.js";
import type { JsonResume, JsonResumeObject } from "./json-resume.js";
import { asPlain, overlay } from "./overlay.js";
import { writePerson } from "./write-person.js";
import { SECTION_OF, Sources, writeStage } from "./write-stage.js";

/** How a résumé is written. */
export interface ToJsonResumeOptions {
  /** Which language of texts that come in several. Default: the document's own. */
  readonly lang?: string;
}

const FORMAT = "json-resume";
const SCHEMA = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";

/**
 * Writes a career as a résumé in the JSON Resume format (1.x). One that was read from such a résumé gives the same data
 * back, with everything that `extra` keeps of it. Dates are the tightest true `2020`, `2020-04` or `2020-04-15`; what the
 * format cannot say (a vague date, a milestone, a break) is left out, and an issue says so. It writes all it is given:
 * `redact` before what is not for everybody.
 */
export function toJsonResume(
  path: CareerPath,
  options: ToJsonResumeOptions = {},
): ParseResult<JsonResume> {
  const issues: Issue[] = [];
  const lang = options.lang ?? path.lang ?? "en";
  const sources = new Sources(path, lang);
  const extra = asPlain(path.extra?.[FORMAT]);
  const resume: Record<string, unknown> = { ...writePerson(path, sources) };
  path.stages.forEach((stage, index) => {
    const at = pointer("/stages", index);
    const section = SECTION_OF[stage.kind];
    if (!section) {
      issues.push(
        note("no-section", at, `JSON Resume has no section for a ${stage.kind}: it was left out.`),
      );
      return;
    }
    for (const side of ["start", "end"] as const) {
      const when = stage[side];
      const isKnown = when !== undefined && when !== "unknown" && when !== "ongoing";
      if (isKnown && writtenDate(when) === undefined) {
        issues.push(
          note(
            "vague-date",
            `${at}/${side}`,
            "JSON Resume cannot say a date that is not exact: it was left out.",
          ),
        );
      }
    }
    if (stage.laterPeriods?.length) {
      issues.push(
        note(
          "later-periods",
          `${at}/laterPeriods`,
          "JSON Resume has one period for an entry: the later ones were left out.",
        ),
      );
    }
    const entry = overlay(writeStage(stage, sources), asPlain(stage.extra?.[FORMAT]));
    resume[section] = [...((resume[section] as unknown[]) ?? []), entry];
  });
  const skills = writeSkills(path, sources);
  if (skills.length > 0) resume.skills = skills;
  const { lastModified, canonical } = path.meta ?? {};
  const meta = filled<JsonResumeObject>({ lastModified, canonical });
  if (Object.keys(meta).length > 0) resume.meta = meta;
  const value = overlay({ $schema: SCHEMA, ...resume }, extra) as JsonResume;
  return { ok: true, value, issues };
}

const note = (code: string, path: string, message: string): Issue => ({
  code,
  severity: "note",
  path,
  message,
});

/** Skills under their groups. Those that only stages name are with the stages. */
function writeSkills(path: CareerPath, sources: Sources): JsonResumeObject[] {
  const used = new Set(
    path.stages.flatMap(({ skills = [] }) =>
      skills.map((use) => (typeof use === "string" ? use : use.skill)),
    ),
  );
  const groups = new Map<string, { level: unknown; keywords: string[]; extra: JsonResumeObject }>();
  const single: JsonResumeObject[] = [];
  const levelOf = ({ level }: Skill) => level && (level.raw ?? String(level.value));
  for (const skill of path.skills ?? []) {
    const name = sources.say(skill.name) ?? "";
    const rest = asPlain(skill.extra?.[FORMAT]);
    const keywords = sources.sayAll(skill.keywords);
    const group = sources.say(skill.group);
    const key = `${group} ${levelOf(skill)}`;
    if (group !== undefined) {
      const known = groups.get(key) ?? { level: levelOf(skill), keywords: [], extra: {} };
      known.keywords.push(name);
      known.extra = overlay(known.extra, rest);
      groups.set(key, known);
      if (known.keywords.length === 1) single.push({ group: key, name: group });
    } else if (!used.has(skill.id) || skill.level || keywords.length > 0 || skill.extra) {
      const own = { name, level: levelOf(skill), keywords };
      // The entry had another name, which nobody could read: then this one was a keyword.
      const entry = "name" in rest ? { ...own, keywords: [name, ...keywords] } : own;
      single.push(overlay(filled<JsonResumeObject>(entry), rest));
    }
  }
  return single.map((entry) => {
    const found = typeof entry.group === "string" ? groups.get(entry.group) : undefined;
    if (!found) return entry;
    const { level, keywords, extra } = found;
    return overlay(filled<JsonResumeObject>({ name: entry.name, level, keywords }), extra);
  });
}
