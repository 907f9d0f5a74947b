import type { ReactElement } from "react";
import { JourneyShell } from "../journey-shell.js";
import { useShellProps } from "../use-shell-props.js";
import { ISLAND, type JourneyIslandProps, KEPT, ROOT } from "./island-props.js";

/**
 * A `CareerJourney` for pages that a server or a build writes and no framework hydrates as server components: Vite, Astro, plain HTML. It
 * writes the whole journey with what `hydrateJourneys` needs to bring it alive, as data that no browser runs. The story's own code then
 * never reaches the browser. For the server alone.
 *
 * @example renderToString(<JourneyIsland path={path} idPrefix="gautier" />)
 */
export function JourneyIsland(props: JourneyIslandProps): ReactElement {
  const { header, story, ...data } = useShellProps(props);
  return (
    <div className={ISLAND}>
      <div className={ROOT}>
        <JourneyShell
          {...data}
          header={<div {...{ [KEPT]: "header" }}>{header}</div>}
          story={<div {...{ [KEPT]: "story" }}>{story}</div>}
        />
      </div>
      <script
        type="application/json"
        // Whatever the text is, it cannot end its element.
        dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll("<", "\\u003c") }}
      />
    </div>
  );
}
