import type { CareerPath } from "../document/career-path.js";
import type { CareerTimes } from "./solved-career.js";

/** What a claim or a date says besides the time. */
const ASIDE = new Set(["says", "evidence", "raw", "padded"]);

/**
 * A checksum of a document's statements about time and of the times that were worked out from them. The order of keys
 * counts for nothing: databases change it. It is FNV-1a (Fowler, Noll, Vo) in 32 bits over UTF-16 units.
 */
export function sealOf(path: CareerPath, { seal, ...times }: Partial<CareerTimes>): string {
  const told = [
    path.person?.birth,
    path.telling,
    path.stages.map(({ id, kind, start, end, laterPeriods, partOf, planned }) => [
      [id, kind, start, end],
      [laterPeriods, partOf, planned],
    ]),
    path.stints?.map(({ id, stages }) => [id, stages]),
    path.chapters?.map(({ sections }) => sections?.map(({ mode, items }) => [mode, items])),
    path.claims,
    times,
  ];
  const text = JSON.stringify(told, (key, part) => (ASIDE.has(key) ? undefined : sorted(part)));
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}

function sorted(part: unknown): unknown {
  return typeof part === "object" && part && !Array.isArray(part)
    ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
    : part;
}
