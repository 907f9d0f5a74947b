import {
  LABEL_SIZES,
  layoutLabels,
  layoutTicks,
  type PlacedLabel,
} from "@trajectoires/layout/trajectory";
import { monthParts } from "@trajectoires/model/time";
import { labelKey } from "../career-trajectory/drawing/place-labels.js";
import type { TrajectoryScene } from "../career-trajectory/trajectory-scene.js";
import type { SvgPlace } from "./svg-line.js";
import { element, escapeXml } from "./svg-markup.js";
import type { SvgStyle } from "./svg-style.js";

/** Years, or months where there is room, with ages beneath; a thin line down from each. Nothing where no dates are to be told. */
export function drawSvgAxis(
  { layout, view, ageAt }: TrajectoryScene,
  length: number,
  place: SvgPlace,
  style: SvgStyle,
): string {
  const { datePolicy, words } = view;
  if (datePolicy === "hidden" || datePolicy === "duration") return "";
  return layoutTicks(layout.scale, { length })
    .filter(({ unit }) => datePolicy !== "year" || unit === "year")
    .map(({ month, at, unit, showsYear }) => {
      const x = place.x(at);
      const { year, month: number } = monthParts(month);
      const first = words.date(unit === "year" ? { year } : { month: number });
      const second = unit === "year" ? ageAt(month) : showsYear ? words.date({ year }) : undefined;
      const text = (y: number, size: number, weight: number, fill: string, content: string) =>
        element(
          "text",
          { x, y, "text-anchor": "middle", "font-size": size, "font-weight": weight, fill },
          escapeXml(content),
        );
      return (
        element("line", {
          x1: x,
          x2: x,
          y1: place.y(-8),
          y2: place.y(layout.height),
          stroke: style.rule,
          "stroke-width": 1,
        }) +
        text(place.y(-34), 13, 700, style.ink, first) +
        (second ? text(place.y(-17), 11, 400, style.soft, second) : "")
      );
    })
    .join("");
}

/** The words beside rings and pivots, where they overlap nothing. */
export function drawSvgLabels(
  scene: TrajectoryScene,
  length: number,
  place: SvgPlace,
  style: SvgStyle,
): string {
  const texts = new Map(scene.stops.map((stop) => [labelKey(stop), scene.labelOf(stop)]));
  return layoutLabels(scene.layout, { length, texts })
    .filter(({ form }) => form !== "hidden")
    .map((label) => drawLabel(label, place, style))
    .join("");
}

function drawLabel(label: PlacedLabel, place: SvgPlace, style: SvgStyle): string {
  const { at, dx, anchor, top, title, detail, key } = label;
  const isPivot = key.startsWith("pivot:");
  const { size, line } = isPivot ? LABEL_SIZES.pivotTitle : LABEL_SIZES.title;
  const x = place.x(at) + (place.isMirrored ? -dx : dx);
  const first = element(
    "text",
    {
      x,
      y: place.y(top + size - 1),
      "text-anchor": anchor,
      "font-size": size,
      "font-family": isPivot ? undefined : style.headingFont,
      "font-weight": isPivot ? 650 : style.headingWeight,
      fill: style.ink,
    },
    escapeXml(title),
  );
  if (!detail) return first;
  const y = place.y(top + line + LABEL_SIZES.detail.size);
  const second = {
    x,
    y,
    "text-anchor": anchor,
    "font-size": LABEL_SIZES.detail.size,
    fill: style.soft,
  };
  return first + element("text", second, escapeXml(detail));
}
