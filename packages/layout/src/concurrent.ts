import type { Id, ResolvedCareer } from "@trajectoires/model";
import { type Span, visitOverlaps } from "./overlaps.js";

/** So many are told; more would be a list nobody listens to. */
const MOST = 3;

/**
 * What certainly ran at the same time as each stage, at most three ids, in the order of time: the latest start of each lies before the
 * earliest end of the other. Parts, moments and what nobody can place are left out.
 */
export function findConcurrent(career: ResolvedCareer): ReadonlyMap<Id, readonly Id[]> {
  const spans: Span[] = [];
  for (const { id, index, parent, periods } of career.stages)
    for (const { start, end, ongoing } of periods) {
      const certainStart = start.latest;
      const certainEnd = ongoing ? Infinity : (end?.earliest ?? null);
      if (parent === undefined && certainStart !== null && certainEnd !== null)
        spans.push({ id, index, start: certainStart, end: certainEnd });
    }
  const concurrent = new Map<Id, Id[]>();
  const add = (id: Id, other: Id) => {
    const ids = concurrent.get(id) ?? [];
    if (ids.length < MOST && !ids.includes(other)) concurrent.set(id, [...ids, other]);
  };
  visitOverlaps(spans, (earlier, later) => {
    add(earlier.id, later.id);
    add(later.id, earlier.id);
  });
  return concurrent;
}
