import type { Id, ResolvedCareer, ResolvedStage } from "@trajectoires/model";
import { type Span, visitOverlaps } from "./overlaps.js";

/** Kinds that mark a moment on the line and never carry it. */
const MOMENTS: ReadonlySet<string> = new Set(["milestone", "award", "publication", "credential"]);

/** How a stage takes part in the drawing: on the thick line, on a thread beside it, as a mark on it, or inside another stage. */
export type LineRole = "main" | "thread" | "moment" | "part";

/**
 * Decides what carries the line. The main line takes every stage that is no pastime, no moment, no part of another and does
 * not run for more than half of its time beside a longer one; a stage's own `line` overrides. What is planned comes after what goes on now, not
 * beside it. Where nothing would be left, every thread is promoted, so that a career of side projects still has a line.
 */
export function findLineRoles(career: ResolvedCareer): ReadonlyMap<Id, LineRole> {
  const roles = new Map<Id, LineRole>();
  /** Those of which only what runs beside them tells. */
  const open = career.stages.filter((it) => {
    const { kind, line } = it.stage;
    const role = isMoment(it) ? "moment" : kind === "pastime" ? "thread" : "main";
    const isPart = it.parent !== undefined;
    roles.set(it.id, isPart ? "part" : (line ?? role));
    return !isPart && !line && role === "main";
  });
  const beside = findBeside(open.filter((it) => !it.planned));
  for (const it of open) if (beside.has(groupOf(it))) roles.set(it.id, "thread");
  if (![...roles.values()].includes("main")) {
    for (const [id, role] of roles) if (role === "thread") roles.set(id, "main");
  }
  return roles;
}

function isMoment(it: ResolvedStage): boolean {
  return MOMENTS.has(it.stage.kind) && it.end?.date === undefined;
}

/** A change of post may leave so many months between two stages of a stint. */
const STINT_GAP = 1.5;

/** What counts as one in the question what runs beside what: the stages of a stint together. */
function groupOf(it: ResolvedStage): Id {
  return it.stint?.id ?? it.id;
}

/** Ids of the groups of which a stretch runs for more than half of its time beside a longer one of another. */
function findBeside(stages: readonly ResolvedStage[]): ReadonlySet<Id> {
  const spans: Span[] = [];
  const last = new Map<Id, { -readonly [name in keyof Span]: Span[name] }>();
  for (const it of [...stages].sort((a, b) => a.order - b.order))
    for (const period of it.periods) {
      const start = period.start.reading;
      const end = period.ongoing ? Infinity : (period.end?.reading ?? null);
      if (start === null || end === null || end <= start) continue;
      const id = groupOf(it);
      const before = last.get(id);
      if (before && start >= before.start && start - before.end <= STINT_GAP) {
        before.end = Math.max(before.end, end);
      } else {
        const span = { id, index: it.index, start, end };
        spans.push(span);
        last.set(id, span);
      }
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
  const difference =
    Math.min(a.end, b.end) < Infinity ? a.end - a.start - (b.end - b.start) : b.start - a.start;
  return difference === 0 ? a.index > b.index : difference < 0;
}
