import type { CareerPath, Id, Text } from "@trajectoires/model";

/**
 * Signs that say as much as about three letters: people read as much of a text in the same time, 987 letters of English and 357 signs of
 * Japanese a minute (Trauzettel-Klosinski and Dietz 2012, “Standardized assessment of reading performance”).
 */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

/**
 * How much there is to read of a stage or pivot, in Latin letters; 0 where there is no such one.
 *
 * @param tag the language that is shown. A text that lacks it counts as long as its first.
 */
export function textLength({ stages, pivots = [] }: CareerPath, id: Id, tag: string): number {
  const stage = stages.find((one) => one.id === id);
  const texts = [
    stage?.summary,
    ...(stage?.highlights ?? []),
    ...(stage?.quotes ?? []).map(({ text }) => text),
    pivots.find((one) => one.id === id)?.summary,
  ];
  const all = texts.map((text) => shownText(text, tag)).join("");
  return all.length + 2 * (all.match(DENSE)?.length ?? 0);
}

function shownText(text: Text | undefined, tag: string): string {
  if (typeof text === "string") return text;
  const entries = Object.entries(text ?? {});
  return (entries.find(([lang]) => `${tag}-`.startsWith(`${lang}-`)) ?? entries[0])?.[1] ?? "";
}
