import * as v from "valibot";
import { safeUrl } from "../document/safe-url.js";
import type { Edtf, Point } from "../document/time.js";
import { readEdtf } from "../time/edtf.js";

/** A list as the documented types have it. */
export function list<const S extends v.GenericSchema>(item: S) {
  return v.pipe(v.array(item), v.readonly());
}

/** A property that may be absent, but not `undefined`: JSON has no such value. */
export const optional = <const S extends v.GenericSchema>(schema: S) => v.exactOptional(schema);

/** Any string. Where people read it, the reader strips what `cleanText` strips. */
export const stringSchema = v.string();

/** BCP 47 by its syntax: a primary tag of two or three letters and subtags, or `x-…`. Longer primary tags don't exist. */
export const languageTagPattern =
  /^(?:[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*|[xX](?:-[A-Za-z0-9]{1,8})+)$/;
export const languageTagSchema = v.pipe(v.string(), v.regex(languageTagPattern));

export const textSchema = v.union([
  v.string(),
  v.pipe(v.record(languageTagSchema, v.string()), v.minEntries(1)),
]);

export const idPattern = /^[A-Za-z0-9_-]{1,64}$/;

/** The `id` of an entry. */
export const idSchema = v.pipe(v.string(), v.regex(idPattern));

/** The id of another entry. */
export const referenceSchema = v.pipe(v.string(), v.regex(idPattern));

/** A point by its name. */
export const pointSchema = v.pipe(
  v.string(),
  v.regex(/^(?:birth|telling|[A-Za-z0-9_-]{1,64}(?:#[1-9]\d{0,4})?\.(?:start|end))$/),
) as unknown as v.GenericSchema<Point>;

/** An address that may go into a page: see `safeUrl`. The pattern is for editors, the check decides. */
export const urlSchema = v.pipe(
  v.string(),
  v.regex(/^(?:[Hh][Tt][Tt][Pp][Ss]?:|[Mm][Aa][Ii][Ll][Tt][Oo]:|[Tt][Ee][Ll]:|\.\/|#|\/(?![/\\]))/),
  v.check((url) => safeUrl(url) === url),
);

const moment =
  "-?\\d\\d(?:\\d\\d|\\dX|XX)(?:-(?:0[1-9]|1[0-2]|2[1-4]|XX)(?:-(?:0[1-9]|[12]\\d|3[01]|XX))?)?[~?%]?";

/** The shape of a date, for editors; `readEdtf` decides. */
export const edtfPattern = new RegExp(
  `^(?:${moment}|${moment}/(?:\\.\\.|${moment})?|(?:\\.\\.)?/${moment})$`,
);

const isEdtf = (text: string): boolean => readEdtf(text) !== undefined;

export const edtfSchema: v.GenericSchema<Edtf> = v.pipe(
  v.string(),
  v.regex(edtfPattern),
  v.check(isEdtf),
);

export const numberSchema = v.pipe(v.number(), v.finite());
export const booleanSchema = v.boolean();
/** Pixels. */
export const pixelsSchema = v.pipe(v.number(), v.finite(), v.minValue(0));
/** A share: 0 to 1. */
export const shareSchema = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
/** Zero or more. */
export const amountSchema = v.pipe(v.number(), v.finite(), v.minValue(0));
/** Zero or more, whole. */
export const countSchema = v.pipe(v.number(), v.integer(), v.minValue(0));
/** ISO 3166-1 alpha-2. */
export const countryCodeSchema = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/));
export const latitudeSchema = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));
export const longitudeSchema = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));

export const extraSchema = v.record(v.string(), v.unknown());
