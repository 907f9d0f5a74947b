import type { Suggestion } from "../suggestions/suggestion.js";
import type { Context } from "./context.js";
import type { Timed } from "./periods.js";

/** Whether the second may have begun within a month of the end of the first, and did not run beside it. */
function follows(first: Timed | undefined, second: Timed): boolean {
  if (!first?.start || !first.end || !second.start) return false;
  const [earliestEnd, latestEnd] = first.end;
  const [earliestStart, latestStart] = second.start;
  return earliestStart - latestEnd <= 1 && earliestEnd - latestStart <= 1;
}

/** How many roles at one organisation are looked at side by side. */
const PARALLEL = 8;

/** Roles at the same organisation that follow each other are probably one employment with a promotion. */
export function suggestStints(work: readonly Timed[], { ids }: Context): Suggestion[] {
  const inTime = work
    .filter(({ start, stage }) => start && stage.organisation)
    .sort((a, b) => (a.start?.[0] ?? 0) - (b.start?.[0] ?? 0));
  const runs: Timed[][] = [];
  const runsAt = new Map<string, Timed[][]>();
  for (const timed of inTime) {
    const organisation = timed.stage.organisation ?? "";
    const known = runsAt.get(organisation) ?? [];
    runsAt.set(organisation, known);
    // Of roles held side by side, the one that ended then is the one that was left for this.
    const run = known.slice(-PARALLEL).find((stages) => follows(stages.at(-1), timed));
    if (run) run.push(timed);
    else {
      known.push([timed]);
      runs.push(known.at(-1) as Timed[]);
    }
  }
  return runs.flatMap(([first, ...rest]) => {
    if (!first || rest.length === 0) return [];
    const organisation = first.stage.organisation as string;
    const stages = [first, ...rest].map(({ stage }) => stage.id);
    return [
      {
        type: "stint",
        stint: { id: ids.make([`${organisation} stint`], "stint"), organisation, stages },
        path: first.path,
        message: `${stages.length} roles at the same organisation follow each other: they may be one employment, to be drawn as one line.`,
      },
    ];
  });
}
