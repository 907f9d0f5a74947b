import fc from "fast-check";
import type { Parts } from "./career-path.ts";
import { date, evidence, optionalKeys, text } from "./fields.ts";

type Properties = Record<string, fc.Arbitrary<unknown>>;

const some = (names: readonly string[]) => fc.shuffledSubarray([...names]);

/** A reference, if there is something to refer to. */
const reference = (key: string, names: readonly string[]): Properties =>
  names.length > 0 ? { [key]: fc.constantFrom(...names) } : {};

/** Stages; a stage is part only of an earlier one, so that there are no circles. */
export function stages(parts: Parts, place: fc.Arbitrary<unknown>, extra: Properties) {
  const label = text(parts.words);
  const end = fc.oneof(date(parts), fc.constant("ongoing"));
  const use = (skill: string) =>
    fc.oneof(
      fc.constant(skill),
      fc.record(
        { skill: fc.constant(skill), intensity: fc.constantFrom(0, 0.25, 1) },
        { requiredKeys: ["skill"], noNullPrototype: true },
      ),
    );
  const stage = (name: string, index: number) =>
    optionalKeys(
      {
        id: fc.constant(name),
        kind: fc.constantFrom("role", "study", "break", "milestone", "life", "award"),
        title: label,
        ...reference("organisation", parts.organisations),
        ...reference("domain", parts.domains),
        ...reference("partOf", parts.stages.slice(0, index)),
        start: date(parts),
        end,
        laterPeriods: fc.array(optionalKeys({ start: date(parts), end }), { maxLength: 2 }),
        planned: fc.boolean(),
        place,
        rate: fc.constantFrom(0, 0.5, 1),
        summary: label,
        highlights: fc.array(label, { maxLength: 2 }),
        skills: some(parts.skills).chain((names) => fc.tuple(...names.map(use))),
        links: fc.array(
          fc.record(
            { url: fc.constantFrom("https://a.example/", "./b", "#c"), label },
            { noNullPrototype: true },
          ),
          { maxLength: 2 },
        ),
        quotes: fc.array(
          fc.record({ text: label, evidence: evidence(parts) }, { noNullPrototype: true }),
          { maxLength: 1 },
        ),
        study: optionalKeys({
          area: label,
          score: parts.words,
          courses: fc.array(label, { maxLength: 2 }),
        }),
        visibility: fc.constantFrom("public", "recruiter", "private"),
        evidence: evidence(parts),
        ...extra,
      },
      "id",
      "kind",
      "title",
    );
  return fc.tuple(...parts.stages.map(stage));
}

/** One stint of some of the stages. */
export function stints(parts: Parts) {
  if (parts.stages.length === 0) return fc.constant([]);
  const stint = optionalKeys(
    {
      id: fc.constant("stint"),
      ...reference("organisation", parts.organisations),
      stages: some(parts.stages).filter((list) => list.length > 0),
      summary: text(parts.words),
    },
    "id",
    "stages",
  );
  return fc.array(stint, { maxLength: 1 });
}

export function pivots(parts: Parts, ids: readonly string[], extra: Properties) {
  if (parts.stages.length === 0) return fc.constant([]);
  const stage = fc.constantFrom(...parts.stages);
  const pivot = (id: string) =>
    optionalKeys(
      {
        id: fc.constant(id),
        between: fc.tuple(stage, stage),
        kind: fc.constantFrom("failure", "chance", "other"),
        title: text(parts.words),
        carriedOver: some(parts.skills),
        milestones: some(parts.stages),
        evidence: evidence(parts),
        ...extra,
      },
      "id",
      "between",
      "kind",
      "title",
    );
  return fc.tuple(...ids.map(pivot));
}

export function chapters(parts: Parts, pivotIds: readonly string[]) {
  const items = parts.stages.length > 0 ? some([...parts.stages, ...pivotIds]) : fc.constant([]);
  const section = optionalKeys(
    { items, title: text(parts.words), mode: fc.constantFrom("scene", "flashback") },
    "items",
  );
  const chapter = (id: string) =>
    fc.record(
      {
        id: fc.constant(id),
        title: text(parts.words),
        sections: fc.array(section, { maxLength: 3 }),
      },
      { noNullPrototype: true },
    );
  return fc.oneof(fc.tuple(chapter("one")), fc.tuple(chapter("one"), chapter("two")));
}

export function skills(parts: Parts, extra: Properties) {
  const skill = (id: string) =>
    optionalKeys(
      {
        id: fc.constant(id),
        name: text(parts.words),
        since: date(parts),
        ...reference("domain", parts.domains),
        level: fc.constantFrom({ scheme: "cefr", value: "B2" }, { scheme: "steps", value: 4 }),
        credential: optionalKeys(
          { name: text(parts.words), date: date(parts), expires: date(parts) },
          "name",
        ),
        ...extra,
      },
      "id",
      "name",
    );
  return fc.tuple(...parts.skills.map(skill));
}
