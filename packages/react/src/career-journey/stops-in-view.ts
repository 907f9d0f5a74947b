import type { JourneyView } from "./career-journey-props.js";
import type { JourneyOutline, JourneyStop } from "./outline.js";

/** The stops in the order of a view: of the rows in the story, of time in the others. */
export function stopsInView(outline: JourneyOutline, view: JourneyView): readonly JourneyStop[] {
  const { stops, inTime } = outline;
  return view === "story" ? stops : inTime.flatMap((index) => stops[index] ?? []);
}
