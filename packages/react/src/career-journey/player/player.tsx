"use client";

import type { Id } from "@trajectoires/model";
import type { ReactElement } from "react";
import type { JourneyView } from "../career-journey-props.js";
import type { JourneyHost, JourneySpeech } from "../journey-host.js";
import type { JourneyOutline } from "../outline.js";

/** What `Player` takes. */
export interface PlayerProps extends JourneySpeech {
  readonly host: JourneyHost;
  readonly outline: JourneyOutline;
  readonly view: JourneyView;
  readonly selected: Id | null;
  readonly onPlay: (() => void) | undefined;
  readonly onPause: (() => void) | undefined;
  /** Puts the player away. */
  readonly onClose: () => void;
}

/** Plays the journey: starts at once, since somebody asked for it. */
export function Player(_props: PlayerProps): ReactElement | null {
  return null;
}
