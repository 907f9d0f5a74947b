"use client";

import { hydrateRoot } from "react-dom/client";
import type { CareerJourneyProps } from "../career-journey-props.js";
import { JourneyShell } from "../journey-shell.js";
import { ISLAND, type IslandData, KEPT, ROOT } from "./island-props.js";

/** What a page may want to hear of its journeys. */
export type JourneyHandlers = Pick<
  CareerJourneyProps,
  | Extract<keyof CareerJourneyProps, `on${Capitalize<string>}Change`>
  | "onStageView"
  | "onPlay"
  | "onPause"
  | "onPlayEnd"
>;

/**
 * Brings the journeys alive that `JourneyIsland` wrote into a page. Each is left as the server drew it, and whoever touches it gets what
 * `CareerJourney` gives. A journey whose data is missing or broken stays as it is, and the console says so.
 *
 * @param within where to look for them. Default: the document
 * @param handlers called with what readers do, as those of `CareerJourney`
 * @returns a function that takes them off the page
 * @example hydrateJourneys();
 */
export function hydrateJourneys(
  within: ParentNode = document,
  handlers: JourneyHandlers = {},
): () => void {
  const roots = [...within.querySelectorAll(`.${ISLAND}`)].flatMap((island) => {
    const root = island.querySelector(`:scope > .${ROOT}`);
    const data = root && readData(island.querySelector(":scope > script"));
    if (!data) return [];
    return hydrateRoot(
      root,
      <JourneyShell
        {...data}
        {...handlers}
        header={drawKept(root, "header")}
        story={drawKept(root, "story")}
      />,
    );
  });
  return () => {
    for (const root of roots) root.unmount();
  };
}

function readData(script: Element | null): IslandData | undefined {
  try {
    return JSON.parse(script?.textContent ?? "");
  } catch (reason) {
    console.error("Trajectoires: the data of a journey on this page cannot be read.", reason);
    return undefined;
  }
}

/** What is there already, told to React as it stands: it is compared with itself, and never made again. */
function drawKept(root: Element, part: string) {
  const kept = root.querySelector(`[${KEPT}="${part}"]`);
  if (!kept) return null;
  return (
    <div
      {...{ [KEPT]: part }}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: kept.innerHTML }}
    />
  );
}
