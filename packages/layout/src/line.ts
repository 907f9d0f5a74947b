import type { Id, ResolvedCareer, ResolvedStage } from "@trajectoires/model";
import { type Span, visitOverlaps } from "./overlaps.js";

/** Kinds that mark a moment on the line and never carry it. */
const MOMENTS: ReadonlySet<string> = new Set(["milestone", "award", "publication", "credential"]);

/** How a stage takes part in the drawing: on the thick line, on a thread beside it, as a mark on it, or inside another stage. */
export type LineRole = "main" | "thread" | "moment" | "part";

/**
 * Decides what carries the line. The main line takes every stage that is no pastime, no moment, no part of another and does
 * not run for more than half of its time beside a longer one; a stage's own `line` overrides. Where nothing would
 * be left, every thread is promoted, so that a career of side projects still has a line.
 */
export function findLineRoles(career: ResolvedCareer): ReadonlyMap<Id, LineRole> {
  const beside = findBeside(career.stages.filter((it) => isCandidate(it) && !it.stage.line));
  const roles = new Map<Id, LineRole>();
  for (const it of career.stages) {
    if (it.parent !== undefined) roles.set(it.id, "part");
    else if (it.stage.line) roles.set(it.id, it.stage.line);
    else if (isMoment(it)) roles.set(it.id, "moment");
    else roles.set(it.id, it.stage.kind === "pastime" || beside.has(it.id) ? "thread" : "main");
  }
  if (![...roles.values()].includes("main")) {
    for (const [id, role] of roles) if (role === "thread") roles.set(id, "main");
  }
  return roles;
}

function isMoment(it: ResolvedStage): boolean {
  return MOMENTS.has(it.stage.kind) && it.end?.date === undefined;
}

function isCandidate(it: ResolvedStage): boolean {
  return it.parent === undefined && !isMoment(it) && it.stage.kind !== "pastime";
}

/** Ids of the stages of which a period runs for more than half of its time beside a longer one of another stage. */
function findBeside(stages: readonly ResolvedStage[]): ReadonlySet<Id> {
  const spans: Span[] = [];
  for (const it of stages)
    for (const period of it.periods) {
      const start = period.start.reading;
      const end = period.ongoing ? Number.POSITIVE_INFINITY : (period.end?.reading ?? null);
      if (start !== null && end !== null && end > start)
        spans.push({ id: it.id, index: it.index, start, end });
    }
  const beside = new Set<Id>();
  visitOverlaps(spans, (earlier, later) => {
    const shorter = isShorter(later, earlier) ? later : earlier;
    const overlap = Math.min(later.end, earlier.end) - later.start;
    if (overlap * 2 > shorter.end - shorter.start) beside.add(shorter.id);
  });
  return beside;
}

/** Of two that both go on, the one that began later counts as the shorter; equals give way in the order of the document. */
function isShorter(a: Span, b: Span): boolean {
  const bothOpen = a.end === b.end && !Number.isFinite(a.end);
  const difference = bothOpen ? b.start - a.start : a.end - a.start - (b.end - b.start);
  return difference === 0 ? a.index > b.index : difference < 0;
}
