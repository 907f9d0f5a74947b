import { readFileSync } from "node:fs";
import { inRoot } from "../tools/repository.ts";

type Text = string | Readonly<Record<string, string>>;

interface Told {
  title: Text;
  summary?: Text;
  highlights?: Text[];
}

/** What a reader of a career must find on the page, in English: the titles and texts of its stages and turning points. */
export function careerTexts(): string[] {
  const career = JSON.parse(
    readFileSync(inRoot("stories/careers/gautier.json"), "utf8"),
  ) as Told & {
    stages: Told[];
    pivots: Told[];
  };
  return [career, ...career.stages, ...career.pivots].flatMap(({ title, summary, highlights }) =>
    [title, summary, ...(highlights ?? [])].flatMap((text) => (text ? [english(text)] : [])),
  );
}

/** As `careerTexts`, of the JSON Resume that the applications show. */
export function resumeTexts(): string[] {
  const resume = JSON.parse(readFileSync(inRoot("tests/consumers/resume.json"), "utf8"));
  return [
    ...resume.work.flatMap(
      (work: { name: string; position: string; summary: string; highlights?: string[] }) => [
        work.name,
        work.position,
        work.summary,
        ...(work.highlights ?? []),
      ],
    ),
    resume.education[0].institution,
    resume.education[0].area,
  ];
}

function english(text: Text): string {
  return typeof text === "string" ? text : (text.en ?? "");
}

/** Texts that a page does not have; how its lines break does not matter. */
export function missingTexts(page: string, texts: readonly string[]): string[] {
  const flat = (text: string) => text.replaceAll(/[\u2066-\u2069]/g, "").replaceAll(/\s+/g, " ");
  return texts.filter((text) => !flat(page).includes(flat(text)));
}
