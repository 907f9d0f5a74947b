import { type LoadedView, solvedLoaders } from "../career-journey/load-parts.js";

/**
 * Loads a view of a journey without the solver ahead of time, as `loadJourneyView` of `@trajectoires/react/journey` does for the others.
 * Rejects where the file cannot be loaded; another call tries again.
 *
 * @example await loadJourneyView("trajectory");
 */
export async function loadJourneyView(view: "story" | LoadedView): Promise<void> {
  if (view !== "story") await solvedLoaders[view].load();
}
