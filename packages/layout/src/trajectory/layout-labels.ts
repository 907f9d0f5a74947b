import { type Box, createBoxGrid } from "./box-grid.js";
import {
  LABEL_SIZES,
  type LabelForm,
  type LabelText,
  type LayoutLabelsOptions,
  type PlacedLabel,
} from "./label-layout.js";
import { type MeasureText, measureText } from "./measure-text.js";
import { findObstacles } from "./obstacles.js";
import type { TrajectoryLayout, TrajectoryPivot } from "./trajectory-layout.js";

/** From the middle of a ring to the text above or below it, and from the middle of a pivot to the text beside it, px. */
const OFF_RING = 13;
const OFF_PIVOT = 22;

/** How far a label begins before the middle of its ring, px: at the ring's edge. */
const INSET = 8;

/** Labels keep so far apart, px. */
const AIR = 4;

/** Letters that a shortened title may keep. */
const SHORTENED = [24, 16, 10];

/** From the middle of a pivot to text that keeps off the bend beneath it, px. */
const OFF_BEND = 7;

/** Something that wants a label. */
interface Wish {
  readonly key: string;
  readonly at: number;
  readonly y: number;
  readonly pivot: TrajectoryPivot | undefined;
  /** Lower comes first. */
  readonly rank: number;
}

interface Form {
  readonly form: LabelForm;
  readonly title: string;
  readonly detail: string | undefined;
  readonly width: number;
  readonly height: number;
}

/**
 * Places labels so that none overlaps another, a ring, a pivot or the line, or leaves the drawing: what matters more comes first; where there is no
 * room it goes to the other side, then shortens, then hides. Everything in it keeps its pixels while the drawing grows, so what fits at one length fits
 * at every greater one.
 *
 * @returns a label for every text whose mark is in the visible part, hidden ones too, in the order of rank
 */
export function layoutLabels(
  layout: TrajectoryLayout,
  options: LayoutLabelsOptions,
): PlacedLabel[] {
  const { length, texts, measure = measureText, from = 0, to = 1, keep = [] } = options;
  const grid = createBoxGrid();
  for (const box of findObstacles(visiblePart(layout, from, to), length)) grid.add(box);
  const kept = new Map(keep.filter(({ form }) => form !== "hidden").map((it) => [it.key, it]));
  for (const label of kept.values()) grid.add(boxOf(label, length));
  const frame: Box = { left: from * length, right: to * length, top: 0, bottom: layout.height };
  return findWishes(layout, from, to).flatMap((wish) => {
    const text = texts.get(wish.key);
    if (!text?.title) return [];
    return kept.get(wish.key) ?? place(wish, text, { length, measure, grid, frame });
  });
}

/** The rectangle that a label takes, in pixels. */
export function boxOf(label: PlacedLabel, length: number): Box {
  const edge = label.at * length + label.dx;
  return {
    left: label.anchor === "start" ? edge : edge - label.width,
    right: label.anchor === "start" ? edge + label.width : edge,
    top: label.top,
    bottom: label.top + label.height,
  };
}

function visiblePart(layout: TrajectoryLayout, from: number, to: number) {
  if (from <= 0 && to >= 1) return layout;
  const room = (to - from) / 4;
  const meets = (start: number, end: number) => end >= from - room && start <= to + room;
  return {
    pieces: layout.pieces.filter(({ start, end }) => meets(start, end)),
    bends: layout.bends.filter(({ start, end }) => meets(start, end)),
    marks: layout.marks.filter(({ at }) => meets(at, at)),
    pivots: layout.pivots.filter(({ at }) => meets(at, at)),
  };
}

const RANKS = { main: 1, thread: 3, moment: 4, part: 5 } as const;

/** What wants a label, the most important first: what goes on, the line in the order of time, pivots, threads, moments. */
function findWishes({ stages, pivots }: TrajectoryLayout, from: number, to: number): Wish[] {
  const wishes: Wish[] = [
    ...stages.map(({ id, at, y, role, stage }) => ({
      key: id,
      at,
      y,
      pivot: undefined,
      rank: role === "main" && stage.ongoing ? 0 : RANKS[role],
    })),
    ...pivots.map((pivot) => ({ key: pivot.key, at: pivot.at, y: pivot.y, pivot, rank: 2 })),
  ];
  return wishes
    .filter(({ at }) => at >= from && at <= to)
    .sort((a, b) => a.rank - b.rank || a.at - b.at);
}

