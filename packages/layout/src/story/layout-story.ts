import type { ResolvedCareer } from "@trajectoires/model";
import { findConcurrent } from "../concurrent.js";
import { findLanes } from "../lanes.js";
import { findLineRoles } from "../line.js";
import { arrangeStory } from "./arrange.js";
import { drawRail } from "./rail.js";
import type { StoryLayout, StoryOrder } from "./story-layout.js";

/** How a career is told. */
export interface LayoutStoryOptions {
  /** Default `"telling"`: by the chapters, else by time. `"newest"` and `"oldest"` drop chapters and flashbacks. */
  readonly order?: StoryOrder;
}

/**
 * Lays a career out as a story: chapters, sections and rows in the order of telling, and for each row the pieces of the rail
 * beside it (tracks and extents only; no lengths: the style sheet stretches each piece to its row's height).
 */
export function layoutStory(career: ResolvedCareer, options: LayoutStoryOptions = {}): StoryLayout {
  const order = options.order ?? "telling";
  const lanes = findLanes(career);
  const { groups, drafts } = arrangeStory(
    career,
    order,
    findLineRoles(career),
    lanes,
    findConcurrent(career),
  );
  const tracks = drawRail(career, drafts, lanes, order === "newest");
  return { order, tracks, groups, rowCount: drafts.length };
}
