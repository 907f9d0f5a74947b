import type { RailBend, RailPiece } from "@trajectoires/layout/story";
import type { ReactElement } from "react";

/**
 * The pieces of the rail beside one row, drawn for the eye alone: the text says it all. What is the default, or the row's own slot, is
 * not said again. Plain functions rather than components: there are three pieces a row and more, and React's bookkeeping for each would cost
 * more than the piece.
 */
export function drawRail(
  { rail, slot }: { readonly rail: readonly RailPiece[]; readonly slot?: number },
  idPrefix: string,
): ReactElement | null {
  if (rail.length === 0) return null;
  return (
    <span className="tj-rail" aria-hidden="true">
      {rail.map((piece, index) => drawPiece(piece, index, idPrefix, slot))}
    </span>
  );
}

function drawPiece(
  piece: RailPiece,
  key: number,
  idPrefix: string,
  rowSlot: number | undefined,
): ReactElement {
  if (piece.part === "bend") return drawBend(piece, key, idPrefix);
  if (piece.part === "pivot") {
    const { startTrack, endTrack } = piece;
    return (
      <span
        key={key}
        className="tj-piece tj-pivot-mark"
        data-tj-part="pivot"
        data-tj-key={piece.key}
        data-tj-track={Math.min(startTrack, endTrack) || undefined}
        data-tj-span={Math.abs(endTrack - startTrack) || undefined}
      >
        <span>{piece.number}</span>
      </span>
    );
  }
  const slot = piece.slot === rowSlot ? undefined : piece.slot;
  const track = piece.track || undefined;
  if (piece.part === "line") {
    return (
      <span
        key={key}
        className="tj-piece tj-line"
        data-tj-part="segment"
        data-tj-key={piece.key}
        data-tj-weight={piece.weight === "main" ? undefined : piece.weight}
        data-tj-track={track}
        data-tj-slot={slot}
        data-tj-extent={piece.extent === "all" ? undefined : piece.extent}
        data-tj-style={piece.style === "solid" ? undefined : piece.style}
        data-tj-early={piece.stopsEarly ? "" : undefined}
      />
    );
  }
  const shape = piece.part === "milestone" ? "ring" : piece.part;
  return (
    <span
      key={key}
      className={`tj-piece tj-${shape}`}
      data-tj-part={piece.part}
      data-tj-key={piece.key}
      data-tj-track={track}
      data-tj-slot={slot}
    />
  );
}

/**
 * One cubic curve with vertical tangents at both ends, in a box that the row stretches. Its colour runs from the old domain's to the new
 * one's, in user space: a gradient in the units of a bounding box draws nothing on a straight line.
 */
function drawBend(bend: RailBend, key: number, idPrefix: string): ReactElement {
  const { startTrack, endTrack, startSlot, endSlot } = bend;
  const [start, end] = startTrack < endTrack ? [0, 100] : [100, 0];
  const plain = startSlot === endSlot;
  const gradient = `${idPrefix}-${bend.key.replaceAll(":", "-")}`;
  const path =
    bend.extent === "hook"
      ? `M${start} 0C${end} 0 ${end} 40 ${end} 100`
      : `M${start} 0C${start} 55 ${end} 45 ${end} 100`;
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the whole rail is hidden from those who listen
    <svg
      key={key}
      className="tj-piece tj-bend"
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      focusable="false"
      data-tj-part="bend"
      data-tj-key={bend.key}
      data-tj-weight={bend.weight === "main" ? undefined : bend.weight}
      data-tj-track={Math.min(startTrack, endTrack) || undefined}
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
