import type { CareerPath, When } from "@trajectoires/model";
import type { ReadCareer } from "./read-career.ts";

/** Something that was understood rather than read, for a list of terms. */
export interface Inference {
  readonly term: string;
  readonly words: string;
}

const plural = (count: number, one: string, many = `${one}s`) =>
  `${count} ${count === 1 ? one : many}`;

/** What the importer concluded: the format, the language, how dates and ends were taken. */
export function inferencesOf({ detection, value, issues }: ReadCareer): Inference[] {
  if (!detection || detection.format === "unknown") return [];
  const told: Inference[] = [
    { term: "Format", words: `${detection.name}, ${detection.confidence}. ${detection.reason}` },
  ];
  if (value.lang) told.push({ term: "Language", words: languageName(value.lang) });
  const dates = datesOf(value);
  const fromWords = dates.filter(({ raw, padded }) => raw !== undefined && !padded);
  const [example] = fromWords;
  if (example) {
    const words = `${plural(fromWords.length, "date")} read from words, such as “${example.raw}”.`;
    told.push({ term: "Dates", words });
  }
  const padded = dates.filter((date) => date.padded);
  if (padded[0]) {
    const words = `${plural(padded.length, "date")} had a day or a month only because the format wants one, such as “${padded[0].raw}”: not taken as known.`;
    told.push({ term: "Precision", words });
  }
  const count = (end: string) => value.stages.filter((stage) => stage.end === end).length;
  const [ongoing, unknown] = [count("ongoing"), count("unknown")];
  if (ongoing + unknown > 0) {
    const parts = [
      ongoing > 0 && `${plural(ongoing, "stage goes", "stages go")} on`,
      unknown > 0 && `${plural(unknown, "stage")} ended at a time that nobody wrote down`,
    ];
    told.push({ term: "Ends", words: `${parts.filter(Boolean).join("; ")}.` });
  }
  const kept = issues.filter(({ code }) => /^(?:unknown-key|unread-part)$/.test(code)).length;
  if (kept > 0) {
    const words = `${plural(kept, "field")} without a place in the document kept word for word.`;
    told.push({ term: "Kept aside", words });
  }
  return told;
}

type DateParts = Exclude<When, string>;

function datesOf({ stages }: CareerPath): DateParts[] {
  return stages
    .flatMap(({ start, end }) => [start, end])
    .filter((date): date is DateParts => typeof date === "object");
}

function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(["en"], { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
