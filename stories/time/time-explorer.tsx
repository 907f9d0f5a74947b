import type { Locale } from "@trajectoires/react";
import { CareerConflicts } from "@trajectoires/react/explanation";
import { createWords } from "@trajectoires/react/words";
import { useMemo, useState } from "react";
import { AssumptionSwitches } from "./assumption-switches.tsx";
import { BoundsChart } from "./bounds-chart.tsx";
import { ClaimList } from "./claim-list.tsx";
import { timeCareers } from "./time-careers.ts";
import { useExplorer } from "./use-explorer.ts";
import { ChangeCount } from "./why-panel.tsx";
import "@trajectoires/react/explanation.css";
import "./time-explorer.css";
import "./bounds-chart.css";
import "./claim-list.css";

/** What the explorer starts with. */
export interface TimeExplorerProps {
  /** Id of the career at first. Default: the first one. */
  readonly career?: string;
  /** Language of sentences and dates. Default: English. */
  readonly locale?: Locale;
  /** Writing direction. Default `"ltr"`. */
  readonly dir?: "ltr" | "rtl";
}

/** Claims, the bounds that follow from them, and contradictions, side by side. Not part of the published packages. */
export function TimeExplorer({ career: first, locale, dir = "ltr" }: TimeExplorerProps) {
  const [chosen, setChosen] = useState(
    timeCareers.find(({ id }) => id === first) ?? timeCareers[0],
  );
  const words = useMemo(() => createWords(locale), [locale]);
  const explorer = useExplorer(chosen.path);
  return (
    <div className="tx tj" dir={dir} lang="en">
      <header className="tx-head">
        <h1>Claims, bounds and conflicts</h1>
        <p>
          A career stores what people say about time. What follows is worked out: the months in
          which each point must lie, why, and what cannot all be true.
        </p>
        <fieldset className="tx-careers">
          <legend className="tj-spoken">Career</legend>
          {timeCareers.map((career) => (
            <label key={career.id}>
              <input
                type="radio"
                name="tx-career"
                checked={chosen === career}
                onChange={() => {
                  setChosen(career);
                  explorer.dispatch({ type: "choose", path: career.path });
                }}
              />
              {career.name}
            </label>
          ))}
        </fieldset>
      </header>
      <AssumptionSwitches explorer={explorer} words={words} />
      <div className="tx-columns">
        <ClaimList explorer={explorer} words={words} />
        <section className="tx-bounds" aria-labelledby="tx-bounds">
          <h2 id="tx-bounds">Bounds</h2>
          <ChangeCount explorer={explorer} />
          <BoundsChart explorer={explorer} words={words} rtl={dir === "rtl"} />
        </section>
      </div>
      <section aria-labelledby="tx-conflicts">
        <h2 id="tx-conflicts">Conflicts</h2>
        <CareerConflicts
          className="tx-conflicts"
          path={explorer.career}
          {...(locale && { locale })}
          showNone
        />
      </section>
    </div>
  );
}
