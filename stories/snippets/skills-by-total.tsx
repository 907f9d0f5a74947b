import type { CareerPath } from "@trajectoires/react";
import { SkillTimeline } from "@trajectoires/react/skills";
import "@trajectoires/react/styles.css";
import "@trajectoires/react/skills.css";

export function Skills({ path }: { path: CareerPath }) {
  return <SkillTimeline path={path} order="total" groupBy="domain" />;
}
