import type { ReactElement } from "react";
import type { Placing } from "../../view/placing.js";

/** A curve from one lane to another. */
export interface Curve {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly startY: number;
  readonly endY: number;
  readonly startSlot: number;
  readonly endSlot: number;
  readonly weight: "main" | "thread";
  readonly isDashed: boolean;
  /** It steps back. Default `false`. */
  readonly isDimmed?: boolean;
}

/**
 * One cubic curve with horizontal tangents at both ends, in a box that stretches with the drawing while its stroke keeps its weight. Its
 * colour runs from the old lane's to the new one's, in user space: in the units of a bounding box nothing would be drawn on a straight line.
 */
export function drawBend(curve: Curve, placing: Placing, gradientId: string): ReactElement {
  const { startY, endY, startSlot, endSlot, weight, isDashed, isDimmed } = curve;
  const isPlain = startSlot === endSlot;
  const falls = endY > startY;
  const height = Math.abs(endY - startY);
  const [x1, x2] = placing.isMirrored ? [100, 0] : [0, 100];
  const [y1, y2] = falls ? [0, 100] : [100, 0];
  const [c1, c2] = placing.isMirrored ? [42, 58] : [58, 42];
  return (
    <svg
      key={curve.key}
      className="tj-trajectory-bend"
      x={placing.left(curve.start, curve.end)}
      y={Math.min(startY, endY)}
      width={placing.width(curve.start, curve.end)}
      height={Math.max(1, height)}
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      overflow="visible"
      data-tj-part="bend"
      data-tj-key={curve.key}
      data-tj-slot={endSlot}
      data-tj-weight={weight === "main" ? undefined : weight}
      data-tj-style={isDashed ? "dashed" : undefined}
      data-dimmed={isDimmed ? "" : undefined}
    >
      {isPlain ? null : (
        <linearGradient
          id={gradientId}
          gradientUnits="userSpaceOnUse"
          x1={x1}
          y1={y1}
          x2={x2}
          y2={y2}
        >
          <stop offset="0.1" data-tj-slot={startSlot} />
          <stop offset="0.9" data-tj-slot={endSlot} />
        </linearGradient>
      )}
      <path
        d={`M${x1} ${y1}C${c1} ${y1} ${c2} ${y2} ${x2} ${y2}`}
        {...(isPlain ? {} : { stroke: `url(#${gradientId})` })}
      />
    </svg>
  );
}
