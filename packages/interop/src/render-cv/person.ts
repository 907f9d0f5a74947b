import type { Interest, Person, Profile, Recommendation } from "@trajectoires/model";
import { listAt, readList } from "../reading/entries.js";
import type { Entry } from "../reading/entry.js";
import { asExtra, keepAside } from "../reading/extra.js";
import { filled } from "../reading/filled.js";
import type { Issues } from "../reading/issues.js";
import { readProfiles } from "../reading/person-lists.js";
import { readPlace } from "../reading/place.js";
import type { PlainRecord } from "../reading/plain-data.js";
import type { EntryKind } from "../reading/section-words.js";
import { betweenCommas, readLanguageLine } from "./lines.js";
import type { Sorted } from "./sort-entries.js";

/** Under which name `extra` keeps what has no field. */
export const FORMAT = "render-cv";

/** Where a name leads on the sites that RenderCV knows. */
const SITES: Readonly<Record<string, string>> = {
  linkedin: "linkedin.com/in/",
  github: "github.com/",
  gitlab: "gitlab.com/",
  orcid: "orcid.org/",
  stackoverflow: "stackoverflow.com/users/",
  researchgate: "researchgate.net/profile/",
  youtube: "youtube.com/@",
  "google scholar": "scholar.google.com/citations?user=",
  instagram: "instagram.com/",
  imdb: "imdb.com/name/",
  x: "x.com/",
  bluesky: "bsky.app/profile/",
  telegram: "t.me/",
};

function withAddress(profile: Profile): Profile {
  const site = SITES[profile.network.toLowerCase()];
  const { username = "" } = profile;
  if (profile.url || !site || !/^[\w@./-]+$/.test(username)) return profile;
  return { ...profile, url: `https://${site}${username}` };
}

function readSite(cv: Entry): string | undefined {
  const { website } = cv.record;
  if (!Array.isArray(website)) return cv.url("website");
  cv.take("website");
  const list = cv.inner("website", Object.fromEntries(website.entries()));
  const url = list.url(...Object.keys(website));
  const others = list.rest();
  if (others) cv.leave("website", others);
  return url;
}

/** Reads whose CV it is, and those sections that speak of the person rather than of a time. */
export function readPerson(cv: Entry, sorted: Sorted | undefined, issues: Issues): Person {
  const aside: PlainRecord = {};
  const read = <T>(kind: EntryKind, readOne: (entry: Entry) => readonly T[]) =>
    (sorted?.get(kind) ?? []).flatMap((entry) => {
      const found = readOne(entry);
      keepAside(aside, kind, entry.path, entry.rest());
      return found;
    });
  const text = (entry: Entry) =>
    entry.prose("bullet", "number", "reversed_number", "label", "name");
  const profiles = readProfiles(listAt(cv, "social_networks", "url", issues), aside);
  const connections = readList(cv, "custom_connections", "url", issues, (entry) => {
    entry.know("fontawesome_icon");
    const url = entry.url("url");
    const network = entry.text("placeholder");
    return url || network ? { network: network ?? "", ...(url && { url }) } : undefined;
  });
  const name = cv.text("name") ?? "";
  if (!name) issues.noName("/cv/name");
  const location = cv.take("location");
  const photo = cv.url("photo");
  return {
    name,
    ...filled<Partial<Person>>({
      headline: cv.text("headline", "label"),
      summary: read("summary", (entry) =>
        [text(entry) ?? entry.prose("summary") ?? []].flat(),
      ).join("\n"),
      photo: photo ? { url: photo } : undefined,
      place: location && readPlace(location.value, cv, location.key),
      email: cv.firstOf("email"),
      phone: cv.firstOf("phone"),
      url: readSite(cv),
      profiles: [...profiles.map(withAddress), ...connections],
      languages: read("language", readLanguageLine),
      interests: read("interest", (entry): Interest[] => {
        const line = text(entry);
        const keywords = entry.texts("details", "highlights").flatMap(betweenCommas);
        if (line && keywords.length > 0) return [{ name: line, keywords }];
        return betweenCommas(line ?? keywords.join(", ")).map((word) => ({ name: word }));
      }),
      references: read("reference", (entry): Recommendation[] => {
        const line = text(entry);
        const words = entry.prose("details", "summary");
        if (line && words) return [{ name: line, text: words }];
        return line || words ? [{ text: line ?? words ?? "" }] : [];
      }),
    }),
    ...asExtra(FORMAT, aside),
  };
}
