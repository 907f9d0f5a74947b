import type { CareerPath } from "../document/career-path.js";
import type { Id } from "../document/time.js";
import { resolveCareer } from "../resolve/resolve-career.js";

/** Each stage's place in the order of time. */
export function orderOf(path: CareerPath): Map<Id, number> {
  return new Map(resolveCareer(path).stages.map(({ id, order }) => [id, order]));
}
