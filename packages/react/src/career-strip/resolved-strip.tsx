import { layoutStrip, type StripBend, type StripPiece } from "@trajectoires/layout/strip";
import type { ReactElement } from "react";
import { joinClasses } from "../view/class-name.js";
import { createPlacing, type Placing } from "../view/placing.js";
import type { Resolved } from "../view/resolved-props.js";
import { createWords } from "../words/create-words.js";
import type { CareerStripProps } from "./career-strip-props.js";
import { stripSentence } from "./strip-sentence.js";

/** Where the line may run, px: the strip is 32 px high and the line 4.5 px thick. */
const TOP = 4;
const BOTTOM = 28;

/** The strip of a career whose times are known. */
export function ResolvedStrip(props: Resolved<CareerStripProps>): ReactElement {
  const { path: career, range, lanes, locale, dir, messages, label, className, ...rest } = props;
  const words = createWords(locale, messages);
  const { pieces, bends, stages, continues } = layoutStrip(career, { range, lanes });
  const placing = createPlacing((dir ?? words.dir) === "rtl");
  const sentence = label ?? stripSentence(words, career, stages);
  return (
    <svg
      {...(sentence ? { role: "img", "aria-label": sentence } : { "aria-hidden": true })}
      {...rest}
      className={joinClasses("tj tj-strip", className)}
      focusable="false"
      data-tj-cut={continues.before || continues.after || undefined}
    >
      {bends.map((bend) => drawBend(bend, placing))}
      {pieces.flatMap((piece) => drawPiece(piece, placing))}
    </svg>
  );
}

/** A straight piece; from `openFrom` on it is dashed, as is all of what hasn't begun. */
function drawPiece(piece: StripPiece, { x }: Placing): ReactElement[] {
  const { key, slot, weight, start, end, y, planned } = piece;
  const openFrom = planned ? start : piece.openFrom;
  const line = (from: number, to: number, style?: "dashed") => (
    <line
      key={style ? `${key}:open` : key}
      x1={x(from)}
      x2={x(to)}
      y1={across(y)}
      y2={across(y)}
      data-tj-part="segment"
      data-tj-key={key}
      data-tj-weight={weight}
      data-tj-slot={slot}
      data-tj-style={style}
    />
  );
  // Dashes are counted from the end, so that the last one meets the bend.
  return openFrom >= end
    ? [line(start, end)]
    : [...(openFrom > start ? [line(start, openFrom)] : []), line(end, openFrom, "dashed")];
}

/** One cubic with tangents along time, in a box that stretches while the stroke keeps its weight. */
function drawBend(
  { key, endSlot, start, end, startY, endY, style }: StripBend,
  placing: Placing,
): ReactElement {
  const [y1, y2] = [across(startY), across(endY)];
  const height = Math.max(Math.abs(y2 - y1), 1);
  const [a, b] = y2 >= y1 ? [0, height] : [height, 0];
  const [x1, x2] = placing.isMirrored ? [100, 0] : [0, 100];
  return (
    <svg
      key={key}
      x={placing.left(start, end)}
      y={Math.min(y1, y2)}
      width={placing.width(start, end)}
      height={height}
      viewBox={`0 0 100 ${height}`}
      preserveAspectRatio="none"
      overflow="visible"
      data-tj-part="bend"
      data-tj-key={key}
      data-tj-slot={endSlot}
      data-tj-style={style === "dashed" ? style : undefined}
    >
      <path d={y1 === y2 ? `M0 0H100` : `M${x1} ${a}C50 ${a} 50 ${b} ${x2} ${b}`} />
    </svg>
  );
}

function across(y: number): number {
  return Math.round((TOP + (BOTTOM - TOP) * y) * 10) / 10;
}
