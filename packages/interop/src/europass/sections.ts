import type { Code, Study } from "@trajectoires/model";
import { KINDS, UNTITLED } from "../reading/domains.js";
import { type Draft, setFilled } from "../reading/draft.js";
import type { Entry } from "../reading/entry.js";
import type { FlatEntry } from "../reading/flat-entry.js";
import { readPlaceIn } from "../reading/place-in.js";
import type { Section, SectionReading } from "../reading/section.js";
import { splitDescription } from "../reading/split-description.js";
import { readPeriodFields } from "./dates.js";

const TITLE = "Position(?:/Label)?|PositionTitle|Title(?:/Label)?|DegreeName|^Name|^#text|^";
const ORGANISATION =
  "(?:Employer|Organisation|Publisher)/Name|OrganizationName|Organisation|Publisher";
const TEXT =
  "Activities|Description|OccupationalSkillsCovered|Skills|FormattedPublicationDescription|Thesis";
const LINK = "Website/Contact|Link|URI";

function readStudy(entry: FlatEntry, degree: string | undefined) {
  const study: Draft<Study> = {};
  setFilled(study, "degree", degree);
  setFilled(study, "area", entry.textLike("Field/Label"));
  setFilled(study, "score", entry.textLike("FinalGrade/ScoreText"));
  return Object.keys(study).length > 0 && { study };
}

/** Entries of taxonomies: the occupation, the level of a qualification. */
function readCodes(entry: FlatEntry): Code[] {
  const level = entry.textLike("EducationLevelCode|Level/Code");
  const [key] = entry.find("@languageID");
  const uri = key && /\/esco\//.test(String(entry.record[key])) ? entry.url(key) : undefined;
  return [
    ...(level ? [{ scheme: "EQF", id: level }] : []),
    ...(uri ? [{ scheme: "ESCO", id: uri.replace(/^.*\//, ""), uri }] : []),
  ];
}

function readItem(item: Entry, kind: string): SectionReading {
  const entry = item as FlatEntry;
  const period = readPeriodFields(entry);
  // In a part that somebody named, that name is a second line.
  const inner = entry.textLike("Other/Title");
  const name = inner ?? entry.textLike(TITLE) ?? entry.textLike("Position/Code|Title/Code");
  const { summary, highlights } = splitDescription(entry.textLike(TEXT) ?? "");
  const addresses = entry.find(LINK).filter((key) => !String(entry.record[key]).includes("@"));
  const links = addresses.flatMap((key) => {
    const url = entry.url(key);
    return url ? [{ url }] : [];
  });
  const industry = entry.textLike("Sector/Label");
  const place = readPlaceIn(entry);
  const codes = readCodes(entry);
  // Codes and identifiers stay beside the words they belong to.
  entry.know(...entry.find("@\\w+|\\w*(?:Code|ID)"));
  return {
    title: name,
    subtitle: inner && entry.textLike("^Title"),
    organisation: entry.textLike(ORGANISATION),
    summary,
    highlights,
    links,
    period,
    ...(place && { place }),
    ...(codes.length > 0 && { more: { codes } }),
    ...(industry && { organisationFacts: { industry } }),
    ...(kind === "study" && readStudy(entry, name)),
  };
}

/** What an entry becomes, and where such entries stand in the old format and in the present one. */
export interface EuropassSection extends Section {
  readonly places: readonly string[];
}

function section(
  part: Pick<Section, "kind" | "domain" | "untitled" | "moment">,
  ...places: string[]
): EuropassSection {
  const read = (entry: Entry) => readItem(entry, part.kind);
  return { ...part, key: places[0] ?? "", places, nameKey: "", read };
}

const profile = (name: string) => `CandidateProfile/${name}`;
const other = { kind: "life", moment: true, untitled: UNTITLED.life } as const;

/** Every section, in the order in which its domains take their colours. */
export const SECTIONS: readonly EuropassSection[] = [
  section(
    KINDS.study,
    "LearnerInfo/Education",
    profile("EducationHistory/EducationOrganizationAttendance"),
  ),
  section(KINDS.role, "LearnerInfo/WorkExperience", profile("EmploymentHistory/EmployerHistory")),
  section(
    KINDS.volunteering,
    profile("VoluntaryWorks/*"),
    profile("SocialAndPoliticalActivities/*"),
    profile("NetworksAndMemberships/*"),
  ),
  section(KINDS.project, profile("Projects/*"), profile("CreativeWorks/*")),
  section(KINDS.credential, profile("Certifications/*"), profile("CourseCertifications/*")),
  section(KINDS.award, profile("HonoursAndAwards/*")),
  section(KINDS.publication, profile("PublicationHistory/Publication")),
  section(KINDS.talk, profile("ConferencesAndSeminars/*")),
  section(other, profile("Others"), "LearnerInfo/Achievement"),
];