interface Room {
  readonly length: number;
  readonly measure: MeasureText;
  readonly grid: ReturnType<typeof createBoxGrid>;
  readonly frame: Box;
}

function place(wish: Wish, text: LabelText, { length, measure, grid, frame }: Room): PlacedLabel {
  const { key, at } = wish;
  for (const form of formsOf(text, wish.pivot !== undefined, measure))
    for (const spot of spotsOf(wish, form.height)) {
      const label = { key, at, ...spot, ...form };
      const box = boxOf(label, length);
      const isInside =
        box.left >= frame.left &&
        box.right <= frame.right &&
        box.top >= frame.top &&
        box.bottom <= frame.bottom;
      if (!isInside || grid.overlaps(...claimOf(wish, box, length))) continue;
      grid.add(box);
      return label;
    }
  const nothing = { title: text.title, detail: undefined, width: 0, height: 0 };
  return { key, at, dx: 0, anchor: "start", top: wish.y, form: "hidden", ...nothing };
}

/**
 * What has to be free for a label: its rectangle with some air, and what lies between it and the middle of its mark, over which it will move as
 * the drawing grows. Its own pivot and bend are in that; where it stands keeps it off them.
 */
function claimOf({ at, pivot }: Wish, box: Box, length: number): [Box, string[]] {
  const middle = at * length;
  const left = Math.min(box.left - AIR, middle);
  const right = Math.max(box.right + AIR, middle);
  return [{ ...box, left, right }, pivot ? [pivot.key, pivot.bend?.key ?? ""] : []];
}

/** A label's forms, from the longest. */
function* formsOf(
  { title, detail }: LabelText,
  isPivot: boolean,
  measure: MeasureText,
): Generator<Form> {
  const { size, line } = isPivot ? LABEL_SIZES.pivotTitle : LABEL_SIZES.title;
  const second = LABEL_SIZES.detail;
  const width = measure(title, size, true);
  if (detail) {
    const both = Math.max(width, measure(detail, second.size, false));
    yield { form: "full", title, detail, width: both, height: line + second.line };
  }
  yield { form: detail ? "title" : "full", title, detail: undefined, width, height: line };
  const letters = [...title];
  for (const most of SHORTENED) {
    if (letters.length <= most + 2) continue;
    const short = `${letters.slice(0, most).join("").trimEnd()}…`;
    yield {
      form: "short",
      title: short,
      detail: undefined,
      width: measure(short, size, true),
      height: line,
    };
  }
}

type Spot = Pick<PlacedLabel, "dx" | "anchor" | "top">;

/** Where a label may stand: above its ring, below it; beside a pivot. Forwards first, backwards where that leaves the drawing. */
function spotsOf({ y, pivot }: Wish, height: number): Spot[] {
  const off = pivot ? OFF_PIVOT - 3 : OFF_RING;
  const inset = pivot ? INSET + 2 : INSET;
  if (pivot && pivot.bend?.runs !== "straight") return besidePivot(pivot, height);
  const above = y - off - height;
  const below = y + off;
  return [
    { dx: -inset, anchor: "start", top: above },
    { dx: -inset, anchor: "start", top: below },
    { dx: inset, anchor: "end", top: above },
    { dx: inset, anchor: "end", top: below },
  ];
}

/** Beside a pivot, on the sides that its bend leaves free however long the drawing grows: a line that falls is never above itself further on. */
function besidePivot({ y, bend }: TrajectoryPivot, height: number): Spot[] {
  const above = bend ? y - OFF_BEND - height : y - height / 2;
  const below = bend ? y + OFF_BEND : above;
  const [after, before] = bend?.runs === "up" ? [below, above] : [above, below];
  return [
    { dx: OFF_PIVOT, anchor: "start", top: after },
    { dx: -OFF_PIVOT, anchor: "end", top: before },
  ];
}
