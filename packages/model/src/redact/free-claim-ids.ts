import type { CareerPath } from "../document/career-path.js";
import type { Claim, Id } from "../document/time.js";

/** Ids for new claims that no claim has. */
export function freeClaimIds(path: CareerPath, name: string): () => Id {
  const taken = new Set((path.claims ?? []).flatMap(allIds));
  let number = 0;
  return () => {
    let id: Id;
    do id = `redacted-${name}-${++number}`;
    while (taken.has(id));
    return id;
  };
}

function allIds(claim: Claim): Id[] {
  return claim.type === "anyOf" ? [claim.id, ...claim.claims.map(({ id }) => id)] : [claim.id];
}
