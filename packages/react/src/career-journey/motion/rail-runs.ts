import type { RailPart } from "./rail-parts.js";

/** A straight stretch of the line or of a thread: from the ring of its stage, or from a bend to that ring. */
export interface Run {
  readonly key: string;
  readonly parts: readonly RailPart[];
  /** Whose colour it has. */
  readonly colouredBy: RailPart;
  readonly start: number;
  readonly end: number;
}

interface OpenRun {
  key: string;
  parts: RailPart[];
  readonly colouredBy: RailPart;
  start: number;
  end: number;
}

/**
 * Joins what rows draw of a straight stretch. The story names a stretch where it begins, under its ring; in the rows that it passes it goes
 * on without a name. Above a ring the line has the ring's own colour: `rise:` and the stage.
 */
export function runsOfRail(parts: readonly RailPart[]): Run[] {
  const runs: OpenRun[] = [];
  /** What goes on: the line itself, and a thread on each track. */
  const open = new Map<string, OpenRun>();
  let unnamed = 0;
  /** The stage that the last bend led to, until its ring comes. */
  let coming: OpenRun | undefined;

  const extend = (run: OpenRun, part: RailPart, start: number, end: number): void => {
    run.parts.push(part);
    run.start = Math.min(run.start, start);
    run.end = Math.max(run.end, end);
  };
  const begin = (key: string, part: RailPart, start: number, end: number, colouredBy = part) => {
    const run: OpenRun = { key, parts: [part], colouredBy, start, end };
    runs.push(run);
    return run;
  };

  for (const part of parts) {
    const { element, key, shape, isThread, track, box } = part;
    const { top, bottom } = box;
    if (shape === "bend" && !isThread) {
      open.delete("main");
      coming = undefined;
    }
    if (shape === "line") {
      const lead = element.getAttribute("data-tj-style") === "lead";
      const isThin = isThread && !lead;
      const name = isThin ? `thread ${track}` : "main";
      if (element.matches(".tj-line-tail")) {
        const ending = open.get(name);
        const own = `${ending?.key ?? `unnamed:${unnamed++}`}~open`;
        begin(own, part, top, bottom, ending?.colouredBy);
        continue;
      }
      const going = open.get(name);
      if (key !== undefined) open.set(name, begin(key, part, top, bottom));
      else if (going) extend(going, part, top, bottom);
      else if (!isThin && coming) extend(coming, part, top, bottom);
      else {
        const run = begin(`unnamed:${unnamed++}`, part, top, bottom);
        if (isThin) open.set(name, run);
        else coming = run;
      }
    }
    if (shape !== "ring" || element.getAttribute("data-tj-above") === "none") continue;
    const above = aboveRing(part);
    if (!above || part.isThread) continue;
    const stage = key?.slice("ring:".length) ?? "";
    const isMilestone = element.getAttribute("data-tj-part") === "milestone";
    const isThin = element.getAttribute("data-tj-above") === "thin";
    const going = open.get(isMilestone && isThin ? `thread ${track}` : "main");
    if (isMilestone && going) extend(going, part, above.top, above.bottom);
    else if (coming) {
      extend(coming, part, above.top, above.bottom);
      coming.key = `rise:${stage}`;
      coming = undefined;
    } else begin(`rise:${stage}`, part, above.top, above.bottom);
  }
  return runs;
}

/** What a ring draws of the line above it: from the top of its row to just before itself. */
function aboveRing({
  element,
  box,
  isMeasured,
}: RailPart): { top: number; bottom: number } | undefined {
  if (!isMeasured) return { top: box.top, bottom: (box.top + box.bottom) / 2 };
  const style = getComputedStyle(element, "::before");
  if (style.display === "none") return undefined;
  const ring = getComputedStyle(element);
  // Its bottom is told from the inside of the border.
  const below = Number.parseFloat(style.bottom) - Number.parseFloat(ring.borderTopWidth);
  const bottom =
    box.bottom - Number.parseFloat(ring.borderBottomWidth) - Number.parseFloat(style.bottom);
  const length = Number.parseFloat(style.height);
  return below > 0 && length > 0 ? { top: bottom - length, bottom } : undefined;
}
