import type { SkillBar } from "@trajectoires/layout/skills";
import type { Length, ResolvedPeriod, ResolvedStage } from "@trajectoires/model";
import type { ViewContext } from "../view/view-context.js";
import { describePeriod, type PeriodWords } from "../words/describe-period.js";
import { formatDuration } from "../words/format-duration.js";

/** What is said about a skill: when it was used, and how long in all. */
export interface SkillWords {
  /** From the first use to the last, as far as it is known: "2003 – 2016", "since Apr 2020". */
  readonly used: PeriodWords;
  /** "13 yr 4 mo", "about 2 yr"; empty where it isn't known. */
  readonly total: string;
}

export function skillWords(view: ViewContext, bar: SkillBar): SkillWords {
  const { words, career, datePolicy } = view;
  const { total } = bar;
  const stages = bar.stages.flatMap((id) => career.stageById.get(id) ?? []);
  const use = periodOfUse(bar, stages);
  const policy = datePolicy === "duration" ? ("hidden" as const) : datePolicy;
  const options = { asOf: career.asOf, datePolicy: policy };
  return {
    used: describePeriod(words, use, options),
    total: total && datePolicy !== "hidden" ? totalText(words, total) : "",
  };
}

/** All use of a skill as if it were one stage, so that it is worded by the same rules: never more precise than what is known. */
function periodOfUse({ id, current }: SkillBar, stages: readonly ResolvedStage[]) {
  const placed = stages.filter((it) => !it.planned && it.start.reading !== null);
  const periods = placed.flatMap((it) => it.periods);
  const begins = (it: ResolvedPeriod) => it.start.reading ?? Infinity;
  const ends = (it: ResolvedPeriod) => (it.end ?? it.start).reading ?? -Infinity;
  const first = periods.reduce(
    (a, b) => (begins(b) < begins(a) ? b : a),
    periods[0] as ResolvedPeriod,
  );
  const last = periods.reduce((a, b) => (ends(b) > ends(a) ? b : a), periods[0] as ResolvedPeriod);
  const unknown = { earliest: null, latest: null, reading: null };
  return {
    id,
    claims: [],
    ongoing: current,
    planned: false,
    periods: [
      {
        start: first?.start ?? unknown,
        end: last ? (last.end ?? last.start) : unknown,
        ongoing: current,
        endUnknown: !current && (last?.endUnknown ?? false),
      },
    ],
  };
}

/** Limits further apart than this, in months, say nothing about a length but its least. */
const NARROW = 24;

/** A total that says something: a length that is known well enough, or how many whole years it is at least. */
function totalText(words: ViewContext["words"], { atLeast, atMost }: Length): string {
  if (atMost !== null && atMost - atLeast <= NARROW)
    return formatDuration(words, { min: atLeast, max: atMost });
  const years = Math.floor(atLeast / 12);
  return years ? formatDuration(words, { min: 12 * years, max: null }) : "";
}
