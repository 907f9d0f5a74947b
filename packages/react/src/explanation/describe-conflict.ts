import type { Conflict, ResolvedCareer } from "@trajectoires/model";
import type { Words } from "../words/create-words.js";
import { type FactWeight, type FactWords, factWords } from "./describe-fact.js";
import { type Telling, tellingOf } from "./explanation-words.js";

/** What is set aside first. */
const WEIGHTS: readonly FactWeight[] = ["assumption", "background", "vague", "stated", "logic"];

/** A contradiction in words that a person can act on. */
export interface ConflictWords {
  /** The statement that was set aside. */
  readonly setAside: FactWords;
  /** The statements that it cannot be true together with, in the order of the document; none if it contradicts itself. */
  readonly others: readonly FactWords[];
  /** "The start of “Technician”: June 2019 – this cannot be true together with:", to stand before a list of the others. */
  readonly headline: string;
  /** The same in one sentence, the others in it. */
  readonly sentence: string;
  /** What was done about it. */
  readonly outcome: string;
  /** What the reader can do about it. */
  readonly advice: string;
}

/** Says what a contradiction is between, which statement was set aside, and how to settle it. */
export function describeConflict(
  words: Words,
  career: ResolvedCareer,
  conflict: Pick<Conflict, "claims" | "setAside" | "byDays">,
): ConflictWords {
  return conflictWords(tellingOf(words, career), conflict);
}

/** The same with words made ready. */
export function conflictWords(
  telling: Telling,
  { claims, setAside: id, byDays }: Pick<Conflict, "claims" | "setAside" | "byDays">,
): ConflictWords {
  const { messages, words } = telling;
  const { say } = words;
  const setAside = factWords(telling, id);
  const others = claims.filter((claim) => claim !== id).map((claim) => factWords(telling, claim));
  const fact = setAside.sentence;
  const rank = WEIGHTS.indexOf(setAside.weight);
  const isWeakest = others.every(({ weight }) => WEIGHTS.indexOf(weight) > rank);
  const { setAside: weakest, setAsideLast, setAsideDay } = messages;
  const outcome = byDays ? setAsideDay : isWeakest ? weakest : setAsideLast;
  const list = others.map(({ sentence }) => sentence).join(messages.separator);
  const alone = say(messages.contradictsItself, { fact });
  return {
    setAside,
    others,
    headline: others.length ? say(messages.cannotBeTrue, { fact }) : alone,
    sentence: others.length ? say(messages.cannotBeTrueWith, { fact, list }) : alone,
    outcome: say(outcome, {
      weight: messages.weight[setAside.weight],
    }),
    advice: messages.settleIt,
  };
}
