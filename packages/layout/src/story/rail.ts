import type { Id, ResolvedCareer, ResolvedStage } from "@trajectoires/model";
import type { Lane } from "../lanes.js";
import type { Draft } from "./arrange.js";
import type { RailLine } from "./story-layout.js";
import { drawThreads } from "./threads.js";
import { assignTracks, type Stop } from "./tracks.js";

/** Months of doubt from which on an end is drawn open. */
const OPEN_END_MONTHS = 12;

/** A change between two neighbouring stops, and the row in which the line bends. */
interface Turn {
  readonly before: Stop;
  readonly after: Stop;
  readonly rowIndex: number;
}

/** Draws the rail into the drafts' rows and tells how many tracks it takes. */
export function drawRail(
  career: ResolvedCareer,
  drafts: readonly Draft[],
  lanes: ReadonlyMap<Id, Lane>,
  newestFirst: boolean,
): number {
  const stops = assignTracks(drafts, lanes);
  const turns = stops.slice(1).map((after, index) => {
    const before = stops[index] as Stop;
    return { before, after, rowIndex: findTurnRow(drafts, before, after) };
  });
  const main = new MainLine(career, drafts, stops, turns, newestFirst);
  main.draw();
  const threadTracks = drawThreads(career, drafts, lanes, main.tracksByRow, newestFirst);
  return 1 + Math.max(0, ...stops.map((stop) => stop.track), ...threadTracks);
}

/** The line bends at the pivot that explains it, else at the last heading between, else just before the new stage's ring. */
function findTurnRow(drafts: readonly Draft[], before: Stop, after: Stop): number {
  let heading = -1;
  for (let index = after.rowIndex - 1; index > before.rowIndex; index--) {
    const draft = drafts[index] as Draft;
    if (draft.kind === "pivot") return index;
    if (heading < 0 && isHeading(draft)) heading = index;
  }
  return heading < 0 ? after.rowIndex : heading;
}

function isHeading(draft: Draft): boolean {
  return !draft.inFlashback && draft.kind !== "stage" && draft.kind !== "pivot";
}

class MainLine {
  /** The tracks that the main line touches, row by row; the first is where it comes from. */
  readonly tracksByRow: number[][] = [];
  /** Rows at whose bottom the line is dashed: the last before the turn, where the sources leave the end open. */
  private readonly openRows = new Set<number>();

  constructor(
    private readonly career: ResolvedCareer,
    private readonly drafts: readonly Draft[],
    private readonly stops: readonly Stop[],
    private readonly turns: readonly Turn[],
    private readonly newestFirst: boolean,
  ) {}

  draw(): void {
    if (!this.newestFirst) this.findOpenRows();
    let stopIndex = 0;
    let turnIndex = 0;
    let current: Stop | undefined;
    this.drafts.forEach((draft, rowIndex) => {
      const stop = this.stops[stopIndex]?.rowIndex === rowIndex ? this.stops[stopIndex] : undefined;
      const turn = this.turns[turnIndex]?.rowIndex === rowIndex ? this.turns[turnIndex] : undefined;
      const tracks = new Set<number>();
      const on = current ?? this.stops[0];
      if (on) tracks.add(on.track);
      if (turn) {
        turnIndex++;
        tracks.add(turn.after.track);
        this.drawTurn(draft, turn, stop);
        current = turn.after;
      }
      if (stop) {
        this.drawStop(draft, rowIndex, stop, stopIndex);
        stopIndex++;
        current = stop;
      } else if (!turn) this.drawThrough(draft, rowIndex, current);
      this.tracksByRow.push([...tracks]);
    });
  }

  private findOpenRows(): void {
    this.stops.forEach((stop, index) => {
      const stage = this.career.stageById.get(stop.stageId);
      if (!stage || stage.ongoing || !hasOpenEnd(stage)) return;
      this.openRows.add((this.turns[index]?.rowIndex ?? this.drafts.length) - 1);
    });
  }

  private drawTurn(draft: Draft, turn: Turn, stop: Stop | undefined): void {
    const { before, after } = turn;
    const key = `bend:${before.stageId}:${after.stageId}`;
    const bends = before.track !== after.track;
    const extent = stop ? "lead" : "all";
    if (bends) {
      if (stop) draft.row.lead = true;
      draft.row.rail.push({
        part: "bend",
        weight: "main",
        startTrack: before.track,
        endTrack: after.track,
        startSlot: before.lane.slot,
        endSlot: after.lane.slot,
        extent,
        style: "solid",
        key,
      });
    } else if (!stop) {
      draft.row.rail.push(this.line(before, "all", { continues: before.stageId }));
    }
    if (draft.pivot) {
      draft.row.rail.push({
        part: "pivot",
        number: draft.pivot.number,
        startTrack: before.track,
        endTrack: after.track,
        key: `pivot:${draft.pivot.pivot.id}`,
      });
    }
  }

