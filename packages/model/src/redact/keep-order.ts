import type { CareerPath } from "../document/career-path.js";
import type { Claim, Id, OrderClaim } from "../document/time.js";
import { resolveCareer } from "../resolve/resolve-career.js";
import type { DatePolicy } from "./redact.js";

/** Each stage's place in the order of time. */
export function orderOf(path: CareerPath): Map<Id, number> {
  return new Map(resolveCareer(path).stages.map(({ id, order }) => [id, order]));
}

/** Makes the order that a document had before something was removed from it hold afterwards, by claims where needed. */
export function keepOrder(
  path: CareerPath,
  dates: DatePolicy,
  order: ReadonlyMap<Id, number>,
): CareerPath {
  const place = (id: Id) => order.get(id) ?? 0;
  const stages = path.stages.map(({ id }) => id).sort((a, b) => place(a) - place(b));
  if (dates === "exact") {
    const now = orderOf(path);
    const holds = stages.every((id, index) => now.get(id) === index);
    if (holds) return path;
  }
  const id = freeClaimIds(path, "order");
  const claims = stages.slice(1).map(
    (stage, index): OrderClaim => ({
      id: id(),
      type: "order",
      status: "assumption",
      before: `${stages[index]}.start`,
      after: `${stage}.start`,
    }),
  );
  return {
    ...path,
    ...(claims.length > 0 && { claims: [...(path.claims ?? []), ...claims] }),
    ...(path.stints && {
      stints: path.stints.map((stint) => ({
        ...stint,
        stages: [...stint.stages].sort((a, b) => place(a) - place(b)),
      })),
    }),
  };
}

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
