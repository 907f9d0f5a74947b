import type { AnySchema } from "./any-schema.js";
import { type Json, kindOf } from "./json.js";
import { leaveOut } from "./read-field.js";
import { Failure, inside, type Place, type Reading, type ReadValue } from "./reading.js";
import { evidenceListSchema } from "./time-schema.js";

/** Reads a list entry by entry; entries that fail are left out. A single value counts as a list of one. */
export function readList(
  schema: AnySchema,
  input: Json,
  place: Place,
  reading: Reading,
  read: ReadValue,
): Json | Failure {
  const entries = Array.isArray(input) ? input : [input];
  if (entries !== input) {
    reading.report(
      "converted",
      place.pointer,
      "A list was expected; the single value was read as a list of one.",
      "Put it into square brackets.",
    );
  }
  const list: Json[] = [];
  const indices: number[] = [];
  const limit = reading.limits.stages;
  for (const [index, raw] of entries.slice(0, limit).entries()) {
    const at = entries === input ? inside(place, index) : place;
    const found = read(schema.item as AnySchema, raw, at, reading);
    if (found instanceof Failure) leaveOut(found, "This entry of the list", raw, at, reading);
    else {
      list.push(found);
      indices.push(index);
    }
  }
  if (entries.length > limit) {
    const at = inside(place, `${limit}…`);
    reading.keep(at, entries.slice(limit));
    reading.report(
      "too-many",
      place.pointer,
      `The list has ${entries.length} entries; those after the first ${limit} are kept in extra and not shown, so that the page stays usable.`,
      "Leave out what isn't needed, or raise limits.stages.",
    );
  }
  reading.places.set(list, place);
  if (indices.length < entries.length) reading.indices.set(list, indices);
  if (schema === (evidenceListSchema as AnySchema)) reading.evidence.push(list);
  const least = schema.pipe?.find(({ type }) => type === "min_length")?.requirement;
  return list.length < Number(least ?? 0)
    ? new Failure("empty-value", place.pointer, "The list holds nothing that can be used")
    : list;
}

/** Reads a list of a fixed length, of which no entry can be left out. */
export function readTuple(
  schema: AnySchema,
  input: Json,
  place: Place,
  reading: Reading,
  read: ReadValue,
): Json | Failure {
  const items = schema.items as readonly AnySchema[];
  if (!Array.isArray(input) || input.length !== items.length) {
    return new Failure(
      "wrong-type",
      place.pointer,
      `Expected a list of exactly ${items.length}, found ${Array.isArray(input) ? `one of ${input.length}` : kindOf(input)}`,
    );
  }
  const list: Json[] = [];
  for (const [index, item] of items.entries()) {
    const found = read(item, input[index] as Json, inside(place, index), reading);
    if (found instanceof Failure) return found;
    list.push(found);
  }
  reading.places.set(list, place);
  return list;
}
