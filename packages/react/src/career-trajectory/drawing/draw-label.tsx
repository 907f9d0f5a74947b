import type { PlacedLabel } from "@trajectoires/layout/trajectory";
import type { ReactElement } from "react";
import type { Placing } from "../../view/placing.js";
import type { Banded } from "./bands.js";

/** From the upper edge of a label to the baselines of its lines, px: for the sizes that labels are placed with. */
const TITLE = 14;
const PIVOT_TITLE = 13;
const SECOND = 12;

/** A stop's words, in one of the places that they have in different bands. */
export function drawLabel(
  { item, bands }: Banded<PlacedLabel>,
  placing: Placing,
  isPivot: boolean,
  lang: string | undefined,
): ReactElement {
  const { at, dx, anchor, top, title, detail } = item;
  const x = { x: placing.x(at), dx: placing.isMirrored ? -dx : dx, textAnchor: anchor };
  const second = top + (isPivot ? 17 : 18) + SECOND;
  return (
    <g
      key={`${bands ?? ""} ${top} ${dx} ${title}`}
      className="tj-trajectory-label"
      data-tj-bands={bands}
      data-tj-of={isPivot ? "pivot" : undefined}
      aria-hidden="true"
    >
      <text
        className="tj-trajectory-title"
        {...x}
        y={top + (isPivot ? PIVOT_TITLE : TITLE)}
        lang={lang}
      >
        {title}
      </text>
      {detail === undefined ? null : (
        <text className="tj-trajectory-detail" {...x} y={second}>
          {detail}
        </text>
      )}
    </g>
  );
}
