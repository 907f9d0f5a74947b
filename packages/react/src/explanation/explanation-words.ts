import type { ResolvedCareer, Text } from "@trajectoires/model";
import { stageOf } from "../words/claim-points.js";
import type { Words } from "../words/create-words.js";
import { type PickedText, pickText } from "../words/pick-text.js";
import type { ExplanationMessages } from "./explanation-messages.js";
import { enExplanation } from "./locales/en.js";

/** What sentences about a career's times are made with. */
export interface Telling {
  readonly career: ResolvedCareer;
  readonly words: Words;
  readonly messages: ExplanationMessages;
  /** A text of the document in the reader's language, or the best there is. */
  readonly pick: (text: Text | undefined) => PickedText | undefined;
  /** The same inside a sentence: kept apart where it runs the other way, or it would drag digits and marks around it along. */
  readonly textOf: (text: Text | undefined) => string | undefined;
  /** Dates are told by their year alone. */
  readonly yearOnly?: boolean;
}

/** A career and words for it; what the locale lacks is said in English. */
export function tellingOf(words: Words, career: ResolvedCareer): Telling {
  const { lang = "en" } = career.path;
  const pick = (text: Text | undefined) => pickText(text, words.tag, lang);
  return {
    career,
    words,
    messages: { ...enExplanation, ...words.messages.explanation },
    pick,
    textOf: (text) => {
      const picked = pick(text);
      // First strong isolate … pop directional isolate.
      return picked?.dir ? `\u2068${picked.value}\u2069` : picked?.value;
    },
  };
}

/** A stage's title, or what kind of stage it is. */
export function titleOfStage(telling: Telling, id: string): string | undefined {
  const stage = telling.career.stageById.get(id)?.stage;
  if (!stage) return undefined;
  const { stageKind, breakReason } = telling.words.messages;
  const kind =
    stage.kind === "break" ? breakReason[stage.reason ?? "unspecified"] : stageKind[stage.kind];
  return telling.textOf(stage.title) || kind;
}

/** Name of a point in a sentence: "birth", "“Expert”", "the start of “Engineer”", "the end of “Engineer”". */
export function nameOfPoint(telling: Telling, point: string): string {
  const { words, career, messages } = telling;
  if (point === "birth" || point === "telling") return words.messages[point];
  const id = stageOf(point) as string;
  const event = titleOfStage(telling, id);
  if (event === undefined) return point;
  // A moment has no end, and its only point is called what it is called itself.
  const lasted = career.stageById.get(id)?.end;
  const { named, startOf, endOf } = messages;
  return words.say(lasted ? (point.endsWith(".end") ? endOf : startOf) : named, { event });
}

/** A sentence with a capital at its start. */
export function asSentence({ words }: Telling, text: string): string {
  return text.charAt(0).toLocaleUpperCase(words.lang) + text.slice(1);
}
