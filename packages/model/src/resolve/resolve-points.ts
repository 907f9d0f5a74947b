import type { CareerPath } from "../document/career-path.js";
import type { Edtf, When } from "../document/time.js";
import { parseEdtf } from "../time/edtf.js";
import { type EdtfBoundsOptions, edtfSpan } from "../time/edtf-bounds.js";
import { dateText } from "./facts.js";
import type { Network } from "./network.js";
import { placeDays, readNetwork } from "./reading.js";
import type { Month, ResolvedPeriod, ResolvedPoint } from "./resolved.js";
import type { Settlement } from "./settle.js";
import type { NamedPeriod } from "./stage-points.js";

/** Every point by its name: bounds joined over all combinations that are possible, and the reading of one of them. */
export function resolvePoints(
  path: CareerPath,
  periods: readonly (readonly NamedPeriod[])[],
  { networks, kept }: Settlement,
  find: (name: string) => number | undefined,
  options: EdtfBoundsOptions,
): Map<string, ResolvedPoint> {
  const network = middleOf(networks);
  const reading = readNetwork(network);
  const dates = new Map<string, Edtf | undefined>();
  const days = new Map<number, number>();
  const add = (name: string, when: When | undefined) => {
    const text = dateText(when);
    const read = typeof text === "string" ? parseEdtf(text) : undefined;
    dates.set(name, read?.ok ? text : undefined);
    if (!read?.ok || read.value.type !== "moment" || !read.value.day) return;
    const point = find(name) as number;
    const month = reading[point] ?? 0;
    // A day tells only where in its month the point lies, if it is read in this month at all.
    const passed = (edtfSpan(read.value, options).start ?? 0) - month;
    if (passed >= 0 && passed < 1) days.set(point, passed);
  };

  add("birth", path.person?.birth);
  add("telling", path.telling);
  for (const { startName, endName, start, end } of periods.flat()) {
    add(startName, start);
    if (endName) add(endName, end);
  }
  const keptIds = new Set(kept.map(({ id }) => id));
  for (const claim of path.claims ?? []) {
    if (claim.type !== "date" || !dates.has(claim.point) || dates.get(claim.point)) continue;
    if (keptIds.has(claim.id)) add(claim.point, claim.edtf);
  }
  placeDays(network, reading, days);

  const bound = (point: number, side: "earliest" | "latest"): Month | null => {
    const length = Math.max(...networks.map((one) => one[side].length[point] as number));
    return length === Infinity ? null : side === "latest" ? length : 0 - length;
  };
  return new Map(
    [...dates].map(([name, date]): [string, ResolvedPoint] => {
      const point = find(name) as number;
      const earliest = bound(point, "earliest");
      const latest = bound(point, "latest");
      const place = { earliest, latest, reading: reading[point] ?? null };
      return [name, date === undefined ? place : { ...place, date }];
    }),
  );
}

/** The combination whose points lie nearest to the middle of what all of them leave possible. */
function middleOf(networks: readonly Network[]): Network {
  const middles = networks.map(({ latest, earliest }) =>
    latest.length.map((late, point) => {
      const middle = late - (earliest.length[point] as number);
      return Number.isFinite(middle) ? middle : 0;
    }),
  );
  const distances = middles.map((own) =>
    own.reduce((sum, middle, point) => {
      const all = middles.map((other) => other[point] as number);
      return sum + Math.abs(2 * middle - Math.min(...all) - Math.max(...all));
    }, 0),
  );
  return networks[distances.indexOf(Math.min(...distances))] as Network;
}

/** A period with its points. What goes on is read as reaching `asOf`; the points are corrected where that moves them. */
export function resolvePeriod(
  { startName, endName, end: stated }: NamedPeriod,
  points: Map<string, ResolvedPoint>,
  asOf: Month | undefined,
): ResolvedPeriod {
  const ongoing = stated === "ongoing";
  let start = points.get(startName) as ResolvedPoint;
  let end = endName === undefined ? null : (points.get(endName) as ResolvedPoint);
  if (end) {
    if (ongoing && asOf !== undefined) {
      end = { ...end, reading: Math.max(end.reading ?? asOf, asOf) };
    } else if (end.reading !== null && start.reading !== null && end.reading <= start.reading) {
      // What only has to lie on the right side of the other end of its period is placed by nothing.
      const isTold = ongoing && points.get("telling")?.reading !== null;
      if (end.latest === null && !isTold) end = { ...end, reading: null };
      else if (start.earliest === null) start = { ...start, reading: null };
    }
    points.set(startName, start).set(endName as string, end);
  }
  return { start, end, ongoing, endUnknown: stated === "unknown" };
}
