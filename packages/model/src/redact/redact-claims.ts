import type { CareerPath } from "../document/career-path.js";
import type { Claim, Id, Point, SimpleClaim } from "../document/time.js";
import { claimPoints, stageOfPoint } from "../resolve/stage-points.js";
import { toYear } from "./coarsen.js";
import type { DatePolicy } from "./date-policy.js";

/** The claims as a policy tells them, and those that are new. */
export function redactClaims(
  path: CareerPath,
  dates: DatePolicy,
  order: ReadonlyMap<Id, number>,
  added: readonly Claim[],
): CareerPath {
  if (dates === "exact") return path;
  const claims = (path.claims ?? []).flatMap((claim) => {
    // Where dates told another order than a claim, they won, and what they told is what stays.
    if ((claim.type === "order" || claim.type === "duration") && contradicts(claim, order))
      return [];
    return redactClaim(claim, dates) ?? [];
  });
  if (!path.claims && added.length === 0) return path;
  return { ...path, claims: [...claims, ...added] };
}

/** Whether a claim says another order than the one that is known to be shown. */
export function contradicts(claim: Claim, order: ReadonlyMap<Id, number>): boolean {
  if (claim.type !== "order" && claim.type !== "duration") return false;
  const [before, after] = claimPoints(claim).map((point) => order.get(stageOfPoint(point)));
  return before !== undefined && after !== undefined && before > after;
}

function redactClaim(claim: Claim, dates: DatePolicy): Claim | undefined {
  // The words of a claim would tell what is taken from it.
  const { says: _says, ...bare } = claim;
  if (bare.type !== "anyOf") return redactSimple(bare, dates);
  const claims = bare.claims.map((one) => redactClaim(one, dates) as SimpleClaim | undefined);
  // Without one of its alternatives a claim would say more than it did.
  return claims.every((one) => one !== undefined) ? { ...bare, claims } : undefined;
}

function redactSimple(claim: SimpleClaim, dates: DatePolicy): SimpleClaim | undefined {
  if ((claimPoints(claim) as Point[]).includes("birth")) return undefined;
  switch (claim.type) {
    case "order": {
      if (dates === "duration") return claim;
      const { atLeast: _least, atMost: _most, ...bare } = claim;
      return (claim.atLeast ?? 0) < 0 ? undefined : bare;
    }
    case "duration":
      return dates === "duration" || (dates === "year" && claim.length.unit === "year")
        ? claim
        : undefined;
    case "date": {
      const edtf = dates === "year" ? toYear(claim.edtf) : undefined;
      return edtf === undefined ? undefined : { ...claim, edtf };
    }
    default:
      return undefined;
  }
}
