import type { Id, ResolvedStage } from "@trajectoires/model";
import type {
  BendExtent,
  RailBend,
  RailLine,
  RailMark,
  RailPiece,
  Weight,
} from "./story-layout.js";

/** The track and colour that a stage is drawn on. */
export interface OnTrack {
  readonly stage: ResolvedStage;
  readonly track: number;
  readonly slot: number;
}

/** Pieces of the main line, or of threads: told apart by their weight. */
export function lineOn(
  { track, slot }: OnTrack,
  weight: Weight,
  extent: RailLine["extent"],
  more: Partial<Pick<RailLine, "key" | "continues" | "stopsEarly" | "style">>,
): RailLine {
  return { part: "line", weight, track, slot, extent, style: "solid", ...more };
}

/** A mark on a track: of the stage that is drawn on it, or of one that it passes. */
export function markOn(
  part: RailMark["part"],
  { track, slot, stage }: OnTrack,
  above?: RailMark["above"],
  id: Id = stage.id,
): RailPiece {
  const key = `${part === "milestone" ? "ring" : part}:${id}`;
  return { part, track, slot, key, ...(above && { above }) };
}

/** A bend from one track and colour to others. */
export function bendBetween(
  start: Omit<OnTrack, "stage">,
  end: Omit<OnTrack, "stage">,
  weight: Weight,
  extent: BendExtent,
  key: string,
): RailBend {
  return {
    part: "bend",
    weight,
    startTrack: start.track,
    endTrack: end.track,
    startSlot: start.slot,
    endSlot: end.slot,
    extent,
    style: extent === "hook" ? "dashed" : "solid",
    key,
  };
}
