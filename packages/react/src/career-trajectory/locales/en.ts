import type { TrajectoryMessages } from "../trajectory-messages.js";

/** English words of the trajectory view: what stands in for every locale that has none of its own. */
export const enTrajectory: TrajectoryMessages = {
  stages: "Stages and turning points in the order of time",
  keys: "Left and right move along time, up and down between lanes, P to the next turning point, plus and minus zoom.",
  view: "Visible time",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  fit: "Show everything",
  overview: "Overview of the whole career: move the visible part",
  inView: "{start} to {end} in view",
  asTable: "Show as a table",
  stage: "Stage",
  organisation: "Organisation",
  period: "Period",
  field: "Field",
  meanwhile: "At the same time",
  rows: "{start} to {end} of {total}",
  previous: "Previous",
  next: "Next",
  close: "Close",
  dashes: "Dashes mark what the sources leave open; point at a stage to see its range.",
  compressed: "quiet years, drawn shorter",
  lane: {
    studies: "Studies",
    work: "Work",
    volunteering: "Volunteering",
    service: "Service",
    projects: "Projects",
    pastimes: "Pastimes",
    life: "Life",
  },
};
