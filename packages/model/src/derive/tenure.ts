import type { Id } from "../document/time.js";
import type { ResolvedCareer } from "../resolve/resolved.js";
import { addLengths, type Length, stageStretches } from "./length.js";

/**
 * How long a stage lasted, all its periods together. Counts the first and the last month as readers of a résumé do:
 * `"2020-01"` to `"2020-03"` is 3 months; dates to the day count days; a length that the document states is taken as
 * stated. What goes on lasts until `asOf`, and without one has no upper limit. A moment lasts 0 months.
 *
 * @returns `undefined` for a stage that isn't there.
 */
export function tenure(career: ResolvedCareer, stageId: Id): Length | undefined {
  const stage = career.stageById.get(stageId);
  return stage && addLengths(stageStretches(career, stage).map(({ length }) => length));
}
