import type { ReactElement } from "react";
import { monthText } from "../../words/date-text.js";
import type { TrajectoryScene } from "../trajectory-scene.js";
import { HEAD, TAIL } from "./measures.js";

/** The caption of now ends so many pixels beyond it: there is seldom more than the tip of the arrow. */
const OVER = 12;

/** What lies under the line: bands of the lanes, chapters, the line of now. */
export function drawGround(scene: TrajectoryScene): ReactElement {
  const { layout, placing, say, view } = scene;
  const { lanes, height, chapters, now, scale } = layout;
  const hasDates = view.datePolicy !== "hidden" && view.datePolicy !== "duration";
  return (
    <g aria-hidden="true">
      {lanes.map(({ key, top, height: tall }, index) =>
        index % 2 === 0 ? (
          <rect
            key={key}
            className="tj-trajectory-band"
            y={HEAD + top}
            width="100%"
            height={tall}
            data-tj-part="band"
            data-tj-key={`band:${key}`}
          />
        ) : null,
      )}
      {scene.showChapters
        ? chapters.map(({ chapter, number, start, end }) => (
            <g key={chapter.id} data-tj-part="chapter" data-tj-key={`chapter:${chapter.id}`}>
              <rect
                className="tj-trajectory-chapter"
                x={placing.left(start, end)}
                y={HEAD}
                width={placing.width(start, end)}
                height={height}
              />
              <text
                className="tj-trajectory-chapter-name"
                x={placing.x(start)}
                dx={placing.isMirrored ? -6 : 6}
                y={HEAD + height + 18}
              >
                {view.text(chapter.label)?.value ?? view.words.number(number)}
              </text>
            </g>
          ))
        : null}
      {now !== undefined && hasDates ? (
        <g data-tj-part="today">
          <line
            className="tj-trajectory-today"
            x1={placing.x(now)}
            x2={placing.x(now)}
            y1={HEAD}
            y2={HEAD + height}
          />
          <text
            className="tj-trajectory-caption"
            x={placing.x(now)}
            dx={placing.isMirrored ? -OVER : OVER}
            y={HEAD + height + 18}
            textAnchor="end"
          >
            {
              monthText(
                view.words,
                view.career.asOf ?? scale.end,
                "short",
                view.datePolicy === "year",
              ).text
            }
          </text>
        </g>
      ) : null}
      {hasDates
        ? scale.shortened.map(({ start, end }) => {
            const [from, to] = [scale.toFraction(start), scale.toFraction(end)];
            return (
              <text
                key={start}
                className="tj-trajectory-caption"
                x={placing.x((from + to) / 2)}
                y={HEAD + height + TAIL - 12}
                textAnchor="middle"
                data-tj-part="break"
              >
                {say.compressed}
              </text>
            );
          })
        : null}
    </g>
  );
}
