import type { Id, ResolvedCareer, SolvedCareer } from "@trajectoires/model";
import type { PivotCardProps } from "../pivot-card/pivot-card.js";
import { pivotCard as pivotCardOf } from "../pivot-card/pivot-card-of.js";
import type { RoleCardProps } from "../role-card/role-card.js";
import { type StageCardOptions, stageCard as stageCardOf } from "../role-card/stage-card.js";
import { restoreOnce } from "./restore-once.js";

/**
 * The props of a stage's card, from a career whose times were worked out before.
 *
 * @throws RangeError if the career has no stage with this id: a programmer's mistake, not the data's.
 * @example <RoleCard {...stageCard(solved, "cto")} />
 */
export function stageCard(
  career: SolvedCareer | ResolvedCareer,
  id: Id,
  options: StageCardOptions = {},
): RoleCardProps {
  return stageCardOf(restoreOnce(career), id, options);
}

/**
 * The props of a pivot's card, from a career whose times were worked out before.
 *
 * @throws RangeError if the career has no pivot with this id: a programmer's mistake, not the data's.
 * @example <PivotCard {...pivotCard(solved, "exams")} />
 */
export function pivotCard(
  career: SolvedCareer | ResolvedCareer,
  id: Id,
  options: StageCardOptions = {},
): PivotCardProps {
  return pivotCardOf(restoreOnce(career), id, options);
}
