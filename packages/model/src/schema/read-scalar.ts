import * as v from "valibot";
import { cleanText } from "../document/clean-text.js";
import type { AnySchema } from "./any-schema.js";
import { type Json, kindOf, quote } from "./json.js";
import { Failure, type Place, type Reading } from "./reading.js";

/** A string without what `cleanText` strips and no longer than the limit. */
export function readString(input: Json, place: Place, reading: Reading): string | Failure {
  if (typeof input === "number") return converted(String(input), input, place, reading);
  if (typeof input !== "string") {
    return new Failure(
      "wrong-type",
      place.pointer,
      `Expected text, found ${kindOf(input)}`,
      "Write the text in quotation marks.",
    );
  }
  const cleaned = cleanText(input);
  // A line break of another system is no reason for an issue.
  if (cleaned.length !== input.length && cleaned !== input.replace(/\r\n?/g, "\n")) {
    reading.report(
      "control-characters",
      place.pointer,
      "Control or bidi characters were stripped from this text: they could change how what stands beside it is shown.",
      "Remove them in the source.",
    );
  }
  if (cleaned.length <= reading.limits.text) return cleaned;
  reading.keep(place, input);
  reading.report(
    "too-long",
    place.pointer,
    `This text has ${cleaned.length} characters and was cut at ${reading.limits.text}, so that the page stays usable; the whole is kept in extra.`,
    "Shorten it, or raise limits.text.",
  );
  // Not through the middle of a character outside the basic plane.
  return cleaned.slice(0, reading.limits.text).replace(/[\uD800-\uDBFF]$/, "");
}

/** A number, a truth value, one of some words, or a string with a pattern. */
export function readScalar(
  schema: AnySchema,
  input: Json,
  place: Place,
  reading: Reading,
): Json | Failure {
  switch (schema.type) {
    case "picklist":
    case "literal":
      return readWord(schema, input, place, reading);
    case "number":
      return readNumber(schema, input, place, reading);
    case "boolean": {
      if (typeof input === "boolean") return input;
      const word = typeof input === "string" ? input.trim().toLowerCase() : "";
      if (word === "true" || word === "false")
        return converted(word === "true", input, place, reading);
      return new Failure(
        "wrong-type",
        place.pointer,
        `Expected true or false, found ${kindOf(input)}`,
        "Write true or false, without quotation marks.",
      );
    }
    default:
      return readString(input, place, reading);
  }
}

function readNumber(
  schema: AnySchema,
  input: Json,
  place: Place,
  reading: Reading,
): Json | Failure {
  const isText = typeof input === "string" && /^\s*-?\d{1,15}(?:\.\d{1,15})?\s*$/.test(input);
  const number = isText ? Number(input) || 0 : input;
  if (typeof number !== "number") {
    return new Failure(
      "wrong-type",
      place.pointer,
      `Expected a number, found ${kindOf(input)}`,
      "Write the number without quotation marks and unit.",
    );
  }
  const { issues } = v.safeParse(schema, number);
  if (issues) {
    const expected = issues
      .map(({ expected, requirement }) => expected ?? String(requirement))
      .join(" and ");
    const hint =
      number > 1 && number <= 100 && v.is(schema, number / 100)
        ? `For ${number} % write ${number / 100}.`
        : undefined;
    return new Failure(
      "out-of-range",
      place.pointer,
      `${quote(input)} is out of range: expected ${plainExpectation(expected)}`,
      hint,
    );
  }
  return isText ? converted(number, input, place, reading) : number;
}

function plainExpectation(expected: string): string {
  return /[<>]/.test(expected) ? `a number ${expected}` : "a whole number";
}

function readWord(schema: AnySchema, input: Json, place: Place, reading: Reading): Json | Failure {
  const options: readonly Json[] = schema.options ?? [schema.literal as Json];
  if (options.includes(input)) return input;
  const allowed = options.map(quote).join(", ");
  if (typeof input !== "string") {
    return new Failure(
      "wrong-type",
      place.pointer,
      `Expected one of ${allowed}, found ${kindOf(input)}`,
    );
  }
  // "Full time" and "FULL_TIME" can only mean "full-time".
  const word = input.slice(0, 64).trim().toLowerCase().replace(/[\s_]/g, "-");
  if (options.includes(word)) return converted(word, input, place, reading);
  return new Failure(
    "unknown-value",
    place.pointer,
    `${quote(input)} is none of the allowed values`,
    `Write one of ${allowed}.`,
  );
}

/** Reports that a value was taken for what it can only mean. */
export function converted<T extends Json>(
  value: T,
  input: Json,
  place: Place,
  reading: Reading,
): T {
  reading.report(
    "converted",
    place.pointer,
    `${quote(input)} was read as ${quote(value)}; other readers of the format may refuse it.`,
    `Write ${quote(value)}.`,
  );
  return value;
}
