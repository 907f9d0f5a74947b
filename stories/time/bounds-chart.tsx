import type { ResolvedPoint } from "@trajectoires/model";
import { formatMonth, pickText, type Words } from "@trajectoires/react/words";
import {
  type Axis,
  changedPoints,
  type PointGroup,
  type PointRow,
  pointRows,
} from "./point-rows.ts";
import { RangeTrack, TickLabels } from "./range-track.tsx";
import type { Bound, Explorer } from "./use-explorer.ts";
import { WhyPanel } from "./why-panel.tsx";

interface ChartProps {
  readonly explorer: Explorer;
  readonly words: Words;
  readonly rtl: boolean;
}

/** The bounds of every point on one true axis; each date says why when it is pointed at. */
export function BoundsChart({ explorer, words, rtl }: ChartProps) {
  const { career, before, axis } = explorer;
  const changed = before ? changedPoints(before, career) : new Set<string>();
  return (
    <div className="tx-chart">
      <Years axis={axis} />
      {pointRows(career).map((group) => (
        <Group key={group.key} group={group} {...{ explorer, words, rtl, changed }} />
      ))}
      <Years axis={axis} />
    </div>
  );
}

/** Above and below, since the picture is higher than most windows. */
function Years({ axis }: { readonly axis: Axis }) {
  return (
    <div className="tx-row tx-axis" aria-hidden="true">
      <TickLabels axis={axis} />
    </div>
  );
}

interface GroupProps extends ChartProps {
  readonly group: PointGroup;
  readonly changed: ReadonlySet<string>;
}

function Group({ group, changed, ...props }: GroupProps) {
  const { explorer, words } = props;
  const { path, stageById } = explorer.career;
  const title = stageById.get(group.stage ?? "")?.stage.title;
  const picked = pickText(title, words.tag, path.lang);
  return (
    <div className="tx-group" data-tj-slot={group.slot || undefined}>
      {picked ? (
        <h3 lang={picked.lang} dir={picked.dir}>
          {picked.value}
        </h3>
      ) : null}
      {group.rows.map((row) => (
        <Row
          key={row.name}
          row={row}
          name={picked ? `${picked.value}, ${row.label.toLowerCase()}` : row.label}
          was={changed.has(row.name) ? explorer.before?.points.get(row.name) : undefined}
          {...props}
        />
      ))}
    </div>
  );
}

interface RowProps extends ChartProps {
  readonly row: PointRow;
  /** "Technician, start". */
  readonly name: string;
  /** The bounds before the last change, where they were others. */
  readonly was: ResolvedPoint | undefined;
}

function Row({ row, name, was, explorer, words, rtl }: RowProps) {
  const { axis } = explorer;
  const { earliest, latest } = row.point;
  return (
    <div className="tx-row" data-changed={was ? "" : undefined} data-point={row.name}>
      <span className="tx-label">{row.label}</span>
      <RangeTrack axis={axis} point={row.point} was={was} rtl={rtl} />
      <span className="tx-dates">
        <BoundButton side="earliest" month={earliest} {...{ row, name, explorer, words }} />
        <span aria-hidden="true">–</span>
        <BoundButton side="latest" month={latest} {...{ row, name, explorer, words }} />
      </span>
      {explorer.bound?.point === row.name ? <WhyPanel explorer={explorer} words={words} /> : null}
      {was ? <span className="tx-was">was {formatRange(words, was)}</span> : null}
    </div>
  );
}

interface BoundButtonProps extends Pick<RowProps, "row" | "name" | "explorer" | "words"> {
  readonly side: Bound["side"];
  readonly month: number | null;
}

/** One side of a range: pointing at it, or reaching it with the keyboard, lights up what forces it. */
function BoundButton({ row, name, side, month, explorer, words }: BoundButtonProps) {
  const { bound, dispatch } = explorer;
  if (month === null) return <span className="tx-open">open</span>;
  const own: Bound = { point: row.name, side };
  const look = () => dispatch({ type: "look", bound: own });
  const text = formatMonth(words, month);
  const not = side === "earliest" ? "not before" : "not after";
  return (
    <button
      type="button"
      className="tx-bound"
      data-side={side}
      aria-label={`${name}: ${not} ${text}`}
      aria-pressed={bound?.point === row.name && bound.side === side}
      onPointerEnter={look}
      onFocus={look}
      onClick={look}
    >
      {text}
    </button>
  );
}

/** "Jun 2016 – Dec 2017". */
function formatRange(words: Words, { earliest, latest }: ResolvedPoint): string {
  const text = (month: number | null) => (month === null ? "open" : formatMonth(words, month));
  return earliest === latest ? text(earliest) : `${text(earliest)} – ${text(latest)}`;
}
