import type { Stint, Text } from "@trajectoires/model";
import type { Context } from "./context.js";
import { filled } from "./filled.js";
import type { Timed } from "./periods.js";

/** The roles that a format puts under one employment, each in the order of time; one role alone is no stint. */
export function ownedStints<Owner>(
  roles: readonly (readonly [owner: Owner | undefined, role: Timed | undefined])[],
  { ids }: Context,
  summaryOf: (owner: Owner) => Text | undefined = () => undefined,
): Stint[] {
  const byOwner = new Map<Owner, Timed[]>();
  for (const [owner, role] of roles) {
    if (owner && role?.start) byOwner.set(owner, [...(byOwner.get(owner) ?? []), role]);
  }
  return [...byOwner].flatMap(([owner, timed]) => {
    if (timed.length < 2) return [];
    const stages = timed
      .sort((a, b) => (a.start?.[0] ?? 0) - (b.start?.[0] ?? 0))
      .map(({ stage }) => stage);
    const organisation = stages[0]?.organisation;
    return filled<Stint>({
      id: ids.make([`${organisation ?? "job"} stint`], "stint"),
      organisation,
      stages: stages.map(({ id }) => id),
      summary: summaryOf(owner),
    });
  });
}
