import { CareerTimeline } from "@trajectoires/react";
import { useState } from "react";
import { useGlobals } from "../../.storybook/use-globals.ts";
import { gautier } from "../careers/index.ts";

/** The parts of the drawing and the keys by which each is found again. */
export const parts = [
  {
    part: "segment",
    keys: "segment:<stage>",
    what: "A straight piece of line or thread; its key is on the first piece of a stage.",
  },
  {
    part: "bend",
    keys: "bend:<stage>, hook:<stage>, join:<stage>",
    what: "A curve: the line turning to a stage, a thread leaving the line, a thread joining it.",
  },
  { part: "ring", keys: "ring:<stage>", what: "Where a stage starts." },
  { part: "milestone", keys: "ring:<stage>", what: "A smaller ring: a moment inside a stage." },
  { part: "pivot", keys: "pivot:<id>", what: "The numbered mark of a turning point." },
  { part: "arrow", keys: "arrow:<stage>", what: "The head of the line: the stage that goes on." },
  { part: "cap", keys: "cap:<stage>", what: "The end of a thread." },
  {
    part: "badge",
    keys: "badge:<stage or pivot>:<skill>",
    what: "A skill at a stage, or carried over at a turning point.",
  },
] as const;

/** Gautier’s story with one kind of part pointed out. */
export function Anatomy() {
  const { brand = "editorial", scheme = "light" } = useGlobals();
  const [shown, setShown] = useState<string>("ring");
  return (
    <div className="guide-anatomy sb-unstyled">
      <fieldset>
        <legend>Point out</legend>
        {parts.map(({ part }) => (
          <label key={part}>
            <input
              type="radio"
              name="anatomy-part"
              checked={shown === part}
              onChange={() => setShown(part)}
            />
            <span>{part}</span>
          </label>
        ))}
      </fieldset>
      <section
        className="guide-window"
        aria-label="Gautier’s story"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable from the keyboard.
        tabIndex={0}
        data-shown={shown}
        data-brand={brand === "none" ? undefined : brand}
        style={{ colorScheme: scheme }}
      >
        <CareerTimeline path={gautier} headingLevel={3} />
      </section>
    </div>
  );
}
