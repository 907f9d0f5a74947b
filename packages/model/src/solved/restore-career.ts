import type { CareerPath } from "../document/career-path.js";
import type { Edtf } from "../document/time.js";
import type { Issue, ParseResult } from "../issue.js";
import { assembleStages } from "../resolve/assemble-stages.js";
import { type CareerFrame, frameCareer } from "../resolve/frame-career.js";
import type { ResolvedCareer, ResolvedPoint } from "../resolve/resolved.js";
import { readingsOf } from "../resolve/stage-order.js";
import { fieldDates } from "./field-dates.js";
import { readFields } from "./read-fields.js";
import { sealOf } from "./seal.js";
import type { CareerTimes, SolvedCareer, SolvedPoint } from "./solved-career.js";
import { sortByReading } from "./sort-by-reading.js";

/**
 * A resolved career from plain JSON, without the solver: the same as `resolveTimes` makes of its document, for everything that
 * takes one. `explainCareer` solves it again when it is asked.
 *
 * Never throws on data. Times that are stale (the document was changed since), another document's or broken give an issue and
 * are left aside: `value` then holds what each date says by itself, without claims. Solve the document again, or show that.
 *
 * @example const { ok, value } = restoreCareer(await response.json());
 */
export function restoreCareer({ path, times }: SolvedCareer): ParseResult<ResolvedCareer> {
  const frame = frameCareer(path);
  const issue = findFault(path, times, frame);
  if (issue) return { ok: false, value: readAlone(path, frame), issues: [issue] };
  const { asOf, points, order, setAside, options = {} } = times;
  const value = assemble(path, frame, points, asOf, order, setAside);
  return {
    ok: true,
    value: { ...value, solved: { numbers: frame.numbers, options, times } },
    issues: [],
  };
}

function findFault(path: CareerPath, times: CareerTimes, frame: CareerFrame): Issue | undefined {
  const isKnown = times?.version === 1;
  // The points are counted for those who seal what they made themselves.
  if (
    isKnown &&
    times.seal === sealOf(path, times) &&
    times.points?.length === frame.numbers.size - 1
  )
    return undefined;
  return {
    code: isKnown ? "stale-times" : "unknown-times",
    severity: "error",
    path: "/times",
    message: `These times ${isKnown ? "don't fit the document as it is now" : "are of no kind that is known here"}: only dates are drawn, and claims count for nothing`,
    hint: "Call solveCareer again, with the same version, whenever the document changes",
  };
}

/** What dates say where nobody has put them together. */
function readAlone(path: CareerPath, frame: CareerFrame): ResolvedCareer {
  const { points, asOf } = readFields(path, frame);
  return {
    ...assemble(path, frame, points, asOf),
    solved: { numbers: frame.numbers, options: {} },
  };
}

function assemble(
  path: CareerPath,
  frame: CareerFrame,
  times: readonly SolvedPoint[],
  asOf: number | undefined,
  order?: readonly number[],
  setAside?: readonly string[],
): Omit<ResolvedCareer, "solved"> {
  const fields = fieldDates(path, frame);
  const list = times.map((point, i) => readPoint(point, fields[i]));
  const points = new Map(list.map((point, i) => [frame.numbers.names[i + 1] as string, point]));
  const point = (name: string) => points.get(name) as ResolvedPoint;
  const periods = frame.periods.map((own) =>
    own.map(({ startName, endName, end }) => ({
      start: point(startName),
      end: endName === undefined ? null : point(endName),
      ongoing: end === "ongoing",
      endUnknown: end === "unknown",
    })),
  );
  const sequence = order ?? sortByReading(readingsOf(periods));
  return {
    path,
    asOf,
    ...assembleStages(path, frame, new Set(setAside), periods, sequence),
    points,
  };
}

function readPoint(point: SolvedPoint, field: Edtf | undefined): ResolvedPoint {
  const [earliest, latest, reading, date = field] =
    typeof point === "object" && point ? point : [point, point, point];
  return { earliest, latest, reading, ...(typeof date === "string" && { date }) };
}
