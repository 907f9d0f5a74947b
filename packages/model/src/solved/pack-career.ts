import type { Edtf } from "../document/time.js";
import { frameCareer } from "../resolve/frame-career.js";
import type { ResolvedCareer, ResolvedPoint } from "../resolve/resolved.js";
import { readingsOf } from "../resolve/stage-order.js";
import { fieldDates } from "./field-dates.js";
import { listWays } from "./list-ways.js";
import { sealOf } from "./seal.js";
import type { CareerTimes, SolvedCareer, SolvedPoint } from "./solved-career.js";
import { sortByReading } from "./sort-by-reading.js";

/**
 * A resolved career as plain JSON. Other readings of vague words count in its times; they are functions, so that explanations
 * on demand of what comes back read those words as usual.
 *
 * @example packCareer(resolveCareer(path))
 */
export function packCareer(career: ResolvedCareer): SolvedCareer {
  const { path, asOf, points, stages, solved } = career;
  const { working, numbers } = solved;
  if (solved.times) return { path, times: solved.times };
  const { vagueWords: _, ...options } = solved.options;
  const fields = fieldDates(path, frameCareer(path));
  const inTime = [...stages].sort((a, b) => a.order - b.order).map(({ index }) => index);
  const sorted = sortByReading(readingsOf(stages.map(({ periods }) => periods)));
  const setAside = working?.settlement.setAside.map(({ id }) => id) ?? [];
  const times: Omit<CareerTimes, "seal"> = {
    version: 1,
    ...(asOf !== undefined && { asOf }),
    points: fields.map((field, i) =>
      packPoint(points.get(numbers.names[i + 1] as string) as ResolvedPoint, field),
    ),
    ...(inTime.some((stage, i) => stage !== sorted[i]) && { order: inTime }),
    ...(setAside.length && { setAside }),
    ...(working && listWays(working.settlement.networks)),
    ...(Object.values(options).some((value) => value !== undefined) && { options }),
  };
  return { path, times: { ...times, seal: sealOf(path, times) } };
}

function packPoint(
  { earliest, latest, reading, date }: ResolvedPoint,
  field: Edtf | undefined,
): SolvedPoint {
  if (date !== field) return [earliest, latest, reading, date ?? null];
  return earliest === latest && earliest === reading ? reading : [earliest, latest, reading];
}
