import type { Pivot, Stint } from "@trajectoires/model";
import { skillId } from "./names.js";
import type { Post } from "./post.js";
import type { Random } from "./random.js";

/** The turn between two posts of different fields. */
export function makePivot(number: number, before: Post, after: Post, random: Random): Pivot {
  return {
    id: `pivot-${number}`,
    between: [before.stage.id, after.stage.id],
    kind: random.pick(["chance", "choice", "encounter", "restart", "vocation"]),
    title: `From ${before.field.name.toLowerCase()} to ${after.field.name.toLowerCase()}`,
    carriedOver: [skillId(random.pick(before.field.skills))],
  };
}

/** A post at the employer of the one before continues its stint, or opens one with it. */
export function joinStint(stints: Stint[], previous: Post | undefined, post: Post): void {
  const organisation = post.stage.organisation;
  if (!previous || !organisation || previous.stage.organisation !== organisation) return;
  const latest = stints.at(-1);
  if (latest?.stages.at(-1) === previous.stage.id) {
    stints[stints.length - 1] = { ...latest, stages: [...latest.stages, post.stage.id] };
  } else {
    stints.push({
      id: `stint-${stints.length + 1}`,
      organisation,
      stages: [previous.stage.id, post.stage.id],
    });
  }
}
