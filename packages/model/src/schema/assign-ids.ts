import type { Draft, DraftEntry } from "./draft.js";
import { idPattern } from "./fields.js";
import { quote } from "./json.js";
import type { Reading } from "./reading.js";

/** From an id as it was written to the id it has now. */
export type Ids = ReadonlyMap<string, string>;

/** The ids of a document. Stages and pivots share one space, since chapters name both. */
export interface DocumentIds {
  readonly organisations: Ids;
  readonly domains: Ids;
  readonly skills: Ids;
  readonly sources: Ids;
  readonly stagesAndPivots: Ids;
}

/** Gives every entry an id that is well formed and its own, and tells what became of the ids as they were written. */
export function assignIds(draft: Draft, reading: Reading): DocumentIds {
  const assign = (...lists: [string, DraftEntry[] | undefined][]) => assignSpace(lists, reading);
  assign(["stint", draft.stints]);
  assign(["claim", draft.claims]);
  assign(["chapter", draft.chapters]);
  assign(["action", draft.actions]);
  for (const claim of draft.claims ?? []) {
    if (claim.type === "anyOf") assign([claim.id, claim.claims]);
  }
  return {
    organisations: assign(["organisation", draft.organisations]),
    domains: assign(["domain", draft.domains]),
    skills: assign(["skill", draft.skills]),
    sources: assign(["source", draft.sources]),
    stagesAndPivots: assign(["stage", draft.stages], ["pivot", draft.pivots]),
  };
}

function assignSpace(lists: [string, DraftEntry[] | undefined][], reading: Reading): Ids {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  const others: [entry: DraftEntry, fallback: string][] = [];

  // Good ids come first: a rewritten one must not take the name of a later entry.
  for (const [name, list = []] of lists) {
    for (const [index, entry] of list.entries()) {
      if (idPattern.test(entry.id) && !taken.has(entry.id)) {
        taken.add(entry.id);
        ids.set(entry.id, entry.id);
      } else others.push([entry, `${name}-${index + 1}`]);
    }
  }
  const free = freeNames(taken);
  for (const [entry, fallback] of others) {
    const written = entry.id;
    entry.id = free(wellFormed(written) || wellFormed(fallback) || "entry");
    reportNewId(entry, written, ids.has(written), reading);
    if (written !== "" && !ids.has(written)) ids.set(written, entry.id);
  }
  return ids;
}

/** Letters without their accents, everything else as a hyphen. */
function wellFormed(id: string): string {
  return id
    .slice(0, 200)
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[^A-Za-z0-9_-]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 64);
}

/** Finds names that aren't taken, in constant time each. */
function freeNames(taken: Set<string>): (name: string) => string {
  const next = new Map<string, number>();
  return (name) => {
    let candidate = name;
    let number = next.get(name) ?? 2;
    while (taken.has(candidate)) {
      const suffix = `-${number++}`;
      candidate = name.slice(0, 64 - suffix.length) + suffix;
    }
    next.set(name, number);
    taken.add(candidate);
    return candidate;
  };
}

function reportNewId(entry: DraftEntry, written: string, known: boolean, reading: Reading): void {
  const place = reading.place(entry);
  if (written === "") {
    reading.report(
      "missing-id",
      place.pointer,
      `This entry has no id and was given ${quote(entry.id)}; without one of its own nothing can refer to it for long.`,
      `Add "id": ${quote(entry.id)}.`,
    );
    return;
  }
  if (place.owner.draft === (entry as object)) reading.keep(step(place), written);
  const path = `${place.pointer}/id`;
  if (known) {
    reading.report(
      "duplicate-id",
      path,
      `The id ${quote(written)} is taken by an earlier entry; this one is now ${quote(entry.id)}. References to ${quote(written)} mean the first.`,
      "Give each entry an id of its own, and mend the references to this one.",
    );
  } else {
    reading.report(
      "rewritten-id",
      path,
      `The id ${quote(written)} was rewritten to ${quote(entry.id)}, here and wherever it is referred to: ids become part of addresses and of the page.`,
      "Use 1 to 64 letters, digits, hyphens and underscores.",
    );
  }
}

function step(place: ReturnType<Reading["place"]>) {
  return { ...place, inOwner: `${place.inOwner}/id` };
}
