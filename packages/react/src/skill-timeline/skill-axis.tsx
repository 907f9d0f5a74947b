import type { SkillsLayout } from "@trajectoires/layout/skills";
import type { Month } from "@trajectoires/model";
import type { ReactElement } from "react";
import { createPlacing } from "../view/placing.js";
import type { Direction } from "../words/locale.js";

/** Where months lie along the bars, in the direction of writing. */
export interface SkillAxis {
  readonly start: Month;
  readonly end: Month;
  readonly dir: Direction;
  /** The place of a month as a percentage from the left. */
  readonly place: (month: Month) => string;
  /** The length of a stretch as a percentage. */
  readonly length: (start: Month, end: Month) => string;
}

export function createAxis({ start, end }: SkillsLayout, dir: Direction): SkillAxis {
  const { x, width } = createPlacing(dir === "rtl");
  const share = (month: Month) => (month - start) / (end - start);
  return {
    start,
    end,
    dir,
    place: (month) => x(share(month)),
    length: (from, to) => width(share(from), share(to)),
  };
}

/** Years beneath the bars and thin lines behind them. */
export function drawAxis(
  { ticks }: SkillsLayout,
  axis: SkillAxis,
  yearText: ((year: number) => string) | undefined,
): ReactElement {
  return (
    <svg className="tj-skill-axis" aria-hidden="true" focusable="false">
      {ticks.map(({ year, month, level }) => (
        <g key={year} data-tj-level={level}>
          <line x1={axis.place(month)} x2={axis.place(month)} y1="0" y2="100%" />
          {yearText ? (
            <svg x={axis.place(month)} y="100%" overflow="visible">
              <text y="1.2em" textAnchor="middle">
                {yearText(year)}
              </text>
            </svg>
          ) : null}
        </g>
      ))}
    </svg>
  );
}
