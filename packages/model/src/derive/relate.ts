import type { Id } from "../document/time.js";
import { monthsBetween } from "../resolve/months-between.js";
import type { Distance, ResolvedCareer, ResolvedStage } from "../resolve/resolved.js";
import { periodNames } from "../resolve/stage-points.js";

/** `"maybe"`: what is known allows both. */
export type Answer = "yes" | "no" | "maybe";

/** The thirteen relations of two stretches of time (Allen, Communications of the ACM 26, 1983). */
export type AllenRelation =
  | "before"
  | "meets"
  | "overlaps"
  | "starts"
  | "during"
  | "finishes"
  | "equals"
  | "finished-by"
  | "contains"
  | "started-by"
  | "overlapped-by"
  | "met-by"
  | "after";

/** Signs of b − a that a relation asks for: of the starts, of the ends, of b's start − a's end, of a's start − b's end. */
export const SIGNS: Record<AllenRelation, string> = {
  before: "..+.",
  meets: "..0.",
  overlaps: "++-.",
  starts: "0+..",
  during: "-+..",
  finishes: "-0..",
  equals: "00..",
  "finished-by": "+0..",
  contains: "+-..",
  "started-by": "0-..",
  "overlapped-by": "--.-",
  "met-by": "...0",
  after: "...+",
};

/**
 * How two stages lie to each other, to the month: each of Allen's relations with yes, no or maybe. A stage reaches
 * from its first start to the end of the month of its last end, so that what ends in March `meets` what starts in
 * April; a moment is its month. What claims say about the distance of two points counts, not only their bounds.
 *
 * @returns `undefined` if either stage isn't there.
 */
export function relate(
  career: ResolvedCareer,
  a: Id,
  b: Id,
): Record<AllenRelation, Answer> | undefined {
  const first = career.stageById.get(a);
  const second = career.stageById.get(b);
  if (!first || !second) return undefined;
  const [startA, endA] = outerPoints(first);
  const [startB, endB] = outerPoints(second);
  const signs = [
    signsOf(monthsBetween(career, startA, startB), 0),
    signsOf(monthsBetween(career, endA, endB), 0),
    signsOf(monthsBetween(career, endA, startB), -1),
    signsOf(monthsBetween(career, endB, startA), -1),
  ];
  const relations = Object.entries(SIGNS).map(([name, wanted]): [string, Answer] => {
    const asked = [...wanted].map((sign, i) => (sign === "." ? "" : [sign, signs[i] as string]));
    const possible = asked.every((pair) => !pair || pair[1]?.includes(pair[0] as string));
    const certain = asked.every((pair) => !pair || pair[0] === pair[1]);
    return [name, possible ? (certain ? "yes" : "maybe") : "no"];
  });
  const open = relations.filter(([, answer]) => answer !== "no");
  if (open.length === 1) (open[0] as [string, Answer])[1] = "yes";
  return Object.fromEntries(relations) as Record<AllenRelation, Answer>;
}

/** The names of a stage's first start and last end; a moment ends where it starts. */
export function outerPoints({ id, periods, end }: ResolvedStage): [start: string, end: string] {
  const { startName } = periodNames(id, 0, periods.length);
  return [startName, end ? periodNames(id, periods.length - 1, periods.length).endName : startName];
}

/** Every sign that a distance may have, of `"-0+"`. */
function signsOf({ atLeast, atMost }: Distance, shift: number): string {
  const least = (atLeast ?? -Infinity) + shift;
  const most = (atMost ?? Infinity) + shift;
  return `${least < 0 ? "-" : ""}${least <= 0 && most >= 0 ? "0" : ""}${most > 0 ? "+" : ""}`;
}
