import { BrandScope } from "@trajectoires/react";
import { type BrandSpec, createBrand } from "@trajectoires/themes";
import { useDeferredValue, useMemo, useState } from "react";
import { CodePanel } from "./code-panel.tsx";
import { ContrastTable } from "./contrast-table.tsx";
import { ChoiceField } from "./fields.tsx";
import { Panel } from "./panel.tsx";
import { Preview, type View, views } from "./preview.tsx";
import { firstSpec, useSpec } from "./use-spec.ts";
import "./studio.css";

/** Pick a colour and see the whole brand: light and dark side by side, its contrasts, and the code to take along. */
export function BrandStudio({ initial = firstSpec }: { readonly initial?: BrandSpec }) {
  const studio = useSpec(initial);
  const [view, setView] = useState<View>("cards");
  const spec = useDeferredValue(studio.spec);
  const brand = useMemo(() => createBrand(spec), [spec]);
  // A name of its own, so that a ready brand that is changed here does not change the one that is loaded.
  const scoped = useMemo(
    () => ({ name: "studio", css: () => brand.css("[data-brand=studio]") }),
    [brand],
  );
  return (
    <div className="studio">
      <header className="studio-head">
        <h1>Brand studio</h1>
        <p>
          From one colour a whole brand: text that reads, lines that show, twelve domains that
          nobody confuses.
        </p>
      </header>
      <div className="studio-columns">
        <Panel studio={studio} brand={brand} />
        <div className="studio-result">
          <ChoiceField label="Seen on" value={view} choices={views} onChange={setView} />
          <div className="studio-previews">
            {(["light", "dark"] as const).map((scheme) => (
              <BrandScope
                key={scheme}
                brand={scoped}
                scheme={scheme}
                className="studio-preview"
                role="group"
                aria-label={scheme}
              >
                <Preview view={view} id={scheme} />
              </BrandScope>
            ))}
          </div>
          <CodePanel brand={brand} spec={spec} />
          <ContrastTable brand={brand} />
        </div>
      </div>
    </div>
  );
}
