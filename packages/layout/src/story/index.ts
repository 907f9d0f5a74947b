export { findConcurrent } from "../concurrent.js";
export type { Lane } from "../lanes.js";
export { findLanes, SLOT_COUNT } from "../lanes.js";
export type { LineRole } from "../line.js";
export { findLineRoles } from "../line.js";
export type { LayoutStoryOptions } from "./layout-story.js";
export { layoutStory } from "./layout-story.js";
export { numberPivots } from "./number-pivots.js";
export type {
  BendExtent,
  LineExtent,
  PivotEntry,
  RailBend,
  RailLine,
  RailMark,
  RailPiece,
  RailPivot,
  SectionEntry,
  StageEntry,
  StintEntry,
  StoryEntry,
  StoryGroup,
  StoryLayout,
  StoryOrder,
  StoryRow,
  Weight,
} from "./story-layout.js";
