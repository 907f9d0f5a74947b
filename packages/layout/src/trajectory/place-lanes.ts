import type { Domain, Id, Organisation, ResolvedCareer } from "@trajectoires/model";
import type { Join } from "./find-joins.js";
import { packRows } from "./pack-rows.js";
import type { TrajectoryLane } from "./trajectory-layout.js";
import type { Visit } from "./visits.js";

/** Height of a lane with one row, px: room for two lines of text above the line, and for the upper one of the next lane's below it. */
const LANE = 84;

/**
 * What each further row adds: room for two lines of text between one line and the next, while that is no more than `TALLEST` in all. More rows
 * stand closer, down to where two stops above each other can still be pressed one at a time.
 */
const ROW = { widest: 62, closest: 26 };

/** Further rows of a lane take no more than this, px, unless they stand as close as they may. */
const TALLEST = 5 * ROW.widest;

/** Where the line of the first row is. */
const FIRST_LINE = 46;

/** Room under the last lane's line for two lines of text, px, beyond what its lane has. */
const FOOT = 10;

/** The lanes, and how far down each visit is drawn. */
export interface PlacedLanes {
  readonly lanes: readonly TrajectoryLane[];
  readonly height: number;
  /** By visit; parts and moments that lie on another's line are on its row. */
  readonly y: ReadonlyMap<Visit, number>;
}

/** Gives every visit a lane and a row in it. */
export function placeLanes(
  career: ResolvedCareer,
  visits: readonly Visit[],
  joins: ReadonlyMap<Id, Join>,
  order: readonly string[],
): PlacedLanes {
  const ends = (visit: Visit) => Math.max(visit.end, joins.get(visit.stage.id)?.month ?? visit.end);
  const carriers = findCarriers(visits, ends);
  const byLane = new Map<string, Visit[]>();
  for (const key of order) byLane.set(key, []);
  for (const visit of visits) {
    if (carriers.has(visit)) continue;
    const own = byLane.get(visit.lane.key);
    if (own) own.push(visit);
    else byLane.set(visit.lane.key, [visit]);
  }
  const domains = new Map((career.path.domains ?? []).map((it) => [it.id, it]));
  const organisations = new Map((career.path.organisations ?? []).map((it) => [it.id, it]));
  const lanes: TrajectoryLane[] = [];
  const y = new Map<Visit, number>();
  let top = 0;
  for (const [key, items] of byLane) {
    const first = items[0];
    if (!first) continue;
    const rows = packRows(
      items.map((visit) => ({
        start: visit.start,
        end: ends(visit),
        prefersFirst: visit.role === "main",
      })),
    );
    const count = rows.reduce((most, row) => Math.max(most, row + 1), 1);
    const apart = rowsApart(count);
    const lines = Array.from({ length: count }, (_, row) => top + FIRST_LINE + row * apart);
    for (const [index, visit] of items.entries())
      y.set(visit, lines[rows[index] as number] as number);
    const height = LANE + (count - 1) * apart;
    lanes.push({
      key,
      slot: first.lane.slot,
      ...nameOf(key, domains, organisations),
      top,
      height,
      rows: lines,
    });
    top += height;
  }
  for (const [visit, carrier] of carriers) y.set(visit, y.get(carrier) ?? FIRST_LINE);
  return { lanes, height: top + FOOT, y };
}

/** From the line of one row to that of the next, px. */
function rowsApart(count: number): number {
  const share = Math.floor(TALLEST / Math.max(1, count - 1));
  return Math.max(ROW.closest, Math.min(ROW.widest, share));
}

function nameOf(
  key: string,
  domains: ReadonlyMap<Id, Domain>,
  organisations: ReadonlyMap<Id, Organisation>,
): Pick<TrajectoryLane, "domain" | "organisation"> {
  const [base = "", organisation = ""] = key.split(":");
  return { domain: domains.get(base), organisation: organisations.get(organisation) };
}

/** For each part, and each moment while something runs in its lane, the visit on whose row it stands. */
function findCarriers(
  visits: readonly Visit[],
  ends: (visit: Visit) => number,
): ReadonlyMap<Visit, Visit> {
  const carriers = new Map<Visit, Visit>();
  const byStage = new Map<Id, Visit[]>();
  for (const visit of visits) {
    const own = byStage.get(visit.stage.id);
    if (own) own.push(visit);
    else byStage.set(visit.stage.id, [visit]);
  }
  /** What last started in each lane and still runs. */
  const running = new Map<string, Visit>();
  for (const visit of visits) {
    if (visit.role === "part") {
      const wholes = rootVisits(visit, byStage);
      const whole = wholes?.find((it) => it.end >= visit.start) ?? wholes?.[wholes.length - 1];
      if (whole) carriers.set(visit, whole);
    } else if (visit.role === "moment") {
      const under = running.get(visit.lane.key);
      if (under && ends(under) > visit.start) carriers.set(visit, under);
    } else {
      const under = running.get(visit.lane.key);
      const covers =
        under && ends(under) > ends(visit) && (under.role === "main" || visit.role !== "main");
      if (!covers) running.set(visit.lane.key, visit);
    }
  }
  return carriers;
}

/** The visits of the outermost whole that a part belongs to; `undefined` where that has no place. */
function rootVisits(
  part: Visit,
  byStage: ReadonlyMap<Id, readonly Visit[]>,
): readonly Visit[] | undefined {
  let found: readonly Visit[] | undefined;
  let parent = part.stage.parent;
  for (let depth = 0; parent !== undefined && depth < 16; depth++) {
    const visits = byStage.get(parent);
    if (!visits) return found;
    found = visits;
    parent = visits[0]?.role === "part" ? visits[0].stage.parent : undefined;
  }
  return found;
}
