import {
  layoutStrip,
  type StripBend,
  type StripPiece,
  type StripRange,
} from "@trajectoires/layout/strip";
import type { CareerPath, Edtf, ResolvedCareer } from "@trajectoires/model";
import type { ReactElement, SVGAttributes } from "react";
import { joinClasses } from "../view/class-name.js";
import { createPlacing, type Placing } from "../view/placing.js";
import { resolveOnce } from "../view/resolve-once.js";
import { createWords, type MessageOverrides } from "../words/create-words.js";
import type { Direction, Locale } from "../words/locale.js";
import { stripSentence } from "./strip-sentence.js";

/** What a `CareerStrip` takes; attributes of SVG go to its element. */
export interface CareerStripProps extends Omit<SVGAttributes<SVGSVGElement>, "children" | "path"> {
  /** The career, or one already resolved. Data from outside goes through `parseCareerPath` first. */
  readonly path: CareerPath | ResolvedCareer;
  /** The time that the whole length stands for, in months as the model counts them: the same for all rows of a table. Default: this career's own. */
  readonly range?: StripRange | undefined;
  /** Lanes from top to bottom, by key, so that a domain is equally high in all rows of a table (`findStripLanes`). Default: this career's own. */
  readonly lanes?: readonly string[] | undefined;
  /** Language of the sentence that is read aloud. Default: English. */
  readonly locale?: Locale | string;
  /** What "now" means, as an EDTF date. Default: the document's own time of telling. */
  readonly asOf?: Edtf;
  /** Which way time runs. Default: the locale's direction. */
  readonly dir?: Direction;
  /** Words of your own in place of the locale's. */
  readonly messages?: MessageOverrides;
  /** The sentence in place of the library's; empty where the words beside it say it all: the strip is then hidden from assistive technology. */
  readonly label?: string;
}

/** Where the line may run, px: the strip is 32 px high and the line 4.5 px thick. */
const TOP = 4;
const BOTTOM = 28;

/**
 * A career's line at the height of a line of text, for a table's row, a card, a header. A server component without id, state or script, so that a thousand
 * are cheap. Needs `@trajectoires/react/strip.css` beside the library's sheet.
 *
 * @example <CareerStrip path={path} range={range} />
 */
export function CareerStrip(props: CareerStripProps): ReactElement {
  const { path, range, lanes, locale, asOf, dir, messages, label, className, ...rest } = props;
  const words = createWords(locale, messages);
  const career = resolveOnce(path, asOf);
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
