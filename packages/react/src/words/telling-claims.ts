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
export function tellingClaims(
  { id, claims }: Pick<PeriodOf, "id" | "claims">,
  yearOnly?: boolean,
): Claim[] {
  const rank = (claim: Claim) => rankOf(id, claim, yearOnly);
  return claims
    .filter((claim) => rank(claim) < Infinity)
    .sort((one, other) => rank(one) - rank(other))
    .filter((claim, index) => !index || rank(claim) < LAST_RESORT);
}

/** The claim that says how long a stage lasted. */
export function lengthClaim({ id, claims }: Pick<PeriodOf, "id" | "claims">): Claim | undefined {
  return claims.find((claim) => claim.status !== "assumption" && isOwnLength(id, claim));
}

function isOwnLength(id: string, claim: Claim): boolean {
  return claim.type === "duration" && pointsOf(claim).every((point) => stageOf(point) === id);
}

/** How far behind the most telling claim one stands; infinitely far if it stays silent. */
function rankOf(id: string, claim: Claim, yearOnly?: boolean): number {
  const { status, says } = claim;
  const simple = claim.type === "anyOf" ? claim.claims[0] : claim;
  if (!simple || status === "assumption" || isOwnLength(id, claim)) return Infinity;

  const { type } = simple;
  const [earlier, later] = pointsOf(simple);
  const own = stageOf(later) === id;
  const background = status === "background";
  const order = type === "order";
  const bare = order && !simple.atLeast;
  if (
    (background && !says) ||
    (yearOnly && (type === "month" || type === "date")) ||
    // "More than seven years" of music before university is about the music; own words about an order are not.
    (own ? order && stageOf(earlier) === id && !says : !earlier || (bare && says))
  ) {
    return Infinity;
  }
  const atEnd = later.endsWith(".end") ? 0.5 : 0;
  const afterLength = order && !bare ? 0.7 : 0;
  const rank = own ? TELLING.indexOf(type) + atEnd + afterLength : LAST_RESORT + (bare ? 1 : 0);
  return background ? rank + 10 : rank;
}
