import type { CareerPath } from "../document/career-path.js";
import type { Stage } from "../document/stage.js";
import type { Id, Period } from "../document/time.js";
import { claimPoints, stageOfPoint } from "../resolve/stage-points.js";
import { redactWhen } from "./coarsen.js";
import { orderOf } from "./order-of.js";

/**
 * Two stages of one year can change places when their months are gone and one of them never had a date. The order tells
 * more than such a year: it is given up, first where it misleads, and at last altogether.
 */
export function withoutMisleadingYears(path: CareerPath, expected: readonly Id[]): CareerPath {
  let honest = path;
  for (let attempt = 1; attempt <= 4; attempt++) {
    const now = orderOf(honest);
    const wrong = new Set(
      attempt < 4 ? expected.filter((id, index) => now.get(id) !== index) : expected,
    );
    if (expected.every((id, index) => now.get(id) === index)) return honest;
    honest = {
      ...(attempt < 4 ? honest : withoutTelling(honest)),
      stages: honest.stages.map((stage) => (wrong.has(stage.id) ? withoutDates(stage) : stage)),
      claims: (honest.claims ?? []).filter(
        (claim) =>
          claim.type === "order" ||
          !claimPoints(claim).some((point) => wrong.has(stageOfPoint(point))),
      ),
    };
  }
  return honest;
}

function withoutDates({ start, end, laterPeriods, ...stage }: Stage): Stage {
  const hidden = (period: Period): Period => {
    const first = redactWhen(period.start, "hidden");
    const last = redactWhen(period.end, "hidden");
    return { ...(first && { start: first }), ...(last && { end: last }) };
  };
  return {
    ...stage,
    ...hidden({ ...(start && { start }), ...(end && { end }) }),
    ...(laterPeriods && { laterPeriods: laterPeriods.map(hidden) }),
  };
}

function withoutTelling({ telling: _telling, ...path }: CareerPath): CareerPath {
  return path;
}
