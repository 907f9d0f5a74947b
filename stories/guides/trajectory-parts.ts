/** Parts of the trajectory's drawing, as `data-tj-part` names them, with the keys they keep at every zoom. */
export const trajectoryParts = [
  { part: "lane", keys: "lane:<lane>", what: "The name of a lane, beside its band" },
  { part: "band", keys: "band:<lane>", what: "The ground of every second lane" },
  {
    part: "tick",
    keys: "–",
    what: "A year or a month, the age beneath, and its line through the lanes",
  },
  {
    part: "segment",
    keys: "segment:<stage>",
    what: "A stage’s straight piece; dashed where its end is open",
  },
  {
    part: "bend",
    keys: "bend:<stage>, join:<thread>",
    what: "Where the line turns, or a thread joins it",
  },
  {
    part: "ring",
    keys: "ring:<stage>",
    what: "Where a stage starts: the link that opens its card",
  },
  { part: "pivot", keys: "pivot:<pivot>", what: "A turning point: the link that opens its card" },
  { part: "arrow", keys: "arrow:<stage>", what: "The head of what goes on" },
  { part: "break", keys: "–", what: "The caption of years that are drawn shorter" },
  { part: "today", keys: "–", what: "The time of telling" },
  { part: "chapter", keys: "chapter:<chapter>", what: "A chapter’s band, with `showChapters`" },
] as const;

/** What keys do while a stage or a turning point has the focus. */
export const trajectoryKeys = [
  ["Tab", "Into the drawing, to the stop that was left last; out of it again"],
  ["← →", "The stop before or after in time, as the eye sees it: mirrored from right to left"],
  ["↑ ↓", "The nearest stop in the lane above or below"],
  ["Home, End", "The first, the last stop"],
  ["P, Shift P", "The next, the previous turning point"],
  ["Enter, Space", "Opens the card"],
  ["Escape", "Closes the card; the focus goes back"],
  ["+ − 0", "Zoom in, zoom out, show everything"],
] as const;
