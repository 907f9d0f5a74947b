import type { Draft } from "./draft.js";
import { quote } from "./json.js";
import { keepEntries } from "./keep-entries.js";
import { inside, type Reading } from "./reading.js";

/** No stage is a part of itself, over however many others: the reference that closes the circle is dropped. */
export function checkParts(draft: Draft, reading: Reading): void {
  const byId = new Map(draft.stages.map((stage) => [stage.id, stage]));
  const settled = new Set<string>();
  for (const first of draft.stages) {
    const way = new Set<string>();
    let stage: Draft["stages"][number] | undefined = first;
    while (stage && !settled.has(stage.id)) {
      way.add(stage.id);
      const partOf: string | undefined = stage.partOf;
      if (partOf !== undefined && way.has(partOf)) {
        const place = inside(reading.place(stage), "partOf");
        delete stage.partOf;
        reading.keep(place, partOf);
        reading.report(
          "part-of-cycle",
          place.pointer,
          `The stage ${quote(stage.id)} would be a part of itself by way of ${quote(partOf)}; this “partOf” was dropped and is kept in extra, since such a circle can't be drawn.`,
          "Name the larger of the two stages in the smaller one only.",
        );
        break;
      }
      stage = partOf === undefined ? undefined : byId.get(partOf);
    }
    for (const id of way) settled.add(id);
  }
}

/** A stage belongs to one stint at most, and once. */
export function checkStints(draft: Draft, reading: Reading): void {
  const stintOf = new Map<string, string>();
  const stints = draft.stints ?? [];
  for (const stint of stints) {
    keepEntries(reading, stint.stages, (stage, place) => {
      const other = stintOf.get(stage);
      if (other === undefined) {
        stintOf.set(stage, stint.id);
        return stage;
      }
      reading.report(
        "repeated-stage",
        place.pointer,
        `The stage ${quote(stage)} is already in the stint ${quote(other)}; this mention was dropped and is kept in extra, since a stage is drawn on one line.`,
        "List each stage in one stint, once.",
      );
      return undefined;
    });
  }
  keepEntries(reading, stints, (stint) => (stint.stages.length > 0 ? stint : undefined));
}
