import { type Bar, KB, names } from "./bar.ts";

const timeline =
  names("CareerTimeline", "@trajectoires/react/solved") +
  names("RoleCard, SkillBadge, PivotCard", "@trajectoires/react");

/** What is loaded where `solveCareer` was called elsewhere. */
export const solvedBars: readonly Bar[] = [
  {
    name: "A timeline whose times were worked out elsewhere",
    contents: timeline,
    limit: 21.7 * KB,
  },
  {
    name: "The trajectory view where the times were worked out elsewhere, beyond such a timeline",
    contents: timeline + names("CareerTrajectory", "@trajectoires/react/solved/trajectory"),
    beyond: timeline,
    limit: 28.8 * KB,
  },
  {
    name: "Skills over time where the times were worked out elsewhere, beyond such a timeline",
    contents: timeline + names("SkillTimeline", "@trajectoires/react/solved/skills"),
    beyond: timeline,
    limit: 6.8 * KB,
  },
  {
    name: "A journey before anybody touches it, drawn in the browser, its times worked out elsewhere",
    contents: names("CareerJourney", "@trajectoires/react/solved/journey"),
    limit: 32.2 * KB,
  },
  {
    name: "Reading times that were worked out elsewhere",
    contents: names("restoreCareer", "@trajectoires/model"),
    limit: 3.3 * KB,
  },
];
