import type { Media, Organisation, Place } from "@trajectoires/model";
import type { Entry } from "../reading/entry.js";
import { filled } from "../reading/filled.js";
import { readPlace } from "../reading/place.js";

/** The place of somebody or something. */
export function placeOf(owner: Entry): Place | undefined {
  const found = owner.take("location");
  return found && readPlace(found.value, owner, found.key);
}

/** A picture, where it is linked to; those that are held as data stay aside. */
export function pictureOf(owner: Entry, key: string): Media | undefined {
  return owner.within(key, (image) => {
    image.know("data", "encoding", "mediaType", "alt");
    const url = image.url("link");
    const alt = url && image.text("alt");
    return url ? { url, ...(alt && { alt }) } : undefined;
  });
}

/** What is public about an organisation or a work. */
export interface Entity {
  readonly name?: string | undefined;
  readonly facts: Partial<Organisation>;
}

/** Reads the name and the facts of an organisation, an institution or a work. */
export function entityAt(owner: Entry, key: string): Entity {
  const read = owner.within(key, (entity): Entity => {
    const name = entity.text("name");
    const facts: Partial<Organisation> = {
      description: entity.text("description"),
      url: entity.url("URL", "url"),
      logo: pictureOf(entity, "image"),
      place: placeOf(entity),
    } as Partial<Organisation>;
    return { name, facts: filled(facts) };
  });
  return read ?? { facts: {} };
}

/** A given name and its surnames. */
export function fullName(person: Entry): string {
  return [person.text("name"), person.text("surnames")].filter(Boolean).join(" ");
}
