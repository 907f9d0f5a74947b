import type { DocumentIds, Ids } from "./assign-ids.js";
import type { Draft } from "./draft.js";
import { quote } from "./json.js";
import { keepEntries } from "./keep-entries.js";
import { inside, type Place, type Reading } from "./reading.js";

/** Follows every reference between entries. What leads nowhere is reported, dropped, and kept in `extra`. */
export function checkReferences(draft: Draft, ids: DocumentIds, reading: Reading): void {
  const stageIds = new Set(draft.stages.map(({ id }) => id));
  const stages: Ids = new Map([...ids.stagesAndPivots].filter(([, id]) => stageIds.has(id)));
  const { property, list, entries } = references(reading);

  for (const skill of draft.skills ?? []) property(skill, "domain", ids.domains, "domains");
  for (const stage of draft.stages) {
    property(stage, "organisation", ids.organisations, "organisations");
    property(stage, "domain", ids.domains, "domains");
    property(stage, "partOf", stages, "stages");
    list(stage.skills, ids.skills, "skills", "skill");
  }
  for (const stint of draft.stints ?? []) {
    property(stint, "organisation", ids.organisations, "organisations");
    list(stint.stages, stages, "stages");
  }
  entries(draft.stints, ({ stages }) => stages.length > 0);

  entries(draft.pivots, ({ between }) => {
    const length = list(between, stages, "stages");
    return length === 2;
  });
  for (const pivot of draft.pivots ?? []) {
    list(pivot.carriedOver, ids.skills, "skills");
    list(pivot.milestones, stages, "stages");
  }
  // Pivots that were left out can't be told.
  const pivotIds = new Set(draft.pivots?.map(({ id }) => id));
  const told: Ids = new Map(
    [...ids.stagesAndPivots].filter(([, id]) => stageIds.has(id) || pivotIds.has(id)),
  );
  for (const chapter of draft.chapters ?? []) {
    for (const { items } of chapter.sections) list(items, told, "stages and pivots");
  }
  for (const evidence of reading.evidence) list(evidence, ids.sources, "sources", "source");
}

function references(reading: Reading) {
  const dangling = (place: Place, written: string, target: string, what: string) =>
    reading.report(
      "dangling-id",
      place.pointer,
      `${quote(written)} is none of the ${target} of this document; ${what}, since it would lead nowhere, and is kept in extra.`,
      `Add an entry with this id to ${target}, or mend the reference.`,
    );

  /** A property that holds an id. */
  const property = (object: object, key: string, ids: Ids, target: string): void => {
    const draft = object as Record<string, string>;
    const written = draft[key];
    if (written === undefined) return;
    const id = ids.get(written);
    if (id !== undefined) draft[key] = id;
    else {
      const place = inside(reading.place(object), key);
      delete draft[key];
      reading.keep(place, written);
      dangling(place, written, target, "the reference was dropped");
    }
  };

  /** A list of ids, or of objects that hold one under `key`. Returns how many lead somewhere. */
  const list = (values: unknown, ids: Ids, target: string, key = ""): number => {
    if (!Array.isArray(values)) return 0;
    return keepEntries(reading, values, (value: string | Record<string, string>, place) => {
      const written = typeof value === "string" ? value : (value[key] as string);
      const id = ids.get(written);
      if (id === undefined) {
        const at = typeof value === "string" ? place : inside(place, key);
        dangling(at, written, target, "the entry was dropped");
        return undefined;
      }
      if (typeof value === "string") return id;
      value[key] = id;
      return value;
    });
  };

  /** The entries of one of the document's own lists that can stay. */
  const entries = <T extends object>(
    values: T[] | undefined,
    stays: (entry: T) => boolean,
  ): void => {
    if (values) keepEntries(reading, values, (value: T) => (stays(value) ? value : undefined));
  };
  return { property, list, entries };
}
