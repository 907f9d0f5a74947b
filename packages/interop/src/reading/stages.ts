import type { Link, Organisation, Stage, Text } from "@trajectoires/model";
import type { Context } from "./context.js";
import type { Draft } from "./draft.js";
import { type Entry, isEmpty } from "./entry.js";
import { asExtra } from "./extra.js";
import { COMMON_DATE_KEYS, placePeriod, readMoment, readPeriod, type Timed } from "./periods.js";
import { readPlace, readRemote } from "./place.js";
import type { PlainRecord } from "./plain-data.js";
import type { Section } from "./section.js";

/** Makes a stage of one entry. */
export function readStage(entry: Entry, section: Section, index: number, context: Context): Timed {
  const { issues, ids, organisations, skills } = context;
  const particular = section.read(entry);
  const summary = particular.summary ?? entry.text("summary", "description");
  const title = particular.title ?? particular.organisation;
  if (particular.title === undefined) {
    issues.addOnce(
      "note",
      "missing-title",
      entry.path,
      title === undefined
        ? "An entry says neither what it was nor where: it was named after its section."
        : "An entry does not say what it was: it was named after its organisation.",
    );
  }

  const stage: Draft<Stage> = {
    id: ids.make([particular.title, particular.organisation], `${section.kind}-${index + 1}`),
    kind: section.kind,
    title: title ?? section.untitled,
  };
  if (particular.subtitle) stage.subtitle = particular.subtitle;
  if (section.domain) {
    stage.domain = section.domain.id;
    context.domains.set(section.domain.id, section.domain);
  }
  const timed: Timed = { stage, path: entry.path };
  const keys = section.dateKeys ?? COMMON_DATE_KEYS;
  if (particular.period) placePeriod(timed, particular.period, context);
  else if (section.moment) readMoment(entry, timed, context, keys);
  else readPeriod(entry, timed, context, keys);
  // What has no length is not going on.
  if (section.moment) timed.openEnd = false;

  if (particular.place) stage.place = particular.place;
  else readWhere(entry, stage);
  if (particular.employment) stage.employment = particular.employment;
  if (summary) stage.summary = summary;
  const highlights = [
    ...entry.texts("highlights"),
    ...(particular.highlights ?? []),
    ...entry.texts("responsibilities"),
    ...entry.texts("achievements"),
  ];
  if (highlights.length > 0) stage.highlights = highlights;
  const used = ["keywords", "skills", "technologies"].flatMap((key) => entry.texts(key));
  used.push(...(particular.skills ?? []));
  if (used.length > 0) stage.skills = [...new Set(used.map((name) => skills.find(name)))];
  if (particular.study && Object.keys(particular.study).length > 0) stage.study = particular.study;

  let unused: PlainRecord = {};
  const links: Link[] = [];
  const addLink = (url: string | undefined, label?: Text) => {
    if (url && !links.some((link) => link.url === url))
      links.push({ url, ...(label && { label }) });
  };
  const urls = [entry.url("url", "website"), entry.url("website", "link")];
  if (particular.organisation !== undefined) {
    const organisation = organisations.find(particular.organisation);
    stage.organisation = organisation.id;
    if (section.ownsUrl && urls[0] && (organisation.url ?? urls[0]) === urls[0]) {
      organisation.url = urls.shift() as string;
    }
    if (particular.about && (organisation.description ?? particular.about) === particular.about) {
      organisation.description = particular.about;
    } else if (particular.about) entry.leave("description", particular.about);
    unused = addFacts(organisation, particular.organisationFacts);
    // Another spelling of a name that is already known.
    if (organisation.name !== particular.organisation) {
      const key = entry.keyOf(particular.organisation);
      if (key) entry.leave(key, particular.organisation);
    }
  } else {
    if (particular.about) entry.leave("description", particular.about);
    unused = { ...particular.organisationFacts } as PlainRecord;
  }
  for (const url of urls) addLink(url);
  addLink(entry.url("github"), "GitHub");
  for (const { url, label } of [...(particular.links ?? []), ...entry.links]) addLink(url, label);
  if (links.length > 0) stage.links = links;
  Object.assign(stage, particular.more);
  Object.assign(
    stage,
    asExtra(context.format, { ...entry.rest(), ...(!isEmpty(unused) && { organisation: unused }) }),
  );
  return timed;
}

/** Adds what was not known of an organisation yet; gives back what was known otherwise. */
function addFacts(
  organisation: Draft<Organisation>,
  facts: Partial<Organisation> = {},
): PlainRecord {
  const unused: PlainRecord = {};
  for (const [key, fact] of Object.entries(facts) as [keyof Organisation, never][]) {
    if (organisation[key] === undefined) Object.assign(organisation, { [key]: fact });
    else if (JSON.stringify(organisation[key]) !== JSON.stringify(fact)) unused[key] = fact;
  }
  return unused;
}

function readWhere(entry: Entry, stage: Draft<Stage>): void {
  const location = entry.take("location");
  let place = location && readPlace(location.value, entry, location.key);
  const way = entry.record.location_type ?? entry.record.locationType ?? entry.record.type;
  const remote = typeof way === "string" ? readRemote(way) : undefined;
  if (remote) place = { ...place, remote };
  if (place) stage.place = place;
}
