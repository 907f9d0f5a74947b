import type { Claim } from "@trajectoires/model";
import { pointsOf, stageOf } from "./claim-points.js";
import type { PeriodOf } from "./describe-period.js";

/** Kinds of claims, the most telling first. */
const TELLING = ["date", "age", "month", "duration", "order"];

/** Rank of words said about the later stage: they stand in only where nothing else does. */
const LAST_RESORT = 20;

/**
 * The claims that tell a stage's readers when it was, the most telling first: ages, months, how long after something,
 * after what. A claim speaks about the later of its points: "after the exams" belongs to what came after. Assumptions
 * never speak, background only in its own words.
 */
export function tellingClaims({ id, claims }: Pick<PeriodOf, "id" | "claims">, yearOnly = false) {
  return claims
    .map((claim) => ({ claim, rank: rankOf(id, claim, yearOnly) }))
    .filter(({ rank }) => rank < Infinity)
    .sort((one, other) => one.rank - other.rank)
    .filter(({ rank }, index) => rank < LAST_RESORT || !index)
    .map(({ claim }) => claim);
}

/** The claim that says how long a stage lasted. */
export function lengthClaim({ id, claims }: Pick<PeriodOf, "id" | "claims">): Claim | undefined {
  return claims.find((claim) => claim.status !== "assumption" && isOwnLength(id, claim));
}

function isOwnLength(id: string, claim: Claim): boolean {
  return claim.type === "duration" && pointsOf(claim).every((point) => stageOf(point) === id);
}

function rankOf(id: string, claim: Claim, yearOnly: boolean): number {
  const { status, says } = claim;
  const simple = claim.type === "anyOf" ? claim.claims[0] : claim;
  const background = status === "background";
  if (!simple || status === "assumption" || (background && !says) || isOwnLength(id, claim)) {
    return Infinity;
  }
  const { type } = simple;
  if (yearOnly && (type === "month" || type === "date")) return Infinity;

  const [earlier, later] = pointsOf(simple);
  const bare = type === "order" && !simple.atLeast;
  const rank = background ? 10 : 0;
  if (stageOf(later) === id) {
    if (type === "order" && stageOf(earlier) === id && !says) return Infinity;
    const afterLength = type === "order" && !bare ? 0.7 : 0;
    return rank + TELLING.indexOf(type) + (later.endsWith(".end") ? 0.5 : 0) + afterLength;
  }
  // "More than seven years" of music before university is about the music; own words about an order are not.
  return earlier === undefined || (bare && says) ? Infinity : rank + LAST_RESORT + (bare ? 1 : 0);
}
