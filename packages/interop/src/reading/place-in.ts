import type { Place } from "@trajectoires/model";
import { type Draft, setFilled } from "./draft.js";
import type { FlatEntry } from "./flat-entry.js";

/** Where it was, by the city and the country that stand in it, wherever. */
export function readPlaceIn(entry: FlatEntry): Place | undefined {
  const place: Draft<Place> = {};
  setFilled(place, "city", entry.textLike("Municipality|CityName|City"));
  setFilled(place, "country", entry.textLike("Country/Label"));
  const code = entry.textLike("Country/Code|CountryCode|Country");
  if (code && /^[a-z]{2}$/i.test(code)) place.countryCode = code.toUpperCase();
  else setFilled(place, "country", place.country ?? code);
  return Object.keys(place).length > 0 ? place : undefined;
}
