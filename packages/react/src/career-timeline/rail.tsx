import type { RailBend, RailPiece } from "@trajectoires/layout/story";
import type { ReactElement } from "react";

/** The pieces of the rail beside one row. Drawn for the eye alone; the text says it all. */
export function Rail({ pieces, idPrefix }: { pieces: readonly RailPiece[]; idPrefix: string }) {
  return pieces.map((piece, index) => <Piece key={index} piece={piece} idPrefix={idPrefix} />);
}

function Piece({ piece, idPrefix }: { piece: RailPiece; idPrefix: string }): ReactElement {
  if (piece.part === "bend") return <Bend bend={piece} idPrefix={idPrefix} />;
  if (piece.part === "pivot") {
    const { startTrack, endTrack } = piece;
    return (
      <span
        className="tj-piece tj-pivot-mark"
        aria-hidden="true"
        data-tj-part="pivot"
        data-tj-key={piece.key}
        data-tj-track={Math.min(startTrack, endTrack)}
        data-tj-span={Math.abs(endTrack - startTrack)}
      >
        <span>{piece.number}</span>
      </span>
    );
  }
  if (piece.part === "line") {
    return (
      <span
        className="tj-piece tj-line"
        aria-hidden="true"
        data-tj-part="segment"
        data-tj-key={piece.key}
        data-tj-weight={piece.weight}
        data-tj-track={piece.track}
        data-tj-slot={piece.slot}
        data-tj-extent={piece.extent}
        data-tj-style={piece.style === "solid" ? undefined : piece.style}
        data-tj-early={piece.stopsEarly ? "" : undefined}
      />
    );
  }
  const shape = piece.part === "milestone" ? "ring" : piece.part;
  return (
    <span
      className={`tj-piece tj-${shape}`}
      aria-hidden="true"
      data-tj-part={piece.part}
      data-tj-key={piece.key}
      data-tj-track={piece.track}
      data-tj-slot={piece.slot}
    />
  );
}

/**
 * One cubic curve with vertical tangents at both ends, in a box that the row stretches. Its colour runs from the old domain's to the new
 * one's, in user space: a gradient in the units of a bounding box draws nothing on a straight line.
 */
function Bend({ bend, idPrefix }: { bend: RailBend; idPrefix: string }): ReactElement {
  const { startTrack, endTrack, startSlot, endSlot } = bend;
  const [start, end] = startTrack < endTrack ? [0, 100] : [100, 0];
  const plain = startSlot === endSlot;
  const gradient = `${idPrefix}-${bend.key.replaceAll(":", "-")}`;
  const path =
    bend.extent === "hook"
      ? `M${start} 0C${end} 0 ${end} 40 ${end} 100`
      : `M${start} 0C${start} 55 ${end} 45 ${end} 100`;
  return (
    <svg
      className="tj-piece tj-bend"
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
      data-tj-part="bend"
      data-tj-key={bend.key}
      data-tj-weight={bend.weight}
      data-tj-track={Math.min(startTrack, endTrack)}
      data-tj-span={Math.abs(endTrack - startTrack)}
      data-tj-slot={startSlot}
      data-tj-extent={bend.extent}
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
