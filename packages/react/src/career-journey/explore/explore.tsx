"use client";

import type { CareerPath, Id } from "@trajectoires/model";
import type { ReactElement } from "react";
import type { JourneyFilter } from "../career-journey-props.js";
import type { JourneyHost, JourneySpeech } from "../journey-host.js";
import type { JourneyOutline } from "../outline.js";

/** What `Explore` takes. */
export interface ExploreProps extends JourneySpeech {
  readonly host: JourneyHost;
  readonly path: CareerPath;
  readonly outline: JourneyOutline;
  readonly idPrefix: string;
  readonly filter: JourneyFilter;
  readonly onFilterChange: (filter: JourneyFilter) => void;
  /** Says which stages and pivots match; `null` where nothing is looked for. */
  readonly onMatches: (matches: ReadonlySet<Id> | null) => void;
  /** Somebody opened it by hand: the focus goes into it. */
  readonly takesFocus: boolean;
}

/** Search and filters. */
export function Explore(_props: ExploreProps): ReactElement | null {
  return null;
}
