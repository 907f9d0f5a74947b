import type { CareerPath } from "@trajectoires/model";
import { filled } from "../reading/filled.js";
import type { JsonResumeObject } from "./json-resume.js";
import { asPlain, overlay } from "./overlay.js";
import type { Sources } from "./write-stage.js";

const LISTS = ["languages", "interests", "references"];

/** `basics`, and the lists that speak of the person. */
export function writePerson({ person }: CareerPath, sources: Sources): JsonResumeObject {
  const { languages, ...kept } = asPlain(person.extra?.["json-resume"]);
  const place = person.place ?? {};
  const basics = filled<JsonResumeObject>({
    name: sources.say(person.name),
    label: sources.say(person.headline),
    image: person.photo?.url,
    email: person.email,
    phone: person.phone,
    url: person.url,
    summary: sources.say(person.summary),
    location: nothingIfEmpty(
      filled<JsonResumeObject>({
        name: sources.say(place.name),
        address: sources.say(place.address),
        postalCode: place.postalCode,
        city: sources.say(place.city),
        region: sources.say(place.region),
        countryCode: place.countryCode ?? sources.say(place.country),
      }),
    ),
    profiles: person.profiles?.map(({ network, username, url }) =>
      filled<JsonResumeObject>({ network, username, url }),
    ),
  });
  const written = filled<JsonResumeObject>({
    languages: person.languages?.map(({ name, level }) =>
      filled<JsonResumeObject>({
        language: sources.say(name),
        fluency: level && (level.raw ?? String(level.value)),
      }),
    ),
    interests: person.interests?.map(({ name, keywords }) =>
      filled<JsonResumeObject>({ name: sources.say(name), keywords: sources.sayAll(keywords) }),
    ),
    references: person.references?.map(({ name, text }) =>
      filled<JsonResumeObject>({ name: sources.say(name), reference: sources.say(text) }),
    ),
  });
  const isList = (key: string) => LISTS.includes(key);
  const lists = Object.fromEntries(Object.entries(kept).filter(([key]) => isList(key)));
  const rest = Object.fromEntries(Object.entries(kept).filter(([key]) => !isList(key)));
  return {
    basics: overlay(basics, rest),
    ...overlay(written, languages === undefined ? lists : { ...lists, languages }),
  };
}

const nothingIfEmpty = (object: JsonResumeObject) =>
  Object.keys(object).length > 0 ? object : undefined;
