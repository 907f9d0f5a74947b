import type { Id, ResolvedPoint, ResolvedStage } from "@trajectoires/model";
import { isUncertain, type Scale, scaleOf } from "./draw-range.js";
import type { Telling } from "./explanation-words.js";
import { type PointWords, pointWords } from "./point-words.js";

/** A point of a stage with what is said about it. */
export interface Explained {
  /** "start", "end"; "start-2" for the second period of several. */
  readonly key: string;
  readonly label: string;
  readonly point: ResolvedPoint;
  readonly words: PointWords;
  readonly scale: Scale | undefined;
}

/** Every start and end of a stage, in the order of its periods. */
export function explainedPoints(telling: Telling, { id, periods }: ResolvedStage): Explained[] {
  const { messages, words } = telling;
  return periods.flatMap((period, k) => {
    const several = periods.length > 1;
    const scale = isUncertain(period) ? scaleOf(period) : undefined;
    const explained = (side: "start" | "end", point: ResolvedPoint): Explained => {
      const outermost = side === "start" ? k === 0 : k === periods.length - 1;
      const name = outermost ? `${id}.${side}` : `${id}#${k + 1}.${side}`;
      const label = period.end ? messages[side] : messages.moment;
      return {
        key: several ? `${side}-${k + 1}` : side,
        label: several ? `${label} ${words.number(k + 1)}` : label,
        point,
        words: pointWords(telling, name, point),
        scale,
      };
    };
    const start = explained("start", period.start);
    if (!period.end) return [start];
    if (!period.ongoing) return [start, explained("end", period.end)];
    const notOver = { range: messages.notOver, earliest: undefined, latest: undefined };
    const label = several ? `${messages.end} ${words.number(k + 1)}` : messages.end;
    const end = { key: `${start.key}-ongoing`, label, point: period.end, scale: undefined };
    return [start, { ...end, words: { ...notOver, drawn: undefined } }];
  });
}

/** The statements behind all sides, each once, in the order in which the text refers to them. */
export function factsOf({ career, yearOnly }: Telling, points: readonly Explained[]): Id[] {
  const ids = points.flatMap(({ words: { earliest, latest } }) => [
    ...(earliest?.facts ?? []),
    ...(latest?.facts ?? []),
  ]);
  // A calendar month cannot be told by its year.
  const months = career.path.claims?.filter(({ type }) => yearOnly && type === "month") ?? [];
  return [...new Set(ids)].filter((id) => !months.some((claim) => claim.id === id));
}

/** The sides that a statement forces, for the style sheet. */
export function forcedBy(points: readonly Explained[], id: Id): string {
  return points
    .flatMap(({ key, words }) => [
      words.earliest?.facts.includes(id) ? `${key}-earliest` : [],
      words.latest?.facts.includes(id) ? `${key}-latest` : [],
    ])
    .flat()
    .join(" ");
}
