import { type AnySchema, isOptional, unwrap } from "./any-schema.js";
import { careerPathSchema } from "./career-path-schema.js";
import { extraSchema, idSchema, referenceSchema, textSchema, urlSchema } from "./fields.js";
import { isObject, type Json, type JsonObject, kindOf, quote } from "./json.js";
import { organisationSchema } from "./person-schema.js";
import { leaveOut } from "./read-field.js";
import { converted } from "./read-scalar.js";
import {
  Failure,
  inside,
  type Owner,
  type Place,
  type Reading,
  type ReadValue,
} from "./reading.js";
import { stageSchema } from "./stage-schema.js";
import { callToActionSchema, chapterSchema, pivotSchema, sectionSchema } from "./story-schema.js";

/** What stands in for a required property, so that the rest of its object can live on. */
const fallbacks = new Map<unknown, Readonly<Record<string, Json>>>([
  [careerPathSchema, { person: { name: "" }, stages: [] }],
  [careerPathSchema.entries.person, { name: "" }],
  [stageSchema, { kind: "life" }],
  [pivotSchema, { kind: "other" }],
  [callToActionSchema, { kind: "other" }],
  [chapterSchema, { sections: [] }],
  [sectionSchema, { items: [] }],
]);

/**
 * Reads an object property by property. Fails only if something required can neither be read nor replaced.
 *
 * @param read Reads the value of a property.
 */
export function readObject(
  schema: AnySchema,
  input: Json,
  place: Place,
  reading: Reading,
  read: ReadValue,
): Json | Failure {
  const entries = schema.entries as Record<string, AnySchema>;
  const raw = isObject(input) ? input : asObject(schema, input, place, reading);
  if (!raw) {
    return new Failure("wrong-type", place.pointer, `Expected an object, found ${kindOf(input)}`);
  }
  const draft: JsonObject = {};
  const within = entries.extra ? ownPlace(draft, place, reading) : place;

  // What is required comes first: if it fails, nothing else of this object needs a word.
  for (const [key, entry] of Object.entries(entries)) {
    if (isOptional(entry)) continue;
    const value = readRequired(schema, key, raw, within, reading, read);
    if (value instanceof Failure) return value;
    draft[key] = value;
  }
  for (const [key, entry] of Object.entries(entries)) {
    const value = ownValue(raw, key);
    if (!isOptional(entry) || value === undefined) continue;
    const at = inside(within, key);
    const found =
      unwrap(entry) === extraSchema
        ? readExtra(value, at)
        : read(unwrap(entry), value, at, reading);
    if (found instanceof Failure) leaveOut(found, `“${key}”`, value, at, reading);
    else draft[key] = found;
  }
  for (const [key, value] of Object.entries(raw)) {
    if (Object.hasOwn(entries, key) || value === null) continue;
    const at = inside(within, key);
    reading.keep(at, value);
    reading.report(
      "unknown-key",
      at.pointer,
      `“${key.slice(0, 80)}” is no property that this version knows; it is kept in extra and not shown.`,
      "Check the spelling, or move it into extra yourself.",
    );
  }
  reading.places.set(draft, within);
  reading.raws.set(draft, input);
  return draft;
}

function readRequired(
  schema: AnySchema,
  key: string,
  raw: JsonObject,
  within: Place,
  reading: Reading,
  read: ReadValue,
): Json | Failure {
  const entry = schema.entries?.[key] as AnySchema;
  const value = ownValue(raw, key);
  // Ids are given later, when all of them are known.
  if (value === undefined && entry === (idSchema as AnySchema)) return "";
  const at = inside(within, key);
  const found =
    value === undefined
      ? new Failure("missing-field", within.pointer, `“${key}” is missing`, `Add “${key}”.`)
      : read(entry, value, at, reading);
  if (!(found instanceof Failure)) return found;
  const fallback = entry === (idSchema as AnySchema) ? "" : fallbacks.get(schema)?.[key];
  if (fallback === undefined) return found;
  if (value !== undefined) reading.keep(at, value);
  const kept = value === undefined ? "" : "; what it held is kept in extra";
  reading.report(
    found.code,
    found.pointer,
    `${found.problem}. ${quote(fallback)} stands in for it${kept}.`,
    found.hint,
  );
  return structuredCopy(fallback, at, reading);
}

/** A fresh copy of a fallback that later checks can find like anything else that was read. */
function structuredCopy(fallback: Json, place: Place, reading: Reading): Json {
  if (typeof fallback !== "object" || fallback === null) return fallback;
  const copy = Array.isArray(fallback) ? [...fallback] : { ...fallback };
  reading.places.set(copy, place);
  return copy;
}

function readExtra(input: Json, place: Place): Json | Failure {
  if (isObject(input)) return input;
  return new Failure(
    "wrong-type",
    place.pointer,
    `Expected an object by format, found ${kindOf(input)}`,
    'Write { "<format>": … }.',
  );
}

/** A bare string where an object is expected, if only one property can be meant: a name, an address, a source. */
function asObject(
  schema: AnySchema,
  input: Json,
  place: Place,
  reading: Reading,
): JsonObject | undefined {
  if (typeof input !== "string") return undefined;
  const required = Object.entries(schema.entries as Record<string, AnySchema>).filter(
    ([key, entry]) => key !== "id" && !isOptional(entry),
  );
  const [key, entry] =
    schema === (organisationSchema as AnySchema) ? ["name", textSchema] : (required[0] ?? []);
  const fits = [textSchema, urlSchema, referenceSchema].includes(entry as never);
  return key && fits && required.length < 2
    ? converted({ [key]: input }, input, place, reading)
    : undefined;
}

function ownValue(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? (object[key] ?? undefined) : undefined;
}

function ownPlace(draft: JsonObject, place: Place, reading: Reading): Place {
  const owner: Owner = { draft, depth: place.depth, kept: new Map() };
  reading.owners.push(owner);
  return { ...place, owner, inOwner: "" };
}
