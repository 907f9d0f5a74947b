import type { CareerJourneyProps } from "../career-journey-props.js";
import type { JourneyShellProps } from "../shell-props.js";

/** What a `JourneyIsland` takes: what a `CareerJourney` does but for functions, which cannot be written into a page, and state that the host keeps. */
export interface JourneyIslandProps
  extends Omit<
    CareerJourneyProps,
    "view" | "selected" | "range" | "filter" | "idPrefix" | `on${string}`
  > {
  /** Put before every element id, and unique on the page. */
  readonly idPrefix: string;
}

/** What the page keeps of a journey's props. */
export type IslandData = Omit<JourneyShellProps, "header" | "story">;

/** The class of an island, and of the element in it that comes alive. */
export const ISLAND = "tj-island";
export const ROOT = "tj-island-root";
/** The attribute of what stays as the server drew it. */
export const KEPT = "data-tj-kept";
