import type { Place } from "@trajectoires/model";
import type { Draft } from "./draft.js";
import type { Entry } from "./entry.js";
import { isRecord, type Plain } from "./plain-data.js";

const REMOTE =
  /\b(?:remote|remoto|remota|télétravail|teletravail|à distance|fernarbeit|home ?office|en remoto)\b|удал[её]нн|远程|遠端|リモート|원격/iu;
const HYBRID = /\b(?:hybrid|hybride|híbrid[oa]|ibrido)\b|гибрид|混合|ハイブリッド|하이브리드/iu;

/** Whether words for a place, or for a way of working, say that it was done from elsewhere. */
export function readRemote(text: string): Place["remote"] {
  return HYBRID.test(text) ? "hybrid" : REMOTE.test(text) ? "remote" : undefined;
}

/** Fields of a place, with the names that formats give them. */
const FIELDS = [
  ["name"],
  ["address"],
  ["postalCode", "code"],
  ["city", "municipality"],
  ["region"],
] as const;

/** A place, from words or from the format's object. What of it has no field is given back to its owner. */
export function readPlace(value: Plain, owner: Entry, key: string): Place | undefined {
  if (!isRecord(value)) {
    if (typeof value !== "string") {
      owner.leave(key, value);
      owner.wrongType(key, "a place");
      return undefined;
    }
    const name = owner.clean(value, owner.at(key));
    const remote = readRemote(name);
    return name ? { name, ...(remote && { remote }) } : undefined;
  }
  const entry = owner.inner(key, value);
  const place: Draft<Place> = {};
  for (const [field, ...names] of FIELDS) {
    const text = entry.text(field, ...names);
    if (text) place[field] = text;
  }
  readCountry(entry, place);
  const rest = entry.rest();
  if (rest) owner.leave(key, rest);
  return Object.keys(place).length > 0 ? place : undefined;
}

/** Formats put codes under "country" and names under "countryCode". */
function readCountry(entry: Entry, place: Draft<Place>): void {
  for (const key of ["countryCode", "country"] as const) {
    const written = entry.text(key);
    if (!written) continue;
    const code = /^[a-z]{2}$/i.test(written) ? written.toUpperCase() : undefined;
    if (code && !place.countryCode) {
      place.countryCode = code;
      if (code !== written) entry.leave(key, written);
    } else if (!code && !place.country) place.country = written;
    else entry.leave(key, written);
  }
}

/** A place in words; where they say nothing but how it was worked, that is all there is. */
export function placeNamed(words: string): Place {
  const remote = readRemote(words);
  const isOnlyThat = remote !== undefined && /^[\p{L}-]+$/u.test(words);
  return { ...(!isOnlyThat && { name: words }), ...(remote && { remote }) };
}
