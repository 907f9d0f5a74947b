import type { CareerPath } from "@trajectoires/react";
import { JourneyIsland } from "@trajectoires/react/journey/island";
import { renderToString } from "react-dom/server";

/** On the server, or while the site is built. In the browser: `hydrateJourneys()` of `@trajectoires/react/journey/hydrate`. */
export const writeJourney = (path: CareerPath): string =>
  renderToString(<JourneyIsland path={path} idPrefix="gautier" deepLinks />);
