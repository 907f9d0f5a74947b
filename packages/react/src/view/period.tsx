import type { ResolvedStage } from "@trajectoires/model";
import type { ReactElement, ReactNode } from "react";
import { describePeriod, type PeriodWords } from "../words/describe-period.js";
import type { TextPart } from "../words/interpolate.js";
import type { Direction } from "../words/locale.js";
import { namePoint } from "../words/name-point.js";
import type { ViewContext } from "./view-context.js";

/** A stage's period in words, with the names and the language of this view. */
export function periodOf(view: ViewContext, it: ResolvedStage): PeriodWords {
  const textOf = (text: Parameters<ViewContext["text"]>[0]) => view.text(text)?.value;
  return describePeriod(view.words, it, {
    asOf: view.career.asOf,
    datePolicy: view.datePolicy,
    textOf,
    nameOf: (point) => namePoint(view.words, view.career, point, textOf),
  });
}

/** The period column: dates as precise as they are known, or what else is told about when. Nothing where nothing is known. */
export function drawPeriod(
  period: PeriodWords,
  className: string,
  dir: Direction,
  /** What an explanation draws beside it. */
  range?: ReactNode,
): ReactElement | null {
  if (!period.main && !period.detail) return null;
  return (
    <p className={className}>
      {drawPeriodParts(period.parts, dir)}
      {"\n"}
      {period.detail ? <span className="tj-period-detail">{period.detail}</span> : null}
      {range}
    </p>
  );
}

/** The parts of a printed period; from right to left each date is isolated, so that a range keeps its order. */
export function drawPeriodParts(
  parts: readonly TextPart[],
  dir: Direction,
): (ReactElement | string)[] {
  const isolate = dir === "rtl" ? "auto" : undefined;
  return parts.map((part, index) =>
    typeof part === "string" ? (
      part
    ) : part.dateTime === undefined ? (
      <bdi key={index}>{part.text}</bdi>
    ) : (
      <time
        key={index}
        className={part.end && `dt-${part.end}`}
        dateTime={part.dateTime}
        dir={isolate}
      >
        {part.text}
      </time>
    ),
  );
}
