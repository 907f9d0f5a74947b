import { useEffect, useRef, useState } from "react";
import { useGlobals } from "../../.storybook/use-globals.ts";
import source from "../../packages/themes/src/tokens.ts?raw";
import { DataTable } from "./data-table.tsx";
import { readTokens } from "./token-list.ts";
import { wordsWithCode } from "./words-with-code.tsx";

const tokens = readTokens(source);
const colours = /ink$|ink-soft|ground|card|quiet|rule|accent|focus|pivot|domain-(?:\d|on)/;

/** Every token with its value and a swatch, for the brand and scheme of the toolbar. */
export function TokenTable() {
  const { brand = "editorial", scheme = "light" } = useGlobals();
  const probe = useRef<HTMLDivElement>(null);
  const [values, setValues] = useState<readonly string[]>([]);
  useEffect(() => {
    if (!probe.current || probe.current.dataset.brand !== brand) return;
    const style = getComputedStyle(probe.current);
    setValues(tokens.map(({ name }) => style.getPropertyValue(name).trim()));
  }, [brand]);
  return (
    <div className="guide-tokens" data-brand={brand} style={{ colorScheme: scheme }} ref={probe}>
      <DataTable
        caption={
          brand === "none" ? "Tokens, unbranded" : `Tokens of the brand “${brand}”, ${scheme}`
        }
        head={["Token", "", "Value", "What it is for"]}
        rows={tokens.map(({ name, doc }, index) => [
          <code key="name">{name}</code>,
          colours.test(name) && values[index] ? (
            <span
              key="swatch"
              className="guide-swatch"
              style={{ background: `var(${name})` }}
              aria-hidden="true"
            />
          ) : null,
          values[index] ? <code key="value">{values[index]}</code> : "the library’s default",
          wordsWithCode(doc),
        ])}
      />
    </div>
  );
}
