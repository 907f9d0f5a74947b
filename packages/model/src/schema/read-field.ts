import { cleanText } from "../document/clean-text.js";
import { safeUrl } from "../document/safe-url.js";
import { parseEdtf } from "../time/parse-edtf.js";
import { dateHint } from "./date-hints.js";
import { languageTagPattern } from "./fields.js";
import { isObject, type Json, type JsonObject, kindOf, quote } from "./json.js";
import { converted, readString } from "./read-scalar.js";
import { Failure, inside, type Place, type Reading } from "./reading.js";

/** Text for people: a string, or one for each language. Languages that can't be read are kept aside, the others stay. */
export function readText(input: Json, place: Place, reading: Reading): Json | Failure {
  if (!isObject(input)) return readString(input, place, reading);
  const texts: JsonObject = {};
  for (const [tag, raw] of Object.entries(input)) {
    const at = inside(place, tag);
    const text = languageTagPattern.test(tag)
      ? readString(raw, at, reading)
      : new Failure(
          "malformed-language",
          at.pointer,
          `${quote(tag)} is no language tag`,
          'Use BCP 47 tags as keys: { "en": …, "pt-BR": … }.',
        );
    if (!(text instanceof Failure)) texts[tag] = text;
    else leaveOut(text, "This language of the text", raw, at, reading);
  }
  return Object.keys(texts).length > 0
    ? texts
    : new Failure(
        "empty-value",
        place.pointer,
        "The text is in no language",
        "Give a string, or one string for each language.",
      );
}

/** An id, or a reference to one, as it is written: which ids there are is known only at the end. */
export function readId(input: Json, place: Place, reading: Reading): string | Failure {
  if (typeof input === "string") return input;
  if (typeof input === "number") return converted(String(input), input, place, reading);
  const hint = isObject(input)
    ? "Put the entry into the document's own list (such as organisations) and write its id here."
    : "Write an id of letters, digits, hyphens and underscores.";
  return new Failure("wrong-type", place.pointer, `Expected an id, found ${kindOf(input)}`, hint);
}

export function readLanguageTag(input: Json, place: Place): string | Failure {
  if (typeof input === "string" && languageTagPattern.test(input)) return input;
  return new Failure(
    "malformed-language",
    place.pointer,
    `Expected a language tag, found ${kindOf(input)}`,
    'Use a BCP 47 tag, such as "en" or "pt-BR".',
  );
}

export function readCountryCode(input: Json, place: Place, reading: Reading): string | Failure {
  if (typeof input === "string" && /^[A-Z]{2}$/.test(input)) return input;
  if (typeof input === "string" && /^[A-Za-z]{2}$/.test(input)) {
    return converted(input.toUpperCase(), input, place, reading);
  }
  return new Failure(
    "unknown-value",
    place.pointer,
    `Expected a country code of two letters, found ${kindOf(input)}`,
    "Use ISO 3166-1 alpha-2, and “country” for the name.",
  );
}

export function readUrl(input: Json, place: Place, reading: Reading): string | Failure {
  if (typeof input !== "string") {
    return new Failure("wrong-type", place.pointer, `Expected an address, found ${kindOf(input)}`);
  }
  const url = safeUrl(cleanText(input));
  if (url !== undefined && url.length <= reading.limits.text) return url;
  if (url !== undefined) {
    return new Failure(
      "too-long",
      place.pointer,
      `The address has ${url.length} characters`,
      "Link to a shorter one, or raise limits.text.",
    );
  }
  const hint = urlHint(input.slice(0, 60));
  return new Failure(
    "unsafe-url",
    place.pointer,
    `${quote(input)} is no address that may go into a page`,
    hint,
  );
}

function urlHint(url: string): string {
  if (/^[\w-]+(?:\.[\w-]+)+(?:\/|$)/.test(url)) return `Write the whole address: "https://${url}".`;
  if (/^[\w-]+\//.test(url)) return `For a file of the own site write "./${url}".`;
  return "Allowed are https, http, mailto and tel, and addresses that begin with /, ./ or #.";
}

/** A date without the words that some properties allow beside it. */
export function readEdtf(
  input: Json,
  place: Place,
  reading: Reading,
  isEnd = false,
): string | Failure {
  if (typeof input === "number" && Number.isInteger(input) && input >= 1000 && input <= 9999) {
    return converted(String(input), input, place, reading);
  }
  if (typeof input !== "string") {
    return new Failure(
      "wrong-type",
      place.pointer,
      `Expected a date, found ${kindOf(input)}`,
      dateHint("-", isEnd),
    );
  }
  const parsed = parseEdtf(input);
  if (parsed.ok) return input;
  return new Failure(
    "malformed-date",
    place.pointer,
    `${quote(input)} is no date: ${parsed.message} (column ${parsed.column})`,
    dateHint(input, isEnd),
  );
}

/** Says what was left out and keeps it. */
export function leaveOut(
  failure: Failure,
  what: string,
  raw: Json,
  place: Place,
  reading: Reading,
): void {
  reading.keep(place, raw);
  reading.report(
    failure.code,
    failure.pointer,
    `${failure.problem}. ${what} was left out; what it held is kept in extra.`,
    failure.hint,
  );
}
