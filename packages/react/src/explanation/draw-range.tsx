import type { Bounds, Month, ResolvedPeriod } from "@trajectoires/model";
import type { ReactElement } from "react";
import type { Words } from "../words/create-words.js";
import { monthText } from "../words/date-text.js";

/** The months from the left edge of a drawing to its right edge; the last one is inside. */
export interface Scale {
  readonly first: Month;
  readonly last: Month;
}

type Placed = Bounds & { readonly reading: number | null };

/** From the earliest to the latest month in which a period may lie; `undefined` unless both sides are limited. */
export function scaleOf({ start, end, ongoing }: ResolvedPeriod): Scale | undefined {
  const points = end && !ongoing ? [start, end] : [start];
  const months = points.flatMap(({ earliest, latest }) => [earliest, latest]);
  const known = months.filter((month) => month !== null);
  return known.length === months.length
    ? { first: Math.min(...known), last: Math.max(...known) }
    : undefined;
}

/** Whether something about a period is not known to the month. */
export function isUncertain({ start, end, ongoing }: ResolvedPeriod): boolean {
  const points = end && !ongoing ? [start, end] : [start];
  return points.some(({ earliest, latest }) => earliest !== latest);
}

/**
 * The whole range of a period as a thin bracket with its two dates, for the eye alone: the explanation says it in words.
 * Inside it, thicker, what is sure in any case, and rings where the drawing puts its ends.
 */
export function drawRange(
  words: Words,
  period: ResolvedPeriod,
  yearOnly: boolean,
): ReactElement | null {
  const scale = scaleOf(period);
  if (!scale || !isUncertain(period)) return null;
  const { start, end, ongoing } = period;
  const [first, last] = [scale.first, scale.last].map(
    (month) => monthText(words, month, "short", yearOnly).text,
  );
  return (
    <span className="tj-range" aria-hidden="true">
      {drawBracket(scale, start, ongoing ? null : end)}
      <span className="tj-range-dates">
        <span>{first}</span> <span>{last}</span>
      </span>
    </span>
  );
}

/** A bracket over the months of one or two points, true to a scale: percentages, so that nothing is measured. */
export function drawBracket(scale: Scale, start: Placed, end: Placed | null): ReactElement {
  const length = scale.last + 1 - scale.first;
  const at = (month: number) => `${Math.round((1000 * (month - scale.first)) / length) / 10}%`;
  const from = at(start.earliest ?? scale.first);
  const to = at(((end ?? start).latest ?? scale.last) + 1);
  const surely = end && start.latest !== null && end.earliest !== null;
  return (
    <svg className="tj-bracket" aria-hidden="true" focusable="false" width="100%" height="11">
      <line className="tj-bracket-whole" x1={from} x2={to} y1="5.5" y2="5.5" />
      {start.earliest === null ? null : <line x1={from} x2={from} y1="0.5" y2="10.5" />}
      {(end ?? start).latest === null ? null : <line x1={to} x2={to} y1="0.5" y2="10.5" />}
      {surely && (end.earliest as Month) > (start.latest as Month) + 1 ? (
        <line
          className="tj-bracket-sure"
          x1={at((start.latest as Month) + 1)}
          x2={at(end.earliest as Month)}
          y1="5.5"
          y2="5.5"
        />
      ) : null}
      {[start, end].map((point, index) =>
        point && point.reading !== null && isInside(point, point.reading) ? (
          <circle
            key={index}
            cx={at(point.reading + (Number.isInteger(point.reading) ? 0.5 : 0))}
            cy="5.5"
            r="3"
          />
        ) : null,
      )}
    </svg>
  );
}

function isInside({ earliest, latest }: Bounds, month: number): boolean {
  return month >= (earliest ?? -Infinity) && month < (latest ?? Infinity) + 1;
}
