import type { CareerPath, Organisation, Skill, Stage, StageKind, Text } from "@trajectoires/model";
import { filled } from "../reading/filled.js";
import { joinTitle } from "../reading/study-title.js";
import { resolveText } from "../writing/resolve-text.js";
import { writtenDate } from "../writing/written-date.js";
import type { JsonResumeObject } from "./json-resume.js";

/** In which section a stage belongs. The format has none for what is missing here. */
export const SECTION_OF: Readonly<Partial<Record<StageKind, string>>> = {
  role: "work",
  venture: "work",
  service: "work",
  volunteering: "volunteer",
  study: "education",
  project: "projects",
  pastime: "projects",
  credential: "certificates",
  award: "awards",
  publication: "publications",
};

/** What stages refer to, in one language. */
export class Sources {
  readonly #organisations: ReadonlyMap<string, Organisation>;
  readonly #skills: ReadonlyMap<string, Skill>;
  readonly #lang: string;

  constructor(path: Pick<CareerPath, "organisations" | "skills">, lang: string) {
    this.#organisations = new Map(path.organisations?.map((one) => [one.id, one]));
    this.#skills = new Map(path.skills?.map((one) => [one.id, one]));
    this.#lang = lang;
  }

  say(text: Text | undefined): string | undefined {
    return resolveText(text, this.#lang);
  }

  sayAll(texts: readonly Text[] | undefined): string[] {
    return (texts ?? []).flatMap((text) => this.say(text) ?? []);
  }

  organisation(stage: Stage): Organisation | undefined {
    return this.#organisations.get(stage.organisation ?? "");
  }

  skillNames(stage: Stage): string[] {
    return (stage.skills ?? []).flatMap((use) => {
      const skill = this.#skills.get(typeof use === "string" ? use : use.skill);
      return this.say(skill?.name) ?? [];
    });
  }
}

/** An entry of a résumé for a stage, without what `extra` keeps of the résumé it came from. */
export function writeStage(stage: Stage, sources: Sources): JsonResumeObject {
  const section = SECTION_OF[stage.kind];
  const organisation = sources.organisation(stage);
  const employer = sources.say(organisation?.name ?? organisation?.description);
  const said = sources.say(stage.title);
  const title = said === employer ? undefined : said;
  const [start, end] = [writtenDate(stage.start), writtenDate(stage.end)];
  const summary = sources.say(stage.summary);
  const highlights = sources.sayAll(stage.highlights);
  const urls = stage.links?.map(({ url }) => url) ?? [];
  const url = organisation?.url ?? urls[0];
  const period = { startDate: start, endDate: end };
  const common = {
    url,
    summary,
    highlights,
    keywords: sources.skillNames(stage),
    location: placeOf(stage, sources),
  };
  if (section === "education") {
    const { area, degree, score, courses } = stage.study ?? {};
    const [field, studyType] = [sources.say(area), sources.say(degree)];
    const isSaid = title === undefined || title === joinTitle(studyType, field);
    return filled<JsonResumeObject>({
      institution: employer,
      area: field,
      studyType: studyType ?? (isSaid ? undefined : title),
      ...period,
      score,
      courses: sources.sayAll(courses),
      ...common,
    });
  }
  if (section === "projects") {
    const { summary: description, ...rest } = common;
    const subtitle = sources.say(stage.subtitle);
    const roles = subtitle ? [subtitle] : [];
    return filled<JsonResumeObject>({
      name: title ?? employer,
      description,
      ...period,
      entity: title && employer,
      roles,
      ...rest,
      url: urls[0],
    });
  }
  if (section === "work" || section === "volunteer") {
    return filled<JsonResumeObject>({
      [section === "work" ? "name" : "organization"]: employer,
      position: title,
      ...period,
      description: section === "work" ? sources.say(organisation?.description) : undefined,
      ...common,
    });
  }
  const names = { certificates: ["name", "issuer", "date"], awards: ["title", "awarder", "date"] };
  const [name, giver, date] = names[section as keyof typeof names] ?? [
    "name",
    "publisher",
    "releaseDate",
  ];
  return filled<JsonResumeObject>({
    [name as string]: title ?? employer,
    [giver as string]: title && employer,
    [date as string]: start,
    ...common,
    url: urls[0],
  });
}

function placeOf(stage: Stage, sources: Sources): string | undefined {
  const { name, city, region, country, countryCode } = stage.place ?? {};
  const parts = [city, region, country ?? countryCode].flatMap((part) => sources.say(part) ?? []);
  return sources.say(name) ?? (parts.join(", ") || undefined);
}
