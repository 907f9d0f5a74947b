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
  const name = entry.text("name");
  if (name) place.name = name;
  for (const field of ["address", "postalCode", "city", "region", "country"] as const) {
    const text = entry.text(field);
    if (text) place[field] = text;
  }
  const code = entry.text("countryCode");
  if (code && /^[a-z]{2}$/i.test(code)) place.countryCode = code.toUpperCase();
  else if (code && !place.country) place.country = code;
  else if (code) entry.leave("countryCode", code);
  const rest = entry.rest();
  if (rest) owner.leave(key, rest);
  return Object.keys(place).length > 0 ? place : undefined;
}
