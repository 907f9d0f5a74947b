import type { LanguageSkill, Level, Person } from "@trajectoires/model";
import type { Context } from "../reading/context.js";
import { readDateParts } from "../reading/date-parts.js";
import { type Draft, setFilled } from "../reading/draft.js";
import { asExtra, keepAside } from "../reading/extra.js";
import { type Found, findAll, toEntries } from "../reading/find-all.js";
import { FlatEntry } from "../reading/flat-entry.js";
import { nameLanguage } from "../reading/language-names.js";
import { joinLevels } from "../reading/levels.js";
import { readPlaceIn } from "../reading/place-in.js";
import type { PlainRecord } from "../reading/plain-data.js";

/** Reads whose career it is. What has no field stays aside. */
export function readPerson(document: Found, lang: string | undefined, context: Context): Person {
  const { issues, dates, format } = context;
  const person: Draft<Person> = { name: "" };
  const aside: PlainRecord = {};
  const [about] = [
    ...findAll(document, "LearnerInfo/Identification"),
    ...findAll(document, "CandidatePerson"),
  ];
  const entry = new FlatEntry(about?.path ?? "", about?.value ?? {}, issues);
  const given = entry.textLike("FirstName|GivenName");
  const family = entry.textLike("Surname|FamilyName");
  person.name = [given, family].filter(Boolean).join(" ");
  setFilled(person, "givenName", given);
  setFilled(person, "familyName", family);
  const isMail = (key: string) => String(entry.record[key]).includes("@");
  const addresses = entry.find("Contact|URI");
  setFilled(person, "email", entry.text(...addresses.filter(isMail)));
  const phone = entry.find("Telephone/Contact|DialNumber");
  const dialled = entry.textLike("CountryDialing");
  const number = entry.text(...phone);
  setFilled(person, "phone", dialled && number ? `+${dialled} ${number}` : number);
  const sites = addresses.filter((key) => !isMail(key) && !phone.includes(key));
  const urls = sites.flatMap((key) => entry.url(key) ?? []);
  setFilled(person, "url", urls[0]);
  if (urls[1]) person.profiles = urls.slice(1).map((url) => ({ network: url, url }));
  setFilled(person, "place", readPlaceIn(entry));
  const born = readDateParts(entry, "Birth[dD]ate");
  const read = dates.read(born?.value);
  if (born && read.type === "date") person.birth = dates.toWhen(read.reading, born.path);
  else born?.leave();
  const mother = entry.find("PrimaryLanguageCode");
  const languages = mother.flatMap((key) => entry.text(key) ?? []).map(asNative(lang));
  entry.know(...Object.keys(entry.record));
  Object.assign(aside, entry.rest());

  for (const text of [
    ...findAll(document, "LearnerInfo/Headline"),
    ...findAll(document, "CandidateProfile/ExecutiveSummary"),
  ]) {
    const inner = new FlatEntry(text.path, { text: text.value }, issues);
    const isHeadline = text.path.endsWith("Headline");
    const words = inner.prose(...inner.find("Description/Label|text"));
    setFilled(person, isHeadline ? "headline" : "summary", words);
  }
  languages.push(...readLanguages(document, lang, aside, context));
  if (languages.length > 0) person.languages = languages;
  return { ...person, ...asExtra(format, aside) };
}

const asNative =
  (lang: string | undefined) =>
  (code: string): LanguageSkill => ({
    ...nameLanguage(code, lang),
    level: { scheme: "cefr", value: "native" },
  });

function readLanguages(
  document: Found,
  lang: string | undefined,
  aside: PlainRecord,
  { issues, skills }: Context,
): LanguageSkill[] {
  const linguistic = "LearnerInfo/Skills/Linguistic";
  const found = [
    `${linguistic}/MotherTongue`,
    `${linguistic}/ForeignLanguage`,
    "CandidateProfile/PersonQualifications/PersonCompetency",
  ].flatMap((names) => toEntries(findAll(document, names), issues));
  return found.flatMap((entry, index): LanguageSkill[] => {
    const taxonomy = entry.text("TaxonomyID") ?? "language";
    const code = entry.textLike("Description/Code|CompetencyID");
    const label = entry.textLike("Description/Label");
    const known = nameLanguage(code ?? label ?? "", lang);
    const isMother = entry.path.includes("/MotherTongue");
    const level = isMother ? ({ scheme: "cefr", value: "native" } as const) : readScale(entry);
    entry.know(...Object.keys(entry.record));
    keepAside(aside, "languages", index, entry.rest());
    const name = label ?? known.name;
    if (!/language/i.test(taxonomy)) {
      skills.add(label ?? code ?? taxonomy, {}, undefined);
      return [];
    }
    return name ? [{ ...known, name, ...(level && { level }) }] : [];
  });
}

function readScale(entry: FlatEntry): Level | undefined {
  const keys = entry.find("ProficiencyLevel/\\w+|Score/ScoreText");
  const levels = keys.flatMap((key): [string, string][] => {
    const value = entry.text(key);
    const [type = key] = [key.replace(/Score\/ScoreText$/, "CompetencyDimensionTypeCode")]
      .filter((sibling) => sibling !== key)
      .flatMap((sibling) => entry.text(sibling) ?? []);
    return value ? [[type.replace(/^.*\/|^CEF-/, ""), value]] : [];
  });
  return joinLevels(levels);
}
