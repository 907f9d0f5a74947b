import type { ReactElement } from "react";
import type { ConflictWords } from "./describe-conflict.js";
import { drawFacts, drawGrounds } from "./draw-fact.js";
import type { Telling } from "./explanation-words.js";

/** A contradiction as a list item: what was set aside, the statements against it, what was done and what to do. */
export function drawConflict(telling: Telling, it: ConflictWords, key: number): ReactElement {
  return (
    <li key={key} className="tj-conflict">
      <div>
        <p className="tj-conflict-headline">{it.headline}</p>
        {drawGrounds(telling, it.setAside)}
      </div>
      {it.others.length > 0 ? drawFacts(telling, it.others) : null}
      <p className="tj-conflict-outcome">
        {it.outcome} {it.advice}
      </p>
    </li>
  );
}
