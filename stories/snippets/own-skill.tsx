import { type CareerPath, CareerTimeline, SkillBadge } from "@trajectoires/react";

/** Every skill as a link to the jobs that ask for it. */
export function OwnSkill({ path }: { path: CareerPath }) {
  return (
    <CareerTimeline
      path={path}
      renderSkill={({ id, ...skill }) => <SkillBadge {...skill} href={`#jobs-with-${id}`} />}
    />
  );
}
