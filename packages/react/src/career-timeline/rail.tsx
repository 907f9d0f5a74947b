import type { RailBend, RailPiece, StoryRow } from "@trajectoires/layout/story";
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

function drawPiece(
  piece: RailPiece,
  key: number,
  idPrefix: string,
  row: RowDefaults,
): ReactElement {
  if (piece.part === "bend") return drawBend(piece, key, idPrefix);
  if (piece.part === "pivot") {
    const { startTrack, endTrack } = piece;
    return (
      <span
        key={key}
        className="tj-pivot-mark"
        aria-hidden="true"
        data-tj-part="pivot"
        data-tj-key={piece.key}
        data-tj-track={Math.min(startTrack, endTrack)}
        data-tj-span={Math.abs(endTrack - startTrack) || undefined}
      >
        <span>{piece.number}</span>
      </span>
    );
  }
  const slot = piece.slot === row.slot ? undefined : piece.slot;
  const track = piece.track === row.track ? undefined : piece.track;
  if (piece.part === "line") {
    return (
      <span
        key={key}
        className={lineClasses[piece.extent]}
        data-tj-part={piece.key && "segment"}
        data-tj-key={piece.key}
        data-tj-weight={piece.weight === "main" ? undefined : piece.weight}
        data-tj-track={track}
        data-tj-slot={slot}
        data-tj-style={piece.style === "solid" ? undefined : piece.style}
        data-tj-early={piece.stopsEarly ? "" : undefined}
      />
    );
  }
  const isRing = piece.part === "ring" || piece.part === "milestone";
  return (
    <span
      key={key}
      className={isRing ? "tj-ring" : `tj-${piece.part}`}
      data-tj-part={piece.part}
      data-tj-key={piece.key}
      data-tj-track={track}
      data-tj-slot={slot}
      data-tj-above={isRing && piece.above !== "thick" ? (piece.above ?? "none") : undefined}
    />
  );
}

const lineClasses = {
  all: "tj-line",
  below: "tj-line-below",
  tail: "tj-line-tail",
} as const;

/**
 * One cubic curve with vertical tangents at both ends, in a box that the row stretches. Its colour runs from the old domain's to the new
 * one's, in user space: a gradient in the units of a bounding box draws nothing on a straight line.
 */
function drawBend(bend: RailBend, key: number, idPrefix: string): ReactElement {
  const { startTrack, endTrack, startSlot, endSlot } = bend;
  const [start, end] = startTrack < endTrack ? [0, 100] : [100, 0];
  const plain = startSlot === endSlot;
  const gradient = `${idPrefix}-${bend.key.replace(/[^\w-]/g, "-")}`;
  const path =
    bend.extent === "hook"
      ? `M${start} 0C${end} 0 ${end} 40 ${end} 100`
      : `M${start} 0C${start} 55 ${end} 45 ${end} 100`;
  return (
    <svg
      key={key}
      className="tj-bend"
      aria-hidden="true"
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      focusable="false"
      data-tj-part="bend"
      data-tj-key={bend.key}
      data-tj-weight={bend.weight === "main" ? undefined : bend.weight}
      data-tj-track={Math.min(startTrack, endTrack)}
      data-tj-span={Math.abs(endTrack - startTrack)}
      data-tj-slot={startSlot}
      data-tj-extent={bend.extent === "all" ? undefined : bend.extent}
      data-tj-style={bend.style === "solid" ? undefined : bend.style}
    >
      {plain ? null : (
        <linearGradient id={gradient} gradientUnits="userSpaceOnUse" x1="0" y1="0" x2="0" y2="100">
          <stop offset="0.15" data-tj-slot={startSlot} />
          <stop offset="0.85" data-tj-slot={endSlot} />
        </linearGradient>
      )}
      <path d={path} {...(plain ? {} : { stroke: `url(#${gradient})` })} />
    </svg>
  );
}
