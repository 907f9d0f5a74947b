export type { Lane } from "../lanes.js";
export type { LineRole } from "../line.js";
export { BEND_CONTROLS } from "./bend.js";
export type { GeneralisedLine, GeneraliseOptions } from "./generalise-line.js";
export { generaliseLine } from "./generalise-line.js";
export type {
  LabelForm,
  LabelText,
  LayoutLabelsOptions,
  PlacedLabel,
} from "./label-layout.js";
export { LABEL_SIZES } from "./label-layout.js";
export { layoutLabels } from "./layout-labels.js";
export type { LayoutTicksOptions, TrajectoryTick } from "./layout-ticks.js";
export { layoutTicks } from "./layout-ticks.js";
export { layoutTrajectory } from "./layout-trajectory.js";
export type { MeasureText } from "./measure-text.js";
export { measureText } from "./measure-text.js";
export type { SpanIndex, Spanning } from "./span-index.js";
export { createSpanIndex } from "./span-index.js";
export type { Knot, ShortenedStretch, TimeScale } from "./time-scale.js";
export type {
  LayoutTrajectoryOptions,
  PlacedChapter,
  PlacedRange,
  PlacedStage,
  PlacedStint,
  Spacing,
  TrajectoryBend,
  TrajectoryLane,
  TrajectoryLayout,
  TrajectoryMark,
  TrajectoryPiece,
  TrajectoryPivot,
} from "./trajectory-layout.js";
