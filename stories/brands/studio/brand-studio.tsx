import { type BrandSpec, createBrand } from "@trajectoires/themes";
import { useDeferredValue, useEffect, useEffectEvent, useMemo, useState } from "react";
import { brandInHash } from "./brand-link.ts";
import { type Arrival, ArrivalNote, arrivalOf } from "./bring-in.tsx";
import { CodePanel } from "./code-panel.tsx";
import { ContrastTable } from "./contrast-table.tsx";
import { Panel } from "./panel.tsx";
import { readBrand } from "./read-brand.ts";
import { type Look, Stage } from "./stage.tsx";
import { firstSpec, useSpec } from "./use-spec.ts";
import "./studio.css";
import "./studio-controls.css";
import "./studio-fields.css";
import "./studio-stage.css";
import "./studio-results.css";

/** What the studio begins with. */
export interface BrandStudioProps {
  readonly initial?: BrandSpec;
  readonly look?: Partial<Look>;
  /** Whether everything that can be set is in view. */
  readonly isOpen?: boolean;
}

/** Pick a colour and see the whole brand: light and dark side by side, its contrasts, and the code to take along. */
export function BrandStudio({ initial = firstSpec, look, isOpen }: BrandStudioProps) {
  const studio = useSpec(initial);
  const [arrival, setArrival] = useState<Arrival>();
  const made = useDeferredValue(studio.made);
  const brand = useMemo(() => made.tokens ?? createBrand(made.spec), [made]);

  const follow = useEffectEvent(() => {
    const text = brandInHash(location.hash);
    if (text === undefined) return;
    const read = readBrand(text);
    setArrival(arrivalOf(read));
    if (read.made) studio.bringIn(read.made);
  });
  useEffect(() => {
    follow();
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);

  return (
    <div className="studio">
      <header className="studio-head">
        <h1>Brand studio</h1>
        <p>
          From one colour a whole brand: text that reads, lines that show, twelve domains that
          nobody confuses.
        </p>
        <div role="status">{arrival ? <ArrivalNote arrival={arrival} /> : null}</div>
      </header>
      <div className="studio-columns">
        <Panel studio={studio} brand={brand} isOpen={isOpen} />
        <div className="studio-result">
          <Stage brand={brand} look={look} />
          <CodePanel brand={brand} made={made} />
          <ContrastTable brand={brand} />
        </div>
      </div>
    </div>
  );
}
