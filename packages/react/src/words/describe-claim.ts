import type { Claim, Id, SimpleClaim, Text } from "@trajectoires/model";
import { pointsOf, stageOf } from "./claim-points.js";
import type { Words } from "./create-words.js";
import { dateText, phraseParts } from "./date-text.js";
import { exactLength, vagueLength } from "./format-duration.js";
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
export function formatAges(words: Words, years: number, upTo = years): string {
  const [low, high] = [years, upTo].map(words.number) as [string, string];
  if (!(upTo > years)) return low;
  return upTo - years > 1
    ? words.say(words.messages.ageTo, { low, high })
    : words.list([low, high], "or");
}

function describeSimple(words: Words, claim: SimpleClaim, context: ClaimContext): string {
  const { messages, say } = words;
  const [first, last] = pointsOf(claim);
  const atEnd = last.endsWith(".end");
  const nameOf = (point: string | undefined) => point && context.nameOf?.(point);

  if (claim.type === "date") {
    const date = dateText(words, claim.edtf, "long");
    return date ? (atEnd ? joinParts(phraseParts(messages.until, date)) : date.text) : "";
  }
  if (claim.type === "age") {
    const { years, upTo = years } = claim;
    const { atAge, aroundAge, untilAge, sinceAge } = messages;
    const at = upTo - years > 1 ? messages.age : atAge;
    const once = claim.approximate ? aroundAge : context.ongoing ? sinceAge : at;
    const age = formatAges(words, years, upTo);
    return age && say(atEnd ? untilAge : once, { age });
  }
  if (claim.type === "month") {
    const names = claim.months
      .filter((month) => month >= 1 && month <= 12)
      .map((month) => words.date({ month }, "long"));
    const months = words.list(names, "or");
    const event = nameOf(claim.sameYearAs);
    return months && say(event ? messages.inMonthsOf : messages.inMonths, { months, event });
  }

  // A length, or an order: of the stage itself, or seen from it after or before another event.
  const backwards = stageOf(first) === context.about;
  const whole = backwards && stageOf(last) === context.about;
  const event = nameOf(backwards ? last : first);
  const place = (length: string) =>
    say(backwards ? messages.lengthBefore : messages.lengthAfter, { length, event });
  if (claim.type === "duration") {
    const length = vagueLength(words, claim.length, !whole);
    return whole || !length ? length : event ? place(length) : "";
  }

  const { atLeast, atMost = 0 } = claim;
  const months = atLeast || atMost;
  const limit = months
    ? say(atLeast ? messages.atLeast : messages.atMost, {
        length: exactLength(words, months, "long", true),
      })
    : "";
  if (whole || !event) return whole ? limit : "";
  return limit ? place(limit) : say(backwards ? messages.before : messages.after, { event });
}
