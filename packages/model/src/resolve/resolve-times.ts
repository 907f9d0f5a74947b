import type { CareerPath } from "../document/career-path.js";
import type { Edtf, Id } from "../document/time.js";
import { readEdtf } from "../time/edtf.js";
import { type EdtfBoundsOptions, edtfBounds } from "../time/edtf-bounds.js";
import { assembleStages } from "./assemble-stages.js";
import { VAGUE_WORDS, type VagueWords } from "./duration-months.js";
import { collectFacts } from "./facts.js";
import { frameCareer } from "./frame-career.js";
import { resolvePeriod, resolvePoints } from "./resolve-points.js";
import type { Month, ResolvedCareer } from "./resolved.js";
import { settle } from "./settle.js";
import { stageOrder } from "./stage-order.js";
import { dateText } from "./stage-points.js";

/** Options of `resolveCareer` and `resolveTimes`. */
export interface ResolveOptions extends EdtfBoundsOptions {
  /** What "now" means, as EDTF. Default: the document's `telling`, where that is a date. Anything unreadable counts as absent. */
  readonly asOf?: Edtf;
  /** Which claims of status `"assumption"` count: `"all"` (the default), `"none"`, or those with the given ids. */
  readonly assumptions?: "all" | "none" | readonly Id[];
  /** Other readings of vague words, in months. The others stay as in `VAGUE_WORDS`. */
  readonly vagueWords?: Partial<VagueWords>;
  /**
   * How many combinations of choices (months of several years, one of several claims) are followed one by one. Default 64. Beyond
   * it only what all ways of a choice have in common is used: the bounds still hold, but may be wider, and an issue says so.
   */
  readonly maxCombinations?: number;
}

/**
 * Works out when everything was, and no more than views draw: `resolveCareer` without its explanations and the words of
 * conflicts, which `explainCareer` adds later. What contradicts stronger claims is set aside here as well.
 */
export function resolveTimes(path: CareerPath, options: ResolveOptions = {}): ResolvedCareer {
  const { assumptions = "all", vagueWords, maxCombinations = 64 } = options;
  const frame = frameCareer(path);
  const { numbers } = frame;
  const facts = collectFacts(path, frame, {
    ...options,
    words: { ...VAGUE_WORDS, ...vagueWords },
    assumes: (id) => assumptions === "all" || (assumptions !== "none" && assumptions.includes(id)),
  });
  const settlement = settle(numbers.size, facts, maxCombinations);
  const gone = new Set(settlement.setAside.map(({ id }) => id));
  const asOf = monthOf(options.asOf) ?? monthOf(dateText(path.telling));
  const { points, byDays } = resolvePoints(facts, settlement, numbers, options);
  const periods = frame.periods.map((own) =>
    own.map((period) => resolvePeriod(period, points, asOf)),
  );
  const sequence = stageOrder(path, periods, frame.indexOf);

  return {
    path,
    asOf,
    ...assembleStages(path, frame, gone, periods, sequence),
    points,
    solved: { numbers, options, working: { settlement, byDays, maxCombinations } },
  };
}

function monthOf(text: Edtf | undefined): Month | undefined {
  const read = typeof text === "string" ? readEdtf(text) : undefined;
  return read && (edtfBounds(read).latest ?? undefined);
}
