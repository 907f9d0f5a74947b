import type { AgeClaim, Claim, Id, SimpleClaim, Text } from "@trajectoires/model";
import type { Words } from "./create-words.js";
import { dateText, phraseParts } from "./date-text.js";
import { exactLength, formatVagueDuration } from "./format-duration.js";
import { joinParts } from "./interpolate.js";
import { pickText } from "./pick-text.js";

/** What the words of claims need from the document. */
export interface ClaimContext {
  /** Name of a point for people: "birth", "the exams", "the start of Engineer". See `namePoint`. Default: no names, so that claims which need one are silent. */
  readonly nameOf?: ((point: string) => string | undefined) | undefined;
  /** Chooses the language of a text. Default: that of the words. */
  readonly textOf?: ((text: Text) => string | undefined) | undefined;
  /** Id of the stage that is spoken about: decides between "four months after X" and "four months before Y". */
  readonly about?: Id | undefined;
  /** That stage goes on: "since age 7". */
  readonly ongoing?: boolean | undefined;
}

/**
 * A claim in words: its own (`says`), or words made from it: "at 17", "around 13 or 14", "a little over a year",
 * "in June or July", "after the exams", "four months after the start of Engineer". Empty if there is nothing to say.
 */
export function describeClaim(words: Words, claim: Claim, context: ClaimContext = {}): string {
  const { textOf = (text) => pickText(text, words.lang)?.value } = context;
  const own = claim.says && textOf(claim.says);
  if (own) return own;
  if (claim.type !== "anyOf") return describeSimple(words, claim, context);
  const each = claim.claims.map((one) => describeClaim(words, one, context)).filter(Boolean);
  return words.list([...new Set(each)], "or");
}

/** Ages of a claim: "17", "7 or 8", "7 to 14". */
export function formatAges(words: Words, low: number, high?: number): string {
  if (high === undefined || !(high > low)) return words.number(low);
  const { ageOr, ageTo } = words.messages;
  return words.say(high - low > 1 ? ageTo : ageOr, {
    low: words.number(low),
    high: words.number(high),
  });
}

function describeSimple(words: Words, claim: SimpleClaim, context: ClaimContext): string {
  const { messages, say } = words;
  const isOwn = (point: string) => isPointOf(context.about, point);
  const name = (point: string) => context.nameOf?.(point);

  switch (claim.type) {
    case "date": {
      const date = dateText(words, claim.edtf, { style: "long" });
      if (!date) return "";
      return claim.point.endsWith(".end")
        ? joinParts(phraseParts(messages.until, date))
        : date.text;
    }
    case "age":
      return describeAge(words, claim, context.ongoing);
    case "month": {
      const names = claim.months
        .filter((month) => month >= 1 && month <= 12)
        .map((month) => words.date({ month }, "long"));
      if (!names.length) return "";
      const event = claim.sameYearAs && name(claim.sameYearAs);
      return say(event ? messages.inMonthsOf : messages.inMonths, {
        months: words.list(names, "or"),
        event,
      });
    }
    case "duration": {
      const length = formatVagueDuration(words, claim.length);
      const backwards = isOwn(claim.start);
      if (!length || (backwards && isOwn(claim.end))) return length;
      const event = name(backwards ? claim.end : claim.start);
      if (!event) return "";
      return say(backwards ? messages.lengthBefore : messages.lengthAfter, { length, event });
    }
    case "order": {
      const { atLeast, atMost } = claim;
      const inMonths = (months: number) => exactLength(words, months, "long");
      if (isOwn(claim.before) && isOwn(claim.after)) {
        if (atLeast) return say(messages.atLeast, { length: inMonths(atLeast) });
        return atMost ? say(messages.atMost, { length: inMonths(atMost) }) : "";
      }
      const backwards = isOwn(claim.before);
      const event = name(backwards ? claim.after : claim.before);
      if (!event) return "";
      if (atLeast) {
        const length = say(messages.atLeast, { length: inMonths(atLeast) });
        return say(backwards ? messages.lengthBefore : messages.lengthAfter, { length, event });
      }
      if (atMost) {
        const n = atMost < 12 ? atMost : Math.floor(atMost / 12);
        return words.count(messages.within, n, { length: inMonths(atMost), event });
      }
      return say(backwards ? messages.before : messages.after, { event });
    }
  }
}

function describeAge(words: Words, claim: AgeClaim, ongoing?: boolean): string {
  const { atAge, aroundAge, untilAge, sinceAge } = words.messages;
  const once = claim.approximate ? aroundAge : ongoing ? sinceAge : atAge;
  const message = claim.point.endsWith(".end") ? untilAge : once;
  const age = formatAges(words, claim.years, claim.upTo);
  return age && words.say(message, { age });
}

/** Whether a point is the start or end of a stage, of any of its periods. */
export function isPointOf(stage: Id | undefined, point: string): boolean {
  return stage !== undefined && point.replace(/(?:#\d+)?\.(?:start|end)$/, "") === stage;
}
