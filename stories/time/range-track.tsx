import { monthParts, type ResolvedPoint } from "@trajectoires/model";
import type { Axis } from "./point-rows.ts";

/** Where a month lies on an axis, as a share of its length for SVG. */
function placeOn({ first, last }: Axis, month: number, rtl: boolean): string {
  const share = (month - first) / (last - first);
  return `${Math.round(10000 * (rtl ? 1 - share : share)) / 100}%`;
}

/** The range of one point as a bracket over a true axis, the reading as a ring, and what it was before as a dashed line. */
export function RangeTrack(props: {
  readonly axis: Axis;
  readonly point: ResolvedPoint;
  readonly was?: ResolvedPoint | undefined;
  readonly rtl: boolean;
}) {
  const { axis, point, was, rtl } = props;
  const at = (month: number) => placeOn(axis, month, rtl);
  const { earliest, latest, reading } = point;
  const [start, end] = [at(earliest ?? axis.first), at((latest ?? axis.last - 1) + 1)];
  return (
    <svg className="tx-track" width="100%" height="26" aria-hidden="true" focusable="false">
      {axis.ticks.map((tick) => (
        <line key={tick} className="tx-grid" x1={at(tick)} x2={at(tick)} y1="0" y2="26" />
      ))}
      {was ? (
        <line
          className="tx-before"
          x1={at(was.earliest ?? axis.first)}
          x2={at((was.latest ?? axis.last - 1) + 1)}
          y1="21"
          y2="21"
        />
      ) : null}
      <line
        className="tx-range"
        data-open={earliest === null || latest === null ? "" : undefined}
        x1={start}
        x2={end}
        y1="13"
        y2="13"
      />
      {earliest === null ? null : <line className="tx-end" x1={start} x2={start} y1="7" y2="19" />}
      {latest === null ? null : <line className="tx-end" x1={end} x2={end} y1="7" y2="19" />}
      {reading === null ? null : <circle cx={at(reading + 0.5)} cy="13" r="4.5" />}
    </svg>
  );
}

/** The years of an axis. */
export function TickLabels({ axis }: { readonly axis: Axis }) {
  const share = (month: number) => (month - axis.first) / (axis.last - axis.first);
  // A label at the very edge would stick out.
  const ticks = axis.ticks.filter((tick) => share(tick) > 0.03 && share(tick) < 0.97);
  return (
    <span className="tx-ticks">
      {ticks.map((tick) => (
        <span key={tick} style={{ insetInlineStart: placeOn(axis, tick, false) }}>
          {monthParts(tick).year}
        </span>
      ))}
    </span>
  );
}
