import type { Level } from "../document/skill.js";
import type { AnySchema } from "./any-schema.js";
import {
  countryCodeSchema,
  edtfSchema,
  idSchema,
  languageTagSchema,
  pointSchema,
  referenceSchema,
  textSchema,
  urlSchema,
} from "./fields.js";
import { isObject, type Json, type JsonObject, kindOf, quote } from "./json.js";
import { inSpelling, isOnScale, scales } from "./level-scales.js";
import {
  readCountryCode,
  readEdtf,
  readId,
  readLanguageTag,
  readText,
  readUrl,
} from "./read-field.js";
import { readList, readTuple } from "./read-list.js";
import { readObject } from "./read-object.js";
import { converted, readScalar } from "./read-scalar.js";
import { Failure, inside, type Place, type Reading } from "./reading.js";
import { levelSchema } from "./skill-schema.js";
import { endSchema, sourcedDateSchema, whenSchema } from "./time-schema.js";

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
  [levelSchema as AnySchema, readLevel],
  [edtfSchema as AnySchema, (input, place, reading) => readEdtf(input, place, reading)],
  [whenSchema as AnySchema, (input, place, reading) => readWhen(input, place, reading, false)],
  [endSchema as AnySchema, (input, place, reading) => readWhen(input, place, reading, true)],
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
      return readObject(schema, input, place, reading, salvage);
    case "array":
      return readList(schema, input, place, reading, salvage);
    case "strict_tuple":
      return readTuple(schema, input, place, reading, salvage);
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
  if (option) return readObject(option, input, place, reading, salvage);
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

function readLevel(input: Json, place: Place, reading: Reading): Json | Failure {
  const level = readObject(levelSchema as AnySchema, input, place, reading, salvage);
  if (level instanceof Failure) return level;
  const { scheme, value } = level as unknown as Level;
  const at = inside(place, "value");
  const spelled = inSpelling({ scheme, value });
  if (!isOnScale({ scheme, value: spelled })) {
    return new Failure(
      "unknown-value",
      at.pointer,
      `${quote(value)} is no level of the scheme ${quote(scheme)}`,
      `Give ${scales[scheme]}, or write { "scheme": "free", "value": ${quote(value)} }.`,
    );
  }
  if (spelled === value) return level;
  return { ...(level as JsonObject), value: converted(spelled, value, at, reading) };
}

/** When and End: a date, a word, or a date with its source. */
function readWhen(input: Json, place: Place, reading: Reading, isEnd: boolean): Json | Failure {
  if (isObject(input))
    return readObject(sourcedDateSchema as AnySchema, input, place, reading, salvage);
  if (input === "unknown" || (isEnd && input === "ongoing")) return input;
  return readEdtf(input, place, reading, isEnd);
}
