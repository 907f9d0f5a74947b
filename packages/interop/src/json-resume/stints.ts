import type { Stint } from "@trajectoires/model";
import type { Context } from "./context.js";
import type { Timed } from "./periods.js";

/** Whether the second may have begun within a month of the end of the first, and did not run beside it. */
function follows(first: Timed, second: Timed): boolean {
  if (!first.start || !first.end || !second.start) return false;
  const [earliestEnd, latestEnd] = first.end;
  const [earliestStart, latestStart] = second.start;
  return earliestStart - latestEnd <= 1 && earliestEnd - latestStart <= 1;
}

const sameOrganisation = (a: Timed, b: Timed) => a.stage.organisation === b.stage.organisation;

/** Rows of the same organisation that follow each other are probably one employment with a promotion. */
export function suggestStints(work: readonly Timed[], { ids, issues }: Context): Stint[] {
  const inTime = work
    .filter(({ start, stage }) => start && stage.organisation)
    .sort((a, b) => (a.start?.[0] ?? 0) - (b.start?.[0] ?? 0));
  const runs: Timed[][] = [];
  for (const timed of inTime) {
    const run = [...runs].reverse().find((known) => {
      const before = known.at(-1);
      return before && sameOrganisation(before, timed) && follows(before, timed);
    });
    if (run) run.push(timed);
    else runs.push([timed]);
  }
  return runs.flatMap((run) => {
    const [first] = run;
    if (!first || run.length < 2) return [];
    issues.add(
      "note",
      "suggested-stint",
      first.path,
      `${run.length} rows at the same organisation follow each other: they were joined as one stint for the drawing, nothing was merged.`,
      "Pass { stints: false } to keep them apart.",
    );
    const organisation = first.stage.organisation as string;
    return [
      {
        id: ids.make([`${organisation} stint`], "stint"),
        organisation,
        stages: run.map(({ stage }) => stage.id),
      },
    ];
  });
}
