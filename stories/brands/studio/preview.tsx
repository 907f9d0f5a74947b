import {
  CareerTimeline,
  PivotCard,
  pivotCard,
  RoleCard,
  resolveCareer,
  SkillBadgeList,
  stageCard,
} from "@trajectoires/react";
import { CareerJourney } from "@trajectoires/react/journey";
import { CareerStrip } from "@trajectoires/react/strip";
import { CareerTrajectory } from "@trajectoires/react/trajectory";
import { memo } from "react";
import "@trajectoires/react/journey.css";
import { gautier, promotions } from "../../careers/index.ts";

const career = resolveCareer(gautier);
const domains = Array.from({ length: 12 }, (_, index) => ({
  name: `Domain ${index + 1}`,
  slot: index + 1,
  level: (index % 5) + 1,
}));

/** The two trajectories of a page are told apart by name also where they are tables. */
const words = {
  light: { trajectory: { asTable: "Show as a table" } },
  dark: { trajectory: { asTable: "Show the dark one as a table" } },
} as const;

/** What a brand can be seen on. */
export const views = [
  ["Cards", "cards"],
  ["Story", "story"],
  ["Trajectory", "trajectory"],
  ["Journey", "journey"],
] as const;
export type View = (typeof views)[number][1];
export type Scheme = keyof typeof words;

/** What a brand is seen on. It is drawn once: another brand changes a style sheet, and nothing in here. */
export const Preview = memo(function Preview(props: { readonly view: View; readonly id: Scheme }) {
  const { view, id } = props;
  if (view === "cards") return <Cards />;
  const shared = { headingLevel: 2, idPrefix: `${id}-${view}` } as const;
  if (view === "story") {
    return <CareerTimeline path={promotions} {...shared} aria-label={`Story, ${id}`} />;
  }
  if (view === "trajectory") {
    return (
      <CareerTrajectory
        path={gautier}
        {...shared}
        messages={words[id]}
        aria-label={`Trajectory, ${id}`}
      />
    );
  }
  return <CareerJourney path={gautier} {...shared} aria-label={`Journey, ${id}`} />;
});

function Cards() {
  return (
    <div className="studio-cards">
      <RoleCard {...stageCard(career, "lead-sre")} headingLevel={2} />
      <RoleCard {...stageCard(career, "cto")} headingLevel={2} selected />
      <PivotCard {...pivotCard(career, "zero")} headingLevel={2} />
      <CareerStrip path={gautier} />
      <SkillBadgeList skills={domains} max={12} />
      <p className="tj studio-actions">
        <a className="tj-action" data-kind="jobs" href="#jobs">
          See open roles
        </a>
        <a className="tj-action" href="#team">
          Meet the team
        </a>
      </p>
    </div>
  );
}
