import type { Evidence, SourcedDate, Text, When } from "@trajectoires/model";
import fc from "fast-check";
import type { Parts } from "./career-path.ts";

/** An object with some of its properties; those that are named it always has. */
export function optionalKeys<T extends Record<string, fc.Arbitrary<unknown>>>(
  properties: T,
  ...required: (keyof T & string)[]
): fc.Arbitrary<Record<string, unknown>> {
  return fc.record(properties, { requiredKeys: required, noNullPrototype: true }) as fc.Arbitrary<
    Record<string, unknown>
  >;
}

/** A string, or one for each of some languages. */
export function text(words: fc.Arbitrary<string>): fc.Arbitrary<Text> {
  const languages = fc.constantFrom("en", "fr", "ar-EG", "zh-Hant", "raw");
  return fc.oneof(
    words,
    fc.dictionary(languages, words, { minKeys: 1, maxKeys: 3, noNullPrototype: true }),
  );
}

const year = fc.integer({ min: 1950, max: 2049 }).map(String);
const month = fc.integer({ min: 1, max: 12 }).map((number) => String(number).padStart(2, "0"));
const mark = fc.constantFrom("", "", "~", "?", "%");
const moment = fc.oneof(
  fc.tuple(year, mark).map((parts) => parts.join("")),
  fc.tuple(year, month, mark).map(([y, m, end]) => `${y}-${m}${end}`),
  fc.tuple(year, month, fc.integer({ min: 10, max: 28 })).map((parts) => parts.join("-")),
  fc.tuple(year, fc.constantFrom("21", "22", "23", "24")).map((parts) => parts.join("-")),
);

/** A date of the library's EDTF. */
export const edtf: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: moment },
  { weight: 1, arbitrary: fc.constantFrom("198X", "20XX", "2020-XX", "2020-04-XX") },
  { weight: 1, arbitrary: moment.map((end) => `../${end}`) },
  { weight: 1, arbitrary: moment.map((start) => `${start}/`) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.integer({ min: 1950, max: 2000 }), fc.integer({ min: 0, max: 40 }))
      .map(([start, length]) => `${start}-06/${start + length}-09`),
  },
);

/** Evidence from the sources that there are. */
export function evidence({
  sources,
  words,
  asides,
}: Pick<Parts, "sources" | "words" | "asides">): fc.Arbitrary<Evidence[]> {
  if (sources.length === 0) return fc.constant([]);
  const aside = asides ? { exact: words, note: text(words), start: fc.nat(99) } : {};
  const one = optionalKeys({ source: fc.constantFrom(...sources), ...aside }, "source");
  return fc.array(one, { maxLength: 2 }) as unknown as fc.Arbitrary<Evidence[]>;
}

/** A moment as a document may give it. */
export function date(parts: Pick<Parts, "sources" | "words" | "asides">): fc.Arbitrary<When> {
  const sourced = optionalKeys(
    {
      edtf,
      evidence: evidence(parts),
      padded: fc.boolean(),
      ...(parts.asides && { raw: parts.words }),
    },
    "edtf",
  ) as unknown as fc.Arbitrary<SourcedDate>;
  const plain = fc.oneof({ weight: 5, arbitrary: edtf }, fc.constant("unknown"));
  return parts.asides ? fc.oneof({ weight: 3, arbitrary: plain }, sourced) : plain;
}
