import { readDate } from "../dates/read-date.js";
import { readRange } from "../dates/read-range.js";
import { KINDS, UNTITLED } from "../reading/domains.js";
import type { Entry } from "../reading/entry.js";
import type { Section, SectionReading } from "../reading/section.js";
import { joinTitle } from "../reading/study-title.js";
import { readAddress } from "../reading/web-address.js";

/** Texts of the entries that are one line each. */
const LINE = ["bullet", "number", "reversed_number", "name", "label", "title"];

/** A line and the time in brackets at its end: "Best paper (2019)". */
function splitLine(line: string | undefined): { words: string; written: string } | undefined {
  const [, bracket = "", close] = /([([])[^([\])]*([)\]])$/.exec(line?.slice(-50) ?? "") ?? [];
  const at = line && close ? line.lastIndexOf(bracket) : 0;
  const written = line?.slice(at + 1, -1) ?? "";
  const isTime =
    readRange(written) ?? (readDate(written)?.problem === undefined && /\d{4}/.test(written));
  const words = line?.slice(0, at).trim() ?? "";
  // With other years in brackets, one of them is not the time of the whole.
  const isOne = !/[([][^()[\]]*\d{4}/.test(words);
  return at > 0 && isTime && isOne ? { words, written } : undefined;
}

/** A line as a title, with the time that may stand behind it in brackets. */
function readLine(entry: Entry): SectionReading {
  const title = entry.text(...LINE);
  const details = entry.texts("details", "authors");
  const organisation = entry.text("company", "institution", "journal", "issuer", "organization");
  const subtitle = entry.text("position", "degree", "area", "role");
  const doi = entry.text("doi");
  const address = doi && readAddress(/^https?:/i.test(doi) ? doi : `https://doi.org/${doi}`);
  const reading = {
    organisation,
    subtitle,
    highlights: details,
    ...(address && { links: [{ url: address }] }),
  };
  const split = splitLine(title);
  const ownDates = ["date", "start_date", "end_date"].some((key) => entry.record[key]);
  if (!title || !split?.words || ownDates) return { title, ...reading };
  const { words, written } = split;
  const path = entry.at(entry.keyOf(title) ?? "");
  const start = { value: written, path, leave: () => entry.leave("date", written) };
  return { title: words, period: { start, isWhole: true }, ...reading };
}

function readStudy(entry: Entry): SectionReading {
  const organisation = entry.text("institution");
  const area = entry.text("area");
  const degree = entry.text("degree", "studyType");
  if (!organisation && !area && !degree) return readLine(entry);
  const study = { ...(area && { area }), ...(degree && { degree }) };
  return { title: joinTitle(degree, area), organisation, ...(area || degree ? { study } : {}) };
}

const readPost = (entry: Entry): SectionReading => {
  const title = entry.text("position", "role");
  const organisation = entry.text("company", "organization", "institution");
  return title || organisation ? { title, organisation } : readLine(entry);
};

type KindOfSection = Omit<Section, "key" | "nameKey">;

/** By kind, in the order in which their domains take their colours. */
export const SECTIONS = {
  study: { ...KINDS.study, read: readStudy },
  role: { ...KINDS.role, read: readPost },
  volunteering: { ...KINDS.volunteering, read: readPost },
  project: { ...KINDS.project, read: readLine },
  pastime: { ...KINDS.pastime, read: readLine },
  credential: { ...KINDS.credential, read: readLine },
  award: { ...KINDS.award, read: readLine },
  publication: { ...KINDS.publication, read: readLine },
  talk: { ...KINDS.talk, read: readLine },
  life: { kind: "life", untitled: UNTITLED.life, read: readLine },
} satisfies Record<string, KindOfSection>;
