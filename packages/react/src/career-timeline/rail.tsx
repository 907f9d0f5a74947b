import type {
  RailBend,
  RailLine,
  RailMark,
  RailPiece,
  RailPivot,
  StoryRow,
} from "@trajectoires/layout/story";
import type { ReactElement } from "react";

/** What a row says for all its pieces. */
export interface RowDefaults {
  readonly slot?: number;
  readonly track: number;
}

/** The track of a row's mark. */
export function trackOf({ rail }: Pick<StoryRow, "rail">): number {
  for (const piece of rail)
    if (piece.part === "ring" || piece.part === "milestone") return piece.track;
  return 0;
}

/**
 * The pieces of the rail beside one row, drawn for the eye alone: the text says it all. What is usual, or the row's own, is not
 * said again: attributes are most of what a long career costs. Plain functions rather than components for the same reason.
 */
export function drawRail(
  rail: readonly RailPiece[],
  idPrefix: string,
  row: RowDefaults = { track: 0 },
): ReactElement[] {
  return rail.map((piece, index) => drawPiece(piece, index, idPrefix, row));
}

/** What a piece may say, whichever it is. */
type AnyPiece = Partial<
  Pick<RailLine, "weight" | "stopsEarly"> &
    Pick<RailMark, "track" | "slot" | "above"> &
    Pick<RailPivot, "startTrack" | "endTrack"> &
    Pick<RailBend, "startSlot"> & { extent: string; style: string }
>;

function drawPiece(
  piece: RailPiece,
  key: number,
  idPrefix: string,
  row: RowDefaults,
): ReactElement {
  const { part } = piece;
  const {
    weight,
    extent,
    style,
    track,
    startTrack,
    endTrack = 0,
    above,
    stopsEarly,
    slot = row.slot,
    startSlot = slot === row.slot ? undefined : slot,
  }: AnyPiece = piece;
  const isBend = part === "bend";
  const isLine = part === "line";
  const spans = startTrack !== undefined;
  const isRing = part === "ring" || part === "milestone";
  const Tag = isBend ? "svg" : "span";
  return (
    <Tag
      key={key}
      className={classes[isLine ? piece.extent : part] ?? `tj-${part}`}
      aria-hidden={spans ? "true" : undefined}
      {...(isBend && BEND_BOX)}
      data-tj-part={isLine ? piece.key && "segment" : part}
      data-tj-key={piece.key}
      data-tj-weight={weight === "main" ? undefined : weight}
      data-tj-track={
        spans ? Math.min(startTrack, endTrack) : track === row.track ? undefined : track
      }
      data-tj-span={spans ? Math.abs(endTrack - startTrack) || undefined : undefined}
      data-tj-slot={startSlot}
      data-tj-extent={isBend && extent !== "all" ? extent : undefined}
      data-tj-style={style === "solid" ? undefined : style}
      data-tj-early={stopsEarly ? "" : undefined}
      data-tj-above={isRing && above !== "thick" ? (above ?? "none") : undefined}
    >
      {isBend ? drawCurve(piece, idPrefix) : part === "pivot" ? <span>{piece.number}</span> : null}
    </Tag>
  );
}

/** Class names of what isn't called as it is. */
const classes: { readonly [what: string]: string } = {
  all: "tj-line",
  below: "tj-line-below",
  tail: "tj-line-tail",
  milestone: "tj-ring",
  pivot: "tj-pivot-mark",
};

/** A box that the row stretches. */
const BEND_BOX = {
  viewBox: "0 0 100 100",
  preserveAspectRatio: "none",
  focusable: "false",
} as const;

/**
 * One cubic curve with vertical tangents at both ends. Its colour runs from the old domain's to the new
 * one's, in user space: a gradient in the units of a bounding box draws nothing on a straight line.
 */
function drawCurve(bend: RailBend, idPrefix: string): ReactElement {
  const { startTrack, endTrack, startSlot, endSlot } = bend;
  const [start, end] = startTrack < endTrack ? [0, 100] : [100, 0];
  const gradient =
    startSlot !== endSlot ? `${idPrefix}-${bend.key.replace(/[^\w-]/g, "-")}` : undefined;
  const curve = bend.extent === "hook" ? `0 ${end} 40` : `55 ${end} 45`;
  const first = bend.extent === "hook" ? end : start;
  return (
    <>
      {gradient ? (
        <linearGradient id={gradient} gradientUnits="userSpaceOnUse" x1="0" y1="0" x2="0" y2="100">
          <stop offset="0.15" data-tj-slot={startSlot} />
          <stop offset="0.85" data-tj-slot={endSlot} />
        </linearGradient>
      ) : null}
      <path
        d={`M${start} 0C${first} ${curve} ${end} 100`}
        stroke={gradient && `url(#${gradient})`}
      />
    </>
  );
}
