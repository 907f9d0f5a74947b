import type { Id, ResolvedCareer, ResolvedStage } from "@trajectoires/model";
import type { Lane } from "../lanes.js";
import type { Draft } from "./arrange.js";
import type { RailBend } from "./story-layout.js";
import { assignThreadTracks, type ThreadSpan } from "./tracks.js";

/**
 * Draws threads beside the main line. A thread leaves the line with a dashed hook (it had begun earlier), runs on a track of its own, and
 * joins the line at the pivot to which it carried a skill; without one it ends in its own row.
 * @returns the tracks used
 */
export function drawThreads(
  career: ResolvedCareer,
  drafts: readonly Draft[],
  lanes: ReadonlyMap<Id, Lane>,
  mainTracks: readonly (readonly number[])[],
  newestFirst: boolean,
): readonly number[] {
  const spans: ThreadSpan[] = [];
  const joins = new Map<Id, number>();
  const joints = findJoints(career, drafts);
  let wholeEnds = -1;
  drafts.forEach((draft, startRow) => {
    if (draft.role !== "thread" || !draft.stage) return;
    const stage = draft.stage;
    let endRow = lastPartRow(drafts, startRow);
    const join = newestFirst ? -1 : findJoin(joints, skillsOf(career, stage), endRow);
    // One joining thread at a time: more would be a knot, not an explanation.
    if (join > 0 && startRow > wholeEnds) {
      endRow = join - 1;
      wholeEnds = join;
      joins.set(stage.id, join);
    }
    spans.push({ stageId: stage.id, startRow, endRow });
  });
  const tracks = assignThreadTracks(spans, mainTracks);
  for (const span of spans) {
    drawThread(drafts, span, tracks.get(span.stageId) ?? 0, lanes, mainTracks, joins);
  }
  return [...tracks.values()];
}

function drawThread(
  drafts: readonly Draft[],
  span: ThreadSpan,
  track: number,
  lanes: ReadonlyMap<Id, Lane>,
  mainTracks: readonly (readonly number[])[],
  joins: ReadonlyMap<Id, number>,
): void {
  const slot = lanes.get(span.stageId)?.slot ?? 0;
  const base = { weight: "thread", track, slot, style: "solid" } as const;
  const join = joins.get(span.stageId);
  const lastPart = lastPartRow(drafts, span.startRow);
  for (let index = span.startRow; index <= span.endRow; index++) {
    const draft = drafts[index] as Draft;
    const rail = draft.row.rail;
    const home = mainTracks[index]?.[0];
    const ends = join === undefined && index === span.endRow;
    if (index === span.startRow) {
      if (home !== undefined && home !== track) {
        rail.push(threadBend(home, track, slot, "hook", `hook:${span.stageId}`));
      }
      rail.push({ part: "milestone", track, slot, key: `ring:${span.stageId}` });
      rail.push({ part: "line", ...base, extent: "below", key: `segment:${span.stageId}` });
    } else if (index <= lastPart && draft.stage) {
      const key = `ring:${draft.stage.id}`;
      rail.push({ part: "milestone", track, slot, key, above: "thin" });
      rail.push({ part: "line", ...base, extent: "below", continues: span.stageId });
    } else {
      rail.push({ part: "line", ...base, extent: "all", continues: span.stageId });
    }
    if (ends) rail.push({ part: "cap", track, slot, key: `cap:${span.stageId}` });
  }
  const target = join === undefined ? undefined : drafts[join];
  const arrival = join === undefined ? undefined : mainTracks[join]?.at(-1);
  if (target && arrival === track) {
    // The line itself comes over to the thread's track.
    target.row.rail.unshift({ part: "line", ...base, extent: "all", continues: span.stageId });
  } else if (target && arrival !== undefined) {
    target.row.rail.unshift(threadBend(track, arrival, slot, "all", `join:${span.stageId}`));
  }
}

function threadBend(
  startTrack: number,
  endTrack: number,
  slot: number,
  extent: "hook" | "all",
  key: string,
): RailBend {
  const style = extent === "hook" ? "dashed" : "solid";
  const slots = { startSlot: slot, endSlot: slot };
  return { part: "bend", weight: "thread", startTrack, endTrack, ...slots, extent, style, key };
}

function lastPartRow(drafts: readonly Draft[], startRow: number): number {
  let row = startRow;
  while (drafts[row + 1]?.onThread) row++;
  return row;
}

/** Rows in which threads can join the line, and which stages each skill was carried over to. */
interface Joints {
  /** By the stage that the line leads to: the rows of its pivots, and its own. */
  readonly rows: ReadonlyMap<Id, readonly { readonly row: number; readonly isPivot: boolean }[]>;
  readonly targets: ReadonlyMap<Id, readonly Id[]>;
}

function findJoints(career: ResolvedCareer, drafts: readonly Draft[]): Joints {
  const rows = new Map<Id, { row: number; isPivot: boolean }[]>();
  drafts.forEach(({ pivot, stage, role }, row) => {
    const target = pivot?.pivot.between[1] ?? (role === "main" ? stage?.id : undefined);
    if (target === undefined) return;
    rows.set(target, [...(rows.get(target) ?? []), { row, isPivot: pivot !== undefined }]);
  });
  const targets = new Map<Id, Id[]>();
  for (const { carriedOver = [], between } of career.path.pivots ?? [])
    for (const skill of carriedOver)
      targets.set(skill, [...(targets.get(skill) ?? []), between[1]]);
  return { rows, targets };
}

/**
 * The row in which a thread joins the line: that of the first turning point after it that carried over one of its skills, or, where
 * the turning point has been told before, the one just above the stage it led to. -1 where it doesn't join.
 */
function findJoin({ rows, targets }: Joints, skills: ReadonlySet<Id>, endRow: number): number {
  let join = Number.POSITIVE_INFINITY;
  for (const skill of skills)
    for (const target of targets.get(skill) ?? [])
      for (const { row, isPivot } of rows.get(target) ?? [])
        if (row > endRow) join = Math.min(join, isPivot ? row : row - 1);
  return join > endRow && Number.isFinite(join) ? join : -1;
}

function skillsOf(career: ResolvedCareer, stage: ResolvedStage): ReadonlySet<Id> {
  const skills = new Set<Id>();
  for (const it of [stage, ...stage.parts.map((id) => career.stageById.get(id))]) {
    for (const use of it?.stage.skills ?? []) skills.add(typeof use === "string" ? use : use.skill);
  }
  return skills;
}
