import type { ReactElement } from "react";
import type { JourneyStop } from "../outline.js";

/** Of more stops the line alone is drawn: their rings would touch. */
const MOST_RINGS = 40;

/** The journey as one line in the colours of its domains, with a ring for each stage and a mark for each turning point. */
export function PlayerLine({ stops }: { readonly stops: readonly JourneyStop[] }): ReactElement {
  const last = Math.max(1, stops.length - 1);
  const x = (index: number) => `${+((100 * index) / last).toFixed(3)}%`;
  return (
    <svg className="tj-player-line" aria-hidden="true" focusable="false">
      {runsOf(stops).map(({ start, end, slot }) => (
        <line key={start} data-tj-slot={slot} x1={x(start)} x2={x(end)} y1="50%" y2="50%" />
      ))}
      {stops.length > MOST_RINGS
        ? null
        : stops.map(({ id, type, slot }, index) =>
            type === "stage" ? (
              <circle key={id} data-tj-slot={slot} cx={x(index)} cy="50%" r="3.5" />
            ) : (
              <svg key={id} x={x(index)} y="50%" overflow="visible">
                <rect x="-4" y="-4" width="8" height="8" rx="2" transform="rotate(45)" />
              </svg>
            ),
          )}
    </svg>
  );
}

interface Run {
  readonly start: number;
  readonly end: number;
  readonly slot: number;
}

/** Neighbours of one colour as one piece; each stop's own reaches to the next. */
function runsOf(stops: readonly JourneyStop[]): Run[] {
  const runs: Run[] = [];
  stops.slice(0, -1).forEach(({ slot }, index) => {
    const before = runs.at(-1);
    if (before?.slot === slot) runs.push({ ...(runs.pop() as Run), end: index + 1 });
    else runs.push({ start: index, end: index + 1, slot });
  });
  return runs;
}
