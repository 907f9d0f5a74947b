import type { ReactElement } from "react";
import { drawIsland } from "../career-journey/island/draw-island.js";
import type { JourneyIslandProps } from "../career-journey/island/island-props.js";
import { useShellProps } from "../career-journey/use-shell-props.js";
import { restoreOnce, type Solved } from "./restore-once.js";
import { timesOf } from "./times-of.js";

/**
 * A journey for a page that is written once, whose times were worked out before: `JourneyIsland` that writes them into the page, so that
 * `hydrateJourneys` never loads the solver. For the server alone.
 *
 * @example renderToString(<JourneyIsland path={solved} idPrefix="gautier" />)
 */
export function JourneyIsland({ path, ...rest }: Solved<JourneyIslandProps>): ReactElement {
  return drawIsland(useShellProps(rest, restoreOnce(path), timesOf(path)));
}