  private drawStop(draft: Draft, rowIndex: number, stop: Stop, index: number): void {
    const rail = draft.row.rail;
    const stage = draft.stage as ResolvedStage;
    // Before the first ring: the thin line that led there, or, newest first, the head of the line.
    const isHead = index === 0 && this.newestFirst && stage.ongoing;
    if (isHead) rail.push(this.arrow(stop));
    const above = index > 0 ? "thick" : isHead || stop.rowIndex === 0 ? undefined : "thin";
    const { track, lane, stageId } = stop;
    rail.push({
      part: "ring",
      track,
      slot: lane.slot,
      key: `ring:${stageId}`,
      ...(above && { above }),
    });
    this.drawLower(draft, rowIndex, stop, "below", { key: `segment:${stop.stageId}` });
  }

  /** The line to the bottom of a row: solid, dashed at its end where that is open, with an arrow head where the career goes on. */
  private drawLower(
    draft: Draft,
    rowIndex: number,
    stop: Stop,
    extent: "below" | "all",
    more: Pick<RailLine, "key"> | Pick<RailLine, "continues"> | Pick<RailLine, "style">,
  ): void {
    const rail = draft.row.rail;
    const isLastRow = rowIndex === this.drafts.length - 1;
    const ongoing = this.career.stageById.get(stop.stageId)?.ongoing === true;
    const arrow = isLastRow && ongoing && !this.newestFirst && !("style" in more);
    const open = this.openRows.has(rowIndex);
    rail.push(this.line(stop, extent, { ...more, ...(arrow || open ? { stopsEarly: true } : {}) }));
    if (open) rail.push(this.line(stop, "tail", { continues: stop.stageId, style: "dashed" }));
    if (arrow) rail.push(this.arrow(stop));
  }

  /** Rows that the line only passes, with a small ring for a moment. */
  private drawThrough(draft: Draft, rowIndex: number, current: Stop | undefined): void {
    const on = current ?? this.stops[0];
    if (!on) return;
    const rail = draft.row.rail;
    const isBeginning = current === undefined;
    const style = isBeginning ? { style: "lead" as const } : { continues: on.stageId };
    const marked =
      draft.stage &&
      (draft.role === "moment" || draft.role === "part") &&
      !draft.inFlashback &&
      !draft.onThread;
    if (marked && draft.stage) {
      const key = `ring:${draft.stage.id}`;
      const above = isBeginning ? ("thin" as const) : ("thick" as const);
      rail.push({ part: "milestone", track: on.track, slot: on.lane.slot, key, above });
      this.drawLower(draft, rowIndex, on, "below", style);
    } else if (!(isBeginning && this.newestFirst)) {
      this.drawLower(draft, rowIndex, on, "all", style);
    }
    if (draft.pivot) {
      rail.push({
        part: "pivot",
        number: draft.pivot.number,
        startTrack: on.track,
        endTrack: on.track,
        key: `pivot:${draft.pivot.pivot.id}`,
      });
    }
  }

  private arrow(stop: Stop): Draft["row"]["rail"][number] {
    return { part: "arrow", track: stop.track, slot: stop.lane.slot, key: `arrow:${stop.stageId}` };
  }

  private line(
    stop: Stop,
    extent: RailLine["extent"],
    more: Partial<Pick<RailLine, "key" | "continues" | "stopsEarly" | "style">>,
  ): RailLine {
    return {
      part: "line",
      weight: "main",
      track: stop.track,
      slot: stop.lane.slot,
      extent,
      style: "solid",
      ...more,
    };
  }
}

/** Whether the sources leave the end open by a year or more, or say that nobody knows it. */
function hasOpenEnd(stage: ResolvedStage): boolean {
  const period = stage.periods.at(-1);
  if (!period?.end) return period?.endUnknown ?? false;
  if (period.endUnknown) return true;
  const { earliest, latest, date } = period.end;
  if (date !== undefined) return /[~?%]/.test(date);
  return earliest !== null && latest !== null && latest - earliest >= OPEN_END_MONTHS;
}
