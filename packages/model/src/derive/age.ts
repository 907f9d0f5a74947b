import type { Point } from "../document/time.js";
import { monthsBetween } from "../resolve/months-between.js";
import type { Distance, ResolvedCareer } from "../resolve/resolved.js";
import { dayOfPoint } from "./day-of-point.js";

/**
 * The age in completed years at a point, as far as it is known: exact between dates to the day; otherwise one year
 * lower than the months say is possible where the birthday may still be to come. An age that the document states for
 * the point is kept as stated.
 *
 * @returns `null` on a side that nothing limits.
 */
export function ageAt(career: ResolvedCareer, point: Point): Distance {
  const birth = dayOfPoint(career.points.get("birth"));
  const day = dayOfPoint(career.points.get(point));
  if (birth && day) {
    // Months of 32 days keep the order of days, and a birthday falls where it should.
    const count = (date: typeof birth) => 384 * date.year + 32 * date.month + date.day;
    const age = Math.floor((count(day) - count(birth)) / 384);
    return { atLeast: age, atMost: age };
  }
  const months = monthsBetween(career, "birth", point);
  let atLeast = months.atLeast === null ? null : Math.max(0, Math.ceil(months.atLeast / 12) - 1);
  let atMost = months.atMost === null ? null : Math.floor(months.atMost / 12);
  for (const claim of career.path.claims ?? []) {
    if (claim.type !== "age" || claim.point !== point) continue;
    const last = claim.upTo ?? claim.years;
    // Only where it agrees with everything else: a claim that was set aside tells nothing.
    if ((atLeast ?? 0) > last || (atMost ?? last) < claim.years) continue;
    atLeast = Math.max(atLeast ?? 0, claim.years);
    atMost = Math.min(atMost ?? last, last);
  }
  return { atLeast, atMost };
}
