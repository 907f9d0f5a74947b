import type { Id, Month, ResolvedCareer, ResolvedStage } from "@trajectoires/model";
import type { Visit } from "./visits.js";

/** Where a thread runs into the main line: at the start of a stage. */
export interface Join {
  readonly stage: Id;
  readonly month: Month;
}

/**
 * A thread that ended so many months before a stage that goes on using its skills still leads to it; one whose end may lie later than it
 * is read as long as that end may reach.
 */
const PAUSE = 24;

/**
 * Where each thread joins the line, by the thread's id. It joins at the first turning point after it that carried over one of its skills; else
 * at the stage that follows it in its own lane and uses one of them.
 */
export function findJoins(career: ResolvedCareer, visits: readonly Visit[]): ReadonlyMap<Id, Join> {
  const main = visits.filter(({ role }) => role === "main");
  const starts = new Map<Id, Month>();
  for (const { stage, start } of main) if (!starts.has(stage.id)) starts.set(stage.id, start);
  const targets = new Map<Id, Id[]>();
  for (const { carriedOver = [], between } of career.path.pivots ?? [])
    for (const skill of carriedOver)
      targets.set(skill, [...(targets.get(skill) ?? []), between[1]]);

  const joins = new Map<Id, Join>();
  for (const thread of visits) {
    if (thread.role !== "thread" || thread.period > 0 || thread.stage.periods.length > 1) continue;
    const skills = skillsOf(career, thread.stage);
    let join: Join | undefined;
    for (const skill of skills)
      for (const stage of targets.get(skill) ?? []) {
        const month = starts.get(stage);
        const joined = month !== undefined && month > thread.start;
        if (joined && month < (join?.month ?? Infinity)) join = { stage, month };
      }
    // A thread that ended long before is not made longer than it was.
    const reach = thread.end + Math.max(PAUSE, thread.endSlack);
    if (join && !thread.ongoing && join.month > reach) join = undefined;
    join ??= findHeir(main, thread, skills);
    if (join) joins.set(thread.stage.id, join);
  }
  return joins;
}

/** The stage that takes a thread up in its own lane. */
function findHeir(
  main: readonly Visit[],
  thread: Visit,
  skills: ReadonlySet<Id>,
): Join | undefined {
  if (thread.ongoing) return undefined;
  const heir = main.find(
    ({ lane, start, stage }) =>
      lane.key === thread.lane.key &&
      start > thread.start &&
      start >= thread.end - PAUSE / 2 &&
      start - thread.end <= Math.max(PAUSE, thread.endSlack) &&
      (stage.stage.skills ?? []).some((use) => skills.has(idOf(use))),
  );
  return heir && { stage: heir.stage.id, month: heir.start };
}

function skillsOf(career: ResolvedCareer, stage: ResolvedStage): ReadonlySet<Id> {
  const wholes = [stage, ...stage.parts.map((id) => career.stageById.get(id))];
  return new Set(wholes.flatMap((it) => (it?.stage.skills ?? []).map(idOf)));
}

function idOf(use: Id | { readonly skill: Id }): Id {
  return typeof use === "string" ? use : use.skill;
}
