import type { ReactElement } from "react";
import { resolveOnce } from "../../view/resolve-once.js";
import { useShellProps } from "../use-shell-props.js";
import { drawIsland } from "./draw-island.js";
import type { JourneyIslandProps } from "./island-props.js";

/**
 * A `CareerJourney` for pages that a server or a build writes and no framework hydrates as server components: Vite, Astro, plain HTML. It
 * writes the whole journey with what `hydrateJourneys` needs to bring it alive, as data that no browser runs. The story's own code then
 * never reaches the browser. For the server alone.
 *
 * @example renderToString(<JourneyIsland path={path} idPrefix="gautier" />)
 */
export function JourneyIsland({ path, ...rest }: JourneyIslandProps): ReactElement {
  return drawIsland(useShellProps(rest, resolveOnce(path, rest.asOf)));
}
