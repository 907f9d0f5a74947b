import type { Claim, SimpleClaim } from "@trajectoires/model";
import { isPointOf } from "./describe-claim.js";
import type { PeriodOf } from "./describe-period.js";

/**
 * The claims that tell a stage's readers when it was, the most telling first: ages, months, how long after something,
 * after what. A claim speaks about the later of its points: "after the exams" belongs to what came after. Assumptions
 * never speak, background only in its own words.
 */
export function tellingClaims(stage: Pick<PeriodOf, "id" | "claims">, yearOnly = false): Claim[] {
  const ranked = stage.claims
    .map((claim) => ({ claim, rank: rankOf(stage.id, claim) }))
    .filter(({ claim, rank }) => rank < Infinity && !(yearOnly && finerThanYear(claim)))
    .sort((one, other) => one.rank - other.rank);
  // Words said about the later stage stand in only where nothing else does.
  const better = ranked.filter(({ rank }) => rank < LAST_RESORT);
  return (better.length ? better : ranked.slice(0, 1)).map(({ claim }) => claim);
}

/** The claim that says how long a stage lasted. */
export function lengthClaim(stage: Pick<PeriodOf, "id" | "claims">): Claim | undefined {
  return stage.claims.find(
    (claim) => claim.status !== "assumption" && isOwnLength(stage.id, claim),
  );
}

const LAST_RESORT = 20;

function rankOf(id: string, claim: Claim): number {
  if (claim.status === "assumption" || isOwnLength(id, claim)) return Infinity;
  if (claim.status === "background" && !claim.says) return Infinity;
  const simple = claim.type === "anyOf" ? claim.claims[0] : claim;
  if (!simple) return Infinity;
  return rankOfSimple(id, simple, !!claim.says) + (claim.status === "background" ? 10 : 0);
}

function rankOfSimple(id: string, claim: SimpleClaim, inOwnWords: boolean): number {
  const atEnd = (point: string) => (point.endsWith(".end") ? 0.5 : 0);
  switch (claim.type) {
    case "date":
      return atEnd(claim.point);
    case "age":
      return 1 + atEnd(claim.point);
    case "month":
      return 2 + atEnd(claim.point);
    case "duration":
      if (isPointOf(id, claim.end)) return 3 + atEnd(claim.end);
      return LAST_RESORT;
    case "order":
      if (isPointOf(id, claim.after)) {
        return isPointOf(id, claim.before) && !inOwnWords
          ? Infinity
          : 4 + atEnd(claim.after) + (claim.atLeast ? 0.7 : 0);
      }
      // "More than seven years" of music before university is about the music; a bare order is not.
      return claim.atLeast || !inOwnWords ? LAST_RESORT + (claim.atLeast ? 0 : 1) : Infinity;
  }
}

function isOwnLength(id: string, claim: Claim): boolean {
  return claim.type === "duration" && isPointOf(id, claim.start) && isPointOf(id, claim.end);
}

function finerThanYear(claim: Claim): boolean {
  return claim.type === "month" || claim.type === "date";
}
