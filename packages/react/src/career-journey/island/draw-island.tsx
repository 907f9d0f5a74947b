import type { ReactElement } from "react";
import { JourneyShell } from "../journey-shell.js";
import type { JourneyShellProps } from "../shell-props.js";
import { ISLAND, KEPT, ROOT } from "./island-props.js";

/** A journey as a page keeps it. */
export function drawIsland({ header, story, ...data }: JourneyShellProps): ReactElement {
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
