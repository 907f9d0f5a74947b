import type { Id, SimpleClaim } from "@trajectoires/model";

/** The points of a claim, the later one last: it is the one that the claim tells something about. */
export function pointsOf(claim: SimpleClaim): [earlier: string | undefined, later: string] {
  if (claim.type === "duration") return [claim.start, claim.end];
  return claim.type === "order" ? [claim.before, claim.after] : [undefined, claim.point];
}

/** The stage that a point starts or ends, or a period of which it does: "x#2.start" is of "x". */
export function stageOf(point: string | undefined): Id | undefined {
  return point?.replace(/(#\d+)?\.(start|end)$/, "");
}
