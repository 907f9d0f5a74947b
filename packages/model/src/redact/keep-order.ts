import type { CareerPath } from "../document/career-path.js";
import type { Id, OrderClaim } from "../document/time.js";
import type { DatePolicy } from "./date-policy.js";
import { freeClaimIds } from "./free-claim-ids.js";
import { withoutMisleadingYears } from "./misleading-years.js";
import { orderOf } from "./order-of.js";
import { contradicts } from "./redact-claims.js";

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
      status: "background",
      before: `${stages[index]}.start`,
      after: `${stage}.start`,
    }),
  );
  const ordered: CareerPath = {
    ...path,
    ...(claims.length > 0 && {
      claims: [...(path.claims ?? []).filter((claim) => !contradicts(claim, order)), ...claims],
    }),
    ...(path.stints && {
      stints: path.stints.map((stint) => ({
        ...stint,
        stages: [...stint.stages].sort((a, b) => place(a) - place(b)),
      })),
    }),
  };
  return dates === "year" ? withoutMisleadingYears(ordered, stages) : ordered;
}
