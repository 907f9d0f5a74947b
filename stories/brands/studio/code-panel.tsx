import type { Brand, BrandSpec } from "@trajectoires/themes";
import { useState } from "react";
import { forms } from "./brand-code.ts";
import { ChoiceField } from "./fields.tsx";

const titles = forms.map(({ title }) => title);

/** The brand to take along. */
export function CodePanel({ brand, spec }: { readonly brand: Brand; readonly spec: BrandSpec }) {
  const [title, setTitle] = useState(titles[0] ?? "");
  const [copied, setCopied] = useState("");
  const text = forms.find((form) => form.title === title)?.make(brand, spec) ?? "";
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(`${title} copied.`);
    } catch {
      setCopied("This page may not use the clipboard: select the text and copy it.");
    }
  };
  return (
    <div className="studio-code">
      <div className="studio-bar">
        <ChoiceField label="Take it along as" value={title} choices={titles} onChange={setTitle} />
        <button type="button" onClick={copy}>
          Copy
        </button>
        <span role="status">{copied}</span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable from the keyboard. */}
      <section aria-label={title} tabIndex={0} className="studio-text">
        <pre>{text}</pre>
      </section>
    </div>
  );
}
