import type { Claim, SimpleClaim } from "../document/time.js";
import { readEdtf } from "../time/edtf.js";
import { type EdtfBoundsOptions, edtfBounds } from "../time/edtf-bounds.js";
import { durationMonths, type VagueWords } from "./duration-months.js";
import type { Choose, Fact, Limit } from "./fact.js";
import { chooseMonth } from "./month-choice.js";

/** What a claim says in months: in any case, by a choice, and as a date. */
export type ClaimLimits = Pick<Fact, "limits" | "choose" | "date">;

const INFINITY = Infinity;

/**
 * A claim as limits between points, which `find` numbers by name.
 *
 * @returns `undefined` if the claim names a point that isn't there or says nothing that can be read.
 */
export function claimLimits(
  claim: Claim,
  find: (name: string) => number | undefined,
  words: VagueWords,
  options: EdtfBoundsOptions,
): ClaimLimits | undefined {
  const between = (start: string, end: string, least = -INFINITY, most = INFINITY) => {
    const [a, b] = [find(start), find(end)];
    const isSound = least <= most && least < INFINITY && most > -INFINITY;
    return isSound && a !== undefined && b !== undefined
      ? { limits: [[a, b, Math.ceil(least), Math.floor(most)]] as Limit[] }
      : undefined;
  };
  switch (claim.type) {
    case "date": {
      const read = dateLimit(find(claim.point), claim.edtf, options);
      return read && { limits: [read], date: claim.edtf };
    }
    case "age": {
      const { years, upTo = years } = claim;
      return between("birth", claim.point, 12 * years, 12 * upTo + 12);
    }
    case "duration": {
      const range = durationMonths(claim.length ?? {}, words);
      return range && between(claim.start, claim.end, ...range);
    }
    case "order": {
      const { atLeast, atMost = INFINITY } = claim;
      // Who says "within six months of it" says also that it came after, unless the least is given as negative.
      return between(claim.before, claim.after, atLeast ?? 0, atMost);
    }
    case "month":
      return monthLimits(claim, find);
    case "anyOf": {
      const ways = (claim.claims ?? []).map((one) => claimLimits(one, find, words, options));
      if (!ways.length || ways.some((way) => !way)) return undefined;
      return { limits: [], choose: chooseAny(ways as ClaimLimits[]) };
    }
    default:
      return undefined;
  }
}

/** A date as limits from the origin; `undefined` if there is none that can be read. */
export function dateLimit(
  point: number | undefined,
  edtf: unknown,
  options: EdtfBoundsOptions,
): Limit | undefined {
  const read = typeof edtf === "string" ? readEdtf(edtf) : undefined;
  if (point === undefined || !read) return undefined;
  const { earliest, latest } = edtfBounds(read, options);
  return [0, point, earliest ?? -INFINITY, latest ?? INFINITY];
}

function monthLimits(
  claim: SimpleClaim & { type: "month" },
  find: (name: string) => number | undefined,
): ClaimLimits | undefined {
  const point = find(claim.point);
  const other = claim.sameYearAs === undefined ? undefined : find(claim.sameYearAs);
  const months = (claim.months ?? []).filter(
    (month) => month >= 1 && month <= 12 && month % 1 === 0,
  );
  if (point === undefined || !months.length) return undefined;
  if (claim.sameYearAs !== undefined && other === undefined) return undefined;
  return {
    // Even without a year: a September is at most eight months after another month of its year.
    limits:
      other === undefined
        ? []
        : [[other, point, Math.min(...months) - 12, Math.max(...months) - 1]],
    choose: (network, near) => chooseMonth(network, point, months, other, near),
  };
}

function chooseAny(ways: readonly ClaimLimits[]): Choose {
  return (network, near) => {
    const choices = ways.map(({ limits, choose }) => {
      const { options, open } = choose?.(network, near) ?? { options: [[]] };
      return { options: options.map((option) => [...limits, ...option]), open };
    });
    return {
      options: choices.flatMap(({ options }) => options),
      open: choices.some(({ open }) => open),
    };
  };
}
