import { readEdtf } from "../time/edtf.js";
import { type EdtfBoundsOptions, edtfSpan } from "../time/edtf-bounds.js";
import type { Fact } from "./fact.js";
import type { NumberedPoints } from "./frame-career.js";
import { earliest, latest, type Network, sizeOf } from "./network.js";
import { type Day, type DayClash, placeDays } from "./place-days.js";
import { readNetwork, takeNearest } from "./reading.js";
import type { Month, ResolvedPeriod, ResolvedPoint } from "./resolved.js";
import type { Settlement } from "./settle.js";
import type { NamedPeriod } from "./stage-points.js";

/**
 * Every point by its name: bounds joined over all combinations that are possible, and the reading of one of them. And the
 * contradictions that show only by days.
 */
export function resolvePoints(
  facts: readonly Fact[],
  { networks, kept, setAside, loosened }: Settlement,
  { names }: NumberedPoints,
  options: EdtfBoundsOptions,
): { points: Map<string, ResolvedPoint>; byDays: DayClash[] } {
  const gone = new Set(setAside);
  const open = (fact: Fact) =>
    fact.choose && (loosened.has(fact) || fact.choose(networks[0] as Network).open);
  const network = takeNearest(nearestToMiddle(networks), kept.filter(open));
  const reading = readNetwork(network);

  // What a field says is printed whatever contradicts it; a claim gives a date where no field does.
  const dated = new Map<number, Fact>();
  const days = new Map<number, Day>();
  for (const fact of facts) {
    const [point] = fact.ends as [number];
    if (!fact.date || dated.has(point)) continue;
    if (fact.id !== fact.points[0] && gone.has(fact)) continue;
    dated.set(point, fact);
    // Shorter ones have no day.
    const read = fact.date.length > 9 && readEdtf(fact.date);
    if (!read || !("day" in read)) continue;
    // A day tells only where in its month the point lies, if it is read in this month at all.
    const passed = (edtfSpan(read, options).start ?? 0) - (reading[point] ?? 0);
    if (passed >= 0 && passed < 1) days.set(point, { passed, fact });
  }
  const byDays = placeDays(kept, reading, days);

  const points = new Map<string, ResolvedPoint>();
  names.forEach((name, point) => {
    if (!point) return;
    const low = Math.min(...networks.map((network) => earliest(network, point)));
    const high = Math.max(...networks.map((network) => latest(network, point)));
    const date = dated.get(point)?.date;
    points.set(name, {
      earliest: low > -Infinity ? low : null,
      latest: high < Infinity ? high : null,
      reading: reading[point] ?? null,
      ...(date !== undefined && { date }),
    });
  });
  return { points, byDays };
}

/** The combination whose points lie nearest to the middle of what all of them leave possible. */
function nearestToMiddle(networks: readonly Network[]): Network {
  const middle = (network: Network, point: number) => {
    const sum = latest(network, point) + earliest(network, point);
    return Number.isFinite(sum) ? sum : 0;
  };
  let [nearest] = networks as [Network];
  if (networks.length < 2) return nearest;
  const centres = Array.from({ length: sizeOf(nearest) }, (_, point) => {
    const middles = networks.map((network) => middle(network, point));
    return Math.min(...middles) + Math.max(...middles);
  });
  let least = Infinity;
  for (const network of networks) {
    const off = centres.reduce(
      (sum, centre, point) => sum + Math.abs(2 * middle(network, point) - centre),
      0,
    );
    if (off < least) [nearest, least] = [network, off];
  }
  return nearest;
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
