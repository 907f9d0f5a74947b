import { type AnySchema, isOptional, unwrap } from "./any-schema.js";
import { careerPathSchema } from "./career-path-schema.js";
import {
  countryCodeSchema,
  edtfSchema,
  extraSchema,
  idSchema,
  languageTagSchema,
  pointSchema,
  referenceSchema,
  textSchema,
  urlSchema,
} from "./fields.js";
import { isObject, type Json, type JsonObject, kindOf, quote } from "./json.js";
import { organisationSchema } from "./person-schema.js";
import {
  leaveOut,
  readCountryCode,
  readEdtf,
  readId,
  readLanguageTag,
  readText,
  readUrl,
} from "./read-field.js";
import { converted, readScalar } from "./read-scalar.js";
import { Failure, inside, type Owner, type Place, type Reading } from "./reading.js";
import { stageSchema } from "./stage-schema.js";
import { callToActionSchema, chapterSchema, pivotSchema, sectionSchema } from "./story-schema.js";
import { endSchema, evidenceListSchema, sourcedDateSchema, whenSchema } from "./time-schema.js";

type FieldReader = (input: Json, place: Place, reading: Reading) => Json | Failure;

/** Fields that need more than their type. All others are read by what their schema says. */
const fieldReaders = new Map<AnySchema, FieldReader>([
  [textSchema as AnySchema, readText],
  [idSchema as AnySchema, readId],
  [referenceSchema as AnySchema, readId],
  [pointSchema as AnySchema, readId],
  [urlSchema as AnySchema, readUrl],
  [languageTagSchema as AnySchema, readLanguageTag],
  [countryCodeSchema as AnySchema, readCountryCode],
  [edtfSchema as AnySchema, (input, place, reading) => readEdtf(input, place, reading)],
  [whenSchema as AnySchema, (input, place, reading) => readWhen(input, place, reading, false)],
  [endSchema as AnySchema, (input, place, reading) => readWhen(input, place, reading, true)],
]);

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
 * Reads a value by its schema and keeps as much of it as can be kept: what is wrong is left out where the schema allows
 * it, and set aside in the nearest `extra`. Returns a failure if nothing can stand in its place. Linear in the input.
 */
export function salvage(
  schema: AnySchema,
  input: Json,
  place: Place,
  reading: Reading,
): Json | Failure {
  const readField = fieldReaders.get(schema);
  if (readField) return readField(input, place, reading);
  switch (schema.type) {
    case "strict_object":
      return readObject(schema, input, place, reading);
    case "array":
      return readList(schema, input, place, reading);
    case "strict_tuple":
      return readTuple(schema, input, place, reading);
    case "variant":
      return readVariant(schema, input, place, reading);
    case "union": {
      const options = schema.options as AnySchema[];
      const type = isObject(input) ? "strict_object" : typeof input;
      return salvage(
        options.find((option) => option.type === type) ?? (options[0] as AnySchema),
        input,
        place,
        reading,
      );
    }
    default:
      return readScalar(schema, input, place, reading);
  }
}

function readObject(
  schema: AnySchema,
  input: Json,
  place: Place,
  reading: Reading,
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
    const value = readRequired(schema, key, raw, within, reading);
    if (value instanceof Failure) return value;
    draft[key] = value;
  }
  for (const [key, entry] of Object.entries(entries)) {
    const value = ownValue(raw, key);
    if (!isOptional(entry) || value === undefined) continue;
    const at = inside(within, key);
    const read =
      unwrap(entry) === extraSchema
        ? readExtra(value, at)
        : salvage(unwrap(entry), value, at, reading);
    if (read instanceof Failure) leaveOut(read, `“${key}”`, value, at, reading);
    else draft[key] = read;
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
): Json | Failure {
  const entry = schema.entries?.[key] as AnySchema;
  const value = ownValue(raw, key);
  // Ids are given later, when all of them are known.
  if (value === undefined && entry === (idSchema as AnySchema)) return "";
  const at = inside(within, key);
  const read =
    value === undefined
      ? new Failure("missing-field", within.pointer, `“${key}” is missing`, `Add “${key}”.`)
      : salvage(entry, value, at, reading);
  if (!(read instanceof Failure)) return read;
  const fallback = entry === (idSchema as AnySchema) ? "" : fallbacks.get(schema)?.[key];
  if (fallback === undefined) return read;
  if (value !== undefined) reading.keep(at, value);
  const kept = value === undefined ? "" : "; what it held is kept in extra";
  reading.report(
    read.code,
    read.pointer,
    `${read.problem}. ${quote(fallback)} stands in for it${kept}.`,
    read.hint,
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

function readList(schema: AnySchema, input: Json, place: Place, reading: Reading): Json | Failure {
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
    const read = salvage(schema.item as AnySchema, raw, at, reading);
    if (read instanceof Failure) leaveOut(read, "This entry of the list", raw, at, reading);
    else {
      list.push(read);
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

function readTuple(schema: AnySchema, input: Json, place: Place, reading: Reading): Json | Failure {
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
    const read = salvage(item, input[index] as Json, inside(place, index), reading);
    if (read instanceof Failure) return read;
    list.push(read);
  }
  reading.places.set(list, place);
  return list;
}

function readVariant(
  schema: AnySchema,
  input: Json,
  place: Place,
  reading: Reading,
): Json | Failure {
  if (!isObject(input))
    return new Failure("wrong-type", place.pointer, `Expected an object, found ${kindOf(input)}`);
  const options = schema.options as AnySchema[];
  const option = options.find(({ entries }) => entries?.type?.literal === input.type);
  if (option) return readObject(option, input, place, reading);
  const types = options.map(({ entries }) => quote(entries?.type?.literal)).join(", ");
  return input.type === undefined
    ? new Failure("missing-field", place.pointer, "“type” is missing", `Write one of ${types}.`)
    : new Failure(
        "unknown-value",
        `${place.pointer}/type`,
        `${quote(input.type)} is no type that this version knows`,
        `Write one of ${types}.`,
      );
}

/** When and End: a date, a word, or a date with its source. */
function readWhen(input: Json, place: Place, reading: Reading, isEnd: boolean): Json | Failure {
  if (isObject(input)) return readObject(sourcedDateSchema as AnySchema, input, place, reading);
  if (input === "unknown" || (isEnd && input === "ongoing")) return input;
  return readEdtf(input, place, reading, isEnd);
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
