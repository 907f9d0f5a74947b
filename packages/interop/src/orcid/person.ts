import type { Interest, Person, Profile } from "@trajectoires/model";
import { filled } from "../reading/filled.js";
import { findAll, toEntries } from "../reading/find-all.js";
import type { FlatEntry } from "../reading/flat-entry.js";
import type { Issues } from "../reading/issues.js";
import type { Plain } from "../reading/plain-data.js";
import { hostOf } from "../reading/web-address.js";

const VALUE = "(?:/value|/content)?";

/** Reads whose record it is. What of it has no field is in the record itself, which is kept whole. */
export function readPerson(record: Plain, issues: Issues): Person {
  const found = (...paths: string[]): FlatEntry[] =>
    toEntries(
      paths.flatMap((path) => findAll({ path: "", value: record }, path)),
      issues,
    );
  const text = (path: string, name: string) =>
    found(path).flatMap((entry) => entry.textLike(name) ?? [])[0];
  const given = text("person/name", `given-names${VALUE}`);
  const family = text("person/name", `family-name${VALUE}`);
  const credit = text("person/name", `credit-name${VALUE}`);
  const name = credit ?? [given, family].filter(Boolean).join(" ");
  const id = found("orcid-identifier")[0];
  const country = text("person/addresses/address", `country${VALUE}`);
  if (!name) issues.noName("/person/name");
  const profiles = [
    ...(id ? [profile("ORCID", id.textLike("path"), id.url("uri"))] : []),
    ...found("person/researcher-urls/researcher-url").map((entry) =>
      profile(entry.textLike("url-name"), undefined, entry.url(...entry.find(`url${VALUE}`))),
    ),
    ...found("person/external-identifiers/external-identifier").map((entry) =>
      profile(
        entry.textLike("external-id-type"),
        entry.textLike("external-id-value"),
        entry.url(...entry.find(`external-id-url${VALUE}`)),
      ),
    ),
  ];
  return {
    name,
    ...filled<Partial<Person>>({
      givenName: given,
      familyName: family,
      summary: text("person/biography", "content"),
      place: country ? countryOf(country) : undefined,
      email: text("person/emails/email", "email"),
      profiles: profiles.filter(({ url, username }) => url || username),
      interests: found("person/keywords/keyword").flatMap((entry): Interest[] => {
        const word = entry.textLike("content");
        return word ? [{ name: word }] : [];
      }),
    }),
  };
}

const countryOf = (country: string) =>
  /^[a-z]{2}$/i.test(country) ? { countryCode: country.toUpperCase() } : { country };

const profile = (network?: string, username?: string, url?: string): Profile => ({
  network: network ?? hostOf(url) ?? "",
  ...(username && { username }),
  ...(url && { url }),
});
