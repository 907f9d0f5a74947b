import type { SkillBar, SkillSpan } from "@trajectoires/layout/skills";
import type { ReactElement } from "react";
import { BAR_HEIGHT, BAR_UNITS, barOutline, barProfile, halfAtEnd } from "./bar-shape.js";
import type { SkillAxis } from "./skill-axis.js";

/**
 * A skill's bar, drawn for the eye alone. Places along the axis are percentages; each stretch is a drawing of its own that is
 * stretched to its width, so that nothing is measured. An end that the sources leave open fades.
 */
export function drawBar({ id, spans }: SkillBar, axis: SkillAxis, idPrefix: string): ReactElement {
  const middle = BAR_HEIGHT / 2;
  const first = spans[0];
  const last = spans[spans.length - 1];
  return (
    <svg className="tj-skill-bar" aria-hidden="true" focusable="false">
      {first && last && spans.length > 1 ? (
        <line
          className="tj-skill-pause"
          x1={axis.place(first.end)}
          x2={axis.place(last.start)}
          y1={middle}
          y2={middle}
        />
      ) : null}
      {spans.map((span, index) => drawSpan(span, index, axis, `${idPrefix}-fade-${id}-${index}`))}
    </svg>
  );
}

/** The shortest stretch that is drawn, as a share of the axis: what took a month is seen on an axis of forty years. */
const SHORTEST = 1 / 90;

function drawSpan(told: SkillSpan, index: number, axis: SkillAxis, fade: string): ReactElement {
  const least = (axis.end - axis.start) * SHORTEST;
  const span =
    told.end - told.start < least
      ? { ...told, end: told.start + least, certainEnd: told.start + least }
      : told;
  const { start, end, certainStart, certainEnd, ongoing } = span;
  const profile = barProfile(span, index === 0, axis.end - axis.start);
  const half = halfAtEnd(profile);
  const middle = BAR_HEIGHT / 2;
  const isOpen = certainStart > start || certainEnd < end;
  const mirrored = axis.dir === "rtl";
  return (
    <g key={start}>
      <svg
        x={axis.place(mirrored ? end : start)}
        width={axis.length(start, end)}
        height={BAR_HEIGHT}
        viewBox={`0 0 ${BAR_UNITS} ${BAR_HEIGHT}`}
        preserveAspectRatio="none"
      >
        {isOpen ? drawFade(span, fade) : null}
        <path
          d={barOutline(profile)}
          transform={mirrored ? `matrix(-1 0 0 1 ${BAR_UNITS} 0)` : undefined}
          fill={isOpen ? `url(#${fade})` : undefined}
        />
      </svg>
      {ongoing || certainEnd === end ? (
        <svg x={axis.place(end)} overflow="visible">
          <path
            transform={mirrored ? "scale(-1 1)" : undefined}
            d={
              ongoing
                ? `M0 ${middle - half - 2}L${half + 5} ${middle}L0 ${middle + half + 2}Z`
                : `M0 ${middle - half}c3 0 4 ${half / 2} 4 ${half}s-1 ${half} -4 ${half}Z`
            }
          />
        </svg>
      ) : null}
    </g>
  );
}

/** The colour along a bar: full where it is certain, faint towards ends that are open. In the units of the drawing. */
function drawFade({ start, end, certainStart, certainEnd }: SkillSpan, id: string): ReactElement {
  const share = (month: number) => Math.round((1000 * (month - start)) / (end - start)) / 1000;
  return (
    <linearGradient id={id} gradientUnits="userSpaceOnUse" x1="0" x2={BAR_UNITS} y1="0" y2="0">
      {certainStart > start ? <stop offset="0" data-tj-style="open" /> : null}
      <stop offset={share(certainStart)} />
      <stop offset={share(certainEnd)} />
      {certainEnd < end ? <stop offset="1" data-tj-style="open" /> : null}
    </linearGradient>
  );
}
