import type { Chapter, Id, Month, ResolvedCareer, ResolvedPoint, Stint } from "@trajectoires/model";
import { chooseScale } from "./choose-scale.js";
import { drawLine, type PlacedVisit } from "./draw-line.js";
import { drawThreads } from "./draw-threads.js";
import { findJoins } from "./find-joins.js";
import { placeLanes } from "./place-lanes.js";
import { placePivots } from "./place-pivots.js";
import { placeVisit } from "./place-visit.js";
import type { TimeScale } from "./time-scale.js";
import type {
  LayoutTrajectoryOptions,
  PlacedChapter,
  PlacedRange,
  PlacedStage,
  PlacedStint,
  TrajectoryLayout,
  TrajectoryMark,
} from "./trajectory-layout.js";
import { findVisits } from "./visits.js";

/**
 * A career as one line through time that moves between lanes. Follows the one consistent reading; what nothing places is listed apart. Labels and ticks
 * depend on the length of the drawing and are placed by `layoutLabels` and `layoutTicks`.
 */
export function layoutTrajectory(
  career: ResolvedCareer,
  options: LayoutTrajectoryOptions = {},
): TrajectoryLayout {
  const { spacing = "time", length = 640, lanes: laneOrder = [] } = options;
  const { visits, unplaced } = findVisits(career);
  const joins = findJoins(career, visits);
  const scale = chooseScale(visits, spacing, options.range);
  const { lanes, height, y } = placeLanes(career, visits, joins, laneOrder);
  const placed = visits.map((visit) => placeVisit(visit, scale.toFraction, y.get(visit) ?? 0));
  const main = placed.filter(({ visit }) => visit.role === "main");
  const line = drawLine(main, length);
  const threads = drawThreads(
    placed.filter(({ visit }) => visit.role === "thread"),
    main,
    joins,
    length,
  );
  const stages = placeStages(placed, scale);
  const byId = new Map(stages.map((it) => [it.id, it]));
  const bends = [...line.bends, ...threads.bends];
  const now = career.asOf === undefined ? undefined : scale.toFraction(career.asOf);
  return {
    scale,
    lanes,
    height,
    pieces: [...line.pieces, ...threads.pieces].sort((a, b) => a.start - b.start),
    bends,
    marks: [...drawMarks(placed, main), ...threads.caps].sort((a, b) => a.at - b.at),
    pivots: placePivots(career, placed, line.bends, length),
    stages,
    stints: placeStints(main),
    chapters: placeChapters(career.path.chapters ?? [], byId),
    now: now !== undefined && now >= 0 && now <= 1 ? now : undefined,
    unplaced,
  };
}

function drawMarks(placed: readonly PlacedVisit[], main: readonly PlacedVisit[]): TrajectoryMark[] {
  const marks: TrajectoryMark[] = placed.map(({ visit, name, start, y }) => ({
    key: `ring:${name}`,
    part: visit.role === "main" ? "ring" : "milestone",
    stage: visit.stage.id,
    slot: visit.lane.slot,
    at: start,
    y,
  }));
  const last = main[main.length - 1];
  if (last?.visit.ongoing)
    marks.push({
      key: `arrow:${last.name}`,
      part: "arrow",
      stage: last.visit.stage.id,
      slot: last.visit.lane.slot,
      at: last.end,
      y: last.y,
    });
  return marks;
}

function placeStages(placed: readonly PlacedVisit[], scale: TimeScale): PlacedStage[] {
  const stages = new Map<Id, { -readonly [K in keyof PlacedStage]: PlacedStage[K] }>();
  for (const { visit, start, end, y } of placed) {
    const { stage, role, lane } = visit;
    const known = stages.get(stage.id);
    if (known) {
      known.end = Math.max(known.end, end);
      continue;
    }
    stages.set(stage.id, {
      id: stage.id,
      stage,
      role,
      lane: lane.key,
      slot: lane.slot,
      y,
      at: start,
      end,
      startRange: rangeOf(stage.start, scale),
      endRange: stage.end && !stage.ongoing ? rangeOf(stage.end, scale) : undefined,
    });
  }
  return [...stages.values()];
}

/** The months in which a point may lie, whole, as places inside the drawing. */
function rangeOf({ earliest, latest }: ResolvedPoint, scale: TimeScale): PlacedRange {
  const place = (month: Month) => Math.min(Math.max(scale.toFraction(month), 0), 1);
  return {
    earliest: earliest === null ? null : place(earliest),
    latest: latest === null ? null : place(latest + 1),
  };
}

/** Stages of one stint that follow each other on the line without leaving their row. */
function placeStints(main: readonly PlacedVisit[]): PlacedStint[] {
  const stints: (PlacedStint & { stages: Id[]; end: number })[] = [];
  let last: { stint: Stint; y: number } | undefined;
  for (const { visit, start, end, y } of main) {
    const { stint, id } = visit.stage;
    const open = stints[stints.length - 1];
    if (stint && open && last?.stint === stint && last.y === y) {
      if (!open.stages.includes(id)) open.stages.push(id);
      open.end = Math.max(open.end, end);
    } else if (stint) {
      stints.push({ stint, stages: [id], start, end, y, slot: visit.lane.slot });
    }
    last = stint && { stint, y };
  }
  return stints.filter(({ stages }) => stages.length > 1);
}

function placeChapters(
  chapters: readonly Chapter[],
  stages: ReadonlyMap<Id, PlacedStage>,
): PlacedChapter[] {
  return chapters.flatMap((chapter, index) => {
    const told = chapter.sections
      .filter(({ mode }) => mode !== "flashback")
      .flatMap(({ items }) => items)
      .flatMap((id) => stages.get(id) ?? [])
      .filter(({ role }) => role !== "thread");
    if (told.length === 0) return [];
    const start = told.reduce((least, it) => Math.min(least, it.at), 1);
    const end = told.reduce((most, it) => Math.max(most, it.end), 0);
    return [{ chapter, number: index + 1, start, end }];
  });
}
