import type { Id } from "@trajectoires/model";
import type { ReactElement } from "react";
import { PivotCard } from "../pivot-card/pivot-card.js";
import { pivotCard } from "../pivot-card/pivot-card-of.js";
import { RoleCard } from "../role-card/role-card.js";
import { type StageCardOptions, stageCard } from "../role-card/stage-card.js";
import type { CareerTrajectoryProps } from "./trajectory-props.js";
import type { TrajectoryScene } from "./trajectory-scene.js";

/** The card that a stop opens: a stage's `RoleCard`, a pivot's `PivotCard`; nothing for an id that is neither. */
export function drawCardOf(
  scene: TrajectoryScene,
  id: Id,
  options: StageCardOptions,
  props: Pick<CareerTrajectoryProps, "renderRole" | "renderSkill" | "classNames">,
  headingLevel: number,
): ReactElement | null {
  const { career } = scene.view;
  const { renderRole, renderSkill, classNames } = props;
  const className = classNames?.card ?? "";
  const it = career.stageById.get(id);
  if (it) {
    const card = (
      <RoleCard
        {...stageCard(career, id, options)}
        {...(renderSkill && { renderSkill })}
        headingLevel={headingLevel}
        className={className}
      />
    );
    return <>{renderRole ? renderRole(it, card) : card}</>;
  }
  if (!career.path.pivots?.some((pivot) => pivot.id === id)) return null;
  return (
    <PivotCard
      {...pivotCard(career, id, options)}
      renderSkill={renderSkill}
      headingLevel={headingLevel}
      className={className}
    />
  );
}
