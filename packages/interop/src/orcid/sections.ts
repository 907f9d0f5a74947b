import type { Code, Link, Organisation, Place } from "@trajectoires/model";
import { readDateParts } from "../reading/date-parts.js";
import { KINDS, UNTITLED } from "../reading/domains.js";
import { type Draft, setFilled } from "../reading/draft.js";
import type { Entry } from "../reading/entry.js";
import { filled } from "../reading/filled.js";
import type { FlatEntry } from "../reading/flat-entry.js";
import type { Section, SectionReading } from "../reading/section.js";
import type { KindOfItem } from "./find-items.js";

/** JSON puts values into objects, XML does not. */
const topLevel = (name: string) => `^${name}(?:/value)?`;

function readPlace(entry: FlatEntry): Place | undefined {
  const place: Draft<Place> = {};
  setFilled(place, "city", entry.textLike("organization/address/city"));
  setFilled(place, "region", entry.textLike("organization/address/region"));
  const country = entry.textLike("organization/address/country");
  if (country && /^[a-z]{2}$/i.test(country)) place.countryCode = country.toUpperCase();
  else setFilled(place, "country", country);
  return Object.keys(place).length > 0 ? place : undefined;
}

/** The public identifier of an organisation. */
function readCodes(entry: FlatEntry): Code[] {
  const [key] = entry.find("disambiguated-organization-identifier");
  const id = key && entry.text(key);
  if (!id) return [];
  const scheme = entry.textLike("disambiguation-source") ?? "unknown";
  return [
    filled<Code>({ scheme, id, uri: /^https?:/.test(id) ? entry.address(id, key) : undefined }),
  ];
}

/** The thing itself, and where its identifiers lead. */
function readLinks(entry: FlatEntry): Link[] {
  const keys = [
    ...entry.find(`${topLevel("url")}|^review-url(?:/value)?|^proposal/url(?:/value)?`),
    ...entry.find("external-id/external-id-url(?:/value)?"),
  ];
  const urls = keys.flatMap((key) => entry.url(key) ?? []);
  return [...new Set(urls)].map((url) => ({ url }));
}

interface Reading {
  readonly title: string;
  readonly organisation?: string;
}

const read =
  (
    { title, organisation = "(?:convening-)?organization/name" }: Reading,
    extra?: (entry: FlatEntry) => SectionReading,
  ) =>
  (item: Entry): SectionReading => {
    const entry = item as FlatEntry;
    const at = (...names: string[]) => names.flatMap((name) => readDateParts(entry, name) ?? [])[0];
    const start = at("start-date", "publication-date", "(?:review-)?completion-date");
    const end = at("end-date");
    const codes = readCodes(entry);
    const reading: SectionReading = {
      title: entry.textLike(title),
      subtitle: entry.textLike(`department-name|${topLevel("title/subtitle")}`),
      organisation: entry.textLike(organisation),
      summary: entry.textLike(topLevel("short-description")),
      organisationFacts: filled<Partial<Organisation>>({ place: readPlace(entry), codes }),
      period: { start, end, ...(!entry.find("start-date/.*").length && { isWhole: true }) },
      links: readLinks(entry),
      ...extra?.(entry),
    };
    // The format has no field that is not known: what is left is kept without a remark.
    entry.know(...Object.keys(entry.record));
    return reading;
  };

const affiliation = { title: "role-title" };
const named = { title: topLevel("(?:proposal/)?title/title") };

/** What is read of each kind. */
export const SECTIONS: Readonly<Record<KindOfItem, Section>> = {
  education: section("education", KINDS.study, read(affiliation, withDegree)),
  qualification: section(
    "qualification",
    { ...KINDS.study, kind: "credential" },
    read(affiliation),
  ),
  employment: section("employment", KINDS.role, read(affiliation)),
  "invited-position": section("invited-position", KINDS.role, read(affiliation)),
  service: section("service", KINDS.volunteering, read(affiliation)),
  membership: section(
    "membership",
    { ...KINDS.volunteering, untitled: UNTITLED.membership },
    read(affiliation),
  ),
  "peer-review": section("peer-review", KINDS.volunteering, read({ title: "reviewer-role" })),
  distinction: section("distinction", KINDS.award, read(affiliation)),
  funding: section("funding", KINDS.award, read(named)),
  "research-resource": section("research-resource", KINDS.award, read(named)),
  work: section(
    "work",
    KINDS.publication,
    read({ ...named, organisation: topLevel("journal-title") }),
  ),
};

function section(
  key: string,
  kind: Pick<Section, "kind" | "untitled" | "domain" | "moment">,
  readOne: Section["read"],
): Section {
  return { ...kind, key, nameKey: "title", read: readOne };
}

function withDegree(entry: FlatEntry): SectionReading {
  const degree = entry.record["role-title"];
  return typeof degree === "string" && degree ? { study: { degree } } : {};
}
