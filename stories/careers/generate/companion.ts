import type { Stage } from "@trajectoires/model";
import { monthDate } from "./dates.js";
import { someSkills } from "./names.js";
import type { Post } from "./post.js";
import type { Random } from "./random.js";

/** Something smaller during a post: a part of it, a thread beside it, or a moment. */
export function makeCompanion(id: string, post: Post, random: Random): Stage {
  const start = random.between(post.first, post.last);
  const end = random.between(start, post.last);
  const common = { id, domain: post.field.id, start: monthDate(start) };
  const skills = someSkills(post.field, random);
  const trade = random.pick(post.field.trades);
  switch (random.between(1, 8)) {
    case 1:
      return {
        ...common,
        kind: "volunteering",
        title: `Volunteer ${trade.toLowerCase()}`,
        line: "thread",
        end: monthDate(end),
        skills,
      };
    case 2:
      return {
        ...common,
        kind: "break",
        title: "Time off",
        reason: random.pick(["care", "travel", "health"]),
        end: monthDate(end),
      };
    case 3:
      return { ...common, kind: "award", title: `${trade} of the year` };
    case 4:
      return {
        ...common,
        kind: "credential",
        title: `${random.pick(post.field.skills)}, certificate`,
      };
    case 5:
      return { ...common, kind: "publication", title: `Notes of a ${trade.toLowerCase()}` };
    case 6:
      return { ...common, kind: "milestone", title: "First day in charge", partOf: post.stage.id };
    default:
      return {
        ...common,
        kind: "project",
        title: random.pick(post.field.projects),
        partOf: post.stage.id,
        end: monthDate(end),
        skills,
      };
  }
}
