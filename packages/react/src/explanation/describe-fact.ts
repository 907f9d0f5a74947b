import type {
  Claim,
  ClaimStatus,
  Evidence,
  Id,
  Reason,
  ResolvedCareer,
  SimpleClaim,
} from "@trajectoires/model";
import { findReason } from "@trajectoires/model/resolve";
import { pointsOf, stageOf } from "../words/claim-points.js";
import type { Words } from "../words/create-words.js";
import { dateText } from "../words/date-text.js";
import { describeClaim } from "../words/describe-claim.js";
import { exactLength, formatVagueDuration } from "../words/format-duration.js";
import { formOf } from "../words/interpolate.js";
import {
  asSentence,
  nameOfPoint,
  type Telling,
  tellingOf,
  titleOfStage,
} from "./explanation-words.js";
import { sourcedDate } from "./sourced-date.js";

/** How much weight a statement has. `"logic"` follows from the words alone: nothing ends before it starts. */
export type FactWeight = ClaimStatus | "logic";

/** A statement about time as people can read it. */
export interface FactWords {
  /** As `ExplainedCareer.explain` names it. */
  readonly id: Id;
  /** "From the start of Engineer to Expert: four months". No full stop. */
  readonly sentence: string;
  readonly weight: FactWeight;
  /** The document's own short words for it, where they say more than the sentence: "right after". */
  readonly told?: string | undefined;
  /** Exactly what a source wrote in place of the date, such as "Oct 2018". */
  readonly written?: string | undefined;
  /** Where the document has it from. */
  readonly evidence: readonly Evidence[];
}

/**
 * A statement that `ExplainedCareer.explain` or a `Conflict` names, as a sentence: a claim, a date of a field, or what
 * follows from the document's structure. An id that the document doesn't have is its own sentence.
 */
export function describeFact(words: Words, career: ResolvedCareer, id: Id): FactWords {
  return factWords(tellingOf(words, career), id);
}

/** The same with words made ready. */
export function factWords(telling: Telling, id: Id): FactWords {
  const reason = findReason(telling.career.path, id);
  if (reason === undefined) return { id, sentence: id, weight: "stated", evidence: [] };
  if (reason.kind === "claim") return claimWords(telling, reason.claim);
  const sentence = asSentence(telling, sentenceOf(telling, reason));
  if (reason.kind !== "date") return { id, sentence, weight: WEIGHTS[reason.kind], evidence: [] };
  const sourced = telling.yearOnly ? undefined : sourcedDate(telling.career.path, id);
  const evidence = sourced?.evidence ?? [];
  return { id, sentence, weight: "stated", written: sourced?.raw, evidence };
}

/** How much weight what no claim says has: as the solver weighs it. */
const WEIGHTS = {
  ongoing: "stated",
  stage: "logic",
  part: "background",
  stint: "background",
} as const;

function claimWords(telling: Telling, claim: Claim): FactWords {
  const { id, status = "stated", evidence = [] } = claim;
  const sentence = asSentence(telling, claimSentence(telling, claim));
  const told = telling.textOf(claim.says);
  // A source's own words may say the month.
  const isDate = claim.type === "date" && telling.yearOnly;
  if (isDate) return { id, sentence, weight: status, evidence: [] };
  return {
    id,
    sentence,
    weight: status,
    told: told && !sentence.includes(told) ? told : undefined,
    evidence,
  };
}

function claimSentence(telling: Telling, claim: Claim): string {
  const { words, messages } = telling;
  if (claim.type !== "anyOf") return simpleSentence(telling, claim);
  const each = claim.claims.map((one) => simpleSentence(telling, one));
  return words.say(messages.oneOf, { list: words.list(each, "or") });
}

function simpleSentence(telling: Telling, claim: SimpleClaim): string {
  const { words, messages } = telling;
  const { say } = words;
  const [first, last] = pointsOf(claim);
  const end = nameOfPoint(telling, last);
  const nameOf = (point: string) => nameOfPoint(telling, point);
  if (first === undefined) {
    // The bare words: "until" and "since" belong to a period, not to a point.
    const text =
      claim.type === "date"
        ? (dateText(words, claim.edtf, "long", telling.yearOnly)?.text ?? claim.edtf)
        : describeClaim(words, withoutSide(claim), { nameOf, textOf: telling.textOf });
    return say(messages.fact, { event: end, words: text });
  }
  const start = nameOf(first);
  const length = lengthOf(telling, claim);
  const own = stageOf(first) === stageOf(last) && !/#/.test(first + last);
  const event = own ? titleOfStage(telling, stageOf(first) as string) : undefined;
  if (event !== undefined && length) return say(messages.lasted, { event, length });
  if (event !== undefined) return say(messages.endsAfterStart, { event });
  if (length) return say(messages.apart, { start, end, length });
  const together = claim.type === "order" && claim.atMost === 0;
  return say(together ? messages.sameMonth : messages.inOrder, { start, end });
}

/** A claim as if it were about a start. */
function withoutSide(claim: SimpleClaim): SimpleClaim {
  if (claim.type !== "age" && claim.type !== "month") return claim;
  return { ...claim, point: claim.point.replace(/\.end$/, ".start") as typeof claim.point };
}

/** The length that a claim sets between two points; empty if it is an order alone. */
function lengthOf({ words }: Telling, claim: SimpleClaim): string {
  if (claim.type === "duration") return formatVagueDuration(words, claim.length);
  if (claim.type !== "order") return "";
  const { atLeast = 0, atMost = 0 } = claim;
  const text = (months: number) => exactLength(words, months, "long", true);
  const { messages, say } = words;
  if (atLeast <= 0) return atMost > 0 ? say(messages.atMost, { length: text(atMost) }) : "";
  if (atMost <= 0) return say(messages.atLeast, { length: text(atLeast) });
  if (atLeast === atMost) return exactLength(words, atMost, "long");
  const low = text(atLeast);
  const form = formOf(messages.lengthTo, "other", "other");
  return say(form, { n: low, word: low, low, high: text(atMost) });
}

/** What no claim says: a date in a field, or what follows from the structure of the document. */
function sentenceOf(telling: Telling, reason: Exclude<Reason, { kind: "claim" }>): string {
  const { words, messages } = telling;
  const { say, list } = words;
  const titleOf = (id: Id) => titleOfStage(telling, id) ?? id;
  switch (reason.kind) {
    case "date": {
      const text = dateText(words, reason.date, "long", telling.yearOnly)?.text ?? reason.date;
      return say(messages.fact, { event: nameOfPoint(telling, reason.point), words: text });
    }
    case "ongoing": {
      const event = say(messages.named, { event: titleOf(reason.stage) });
      return say(messages.fact, { event, words: words.messages.ongoing });
    }
    case "stage":
      return say(messages.endsAfterStart, { event: titleOf(reason.stage) });
    case "part":
      return say(messages.partOf, { event: titleOf(reason.stage), whole: titleOf(reason.whole) });
    case "stint":
      return say(messages.oneAfterTheOther, { list: list(reason.stages.map(titleOf)) });
  }
}
