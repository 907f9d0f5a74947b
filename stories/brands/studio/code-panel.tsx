import type { Brand } from "@trajectoires/themes";
import { useRef, useState } from "react";
import { forms, formsOf } from "./brand-code.ts";
import { ChoiceField } from "./choices.tsx";
import type { Made } from "./use-spec.ts";

/** The brand to take along. */
export function CodePanel({ brand, made }: { readonly brand: Brand; readonly made: Made }) {
  const [key, setKey] = useState("spec");
  const [told, setTold] = useState({ text: "", said: "", times: 0 });
  const code = useRef<HTMLPreElement>(null);
  const offered = formsOf(made);
  const form = offered.find((one) => one.key === key) ?? forms[0];
  const text = form?.make(brand, made, location.href) ?? "";
  const title = form?.title ?? "";
  const copy = async () => {
    let said = `${title} copied.`;
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      if (code.current) getSelection()?.selectAllChildren(code.current);
      said =
        "This page may not use the clipboard. The text is selected: copy it with Ctrl or ⌘ and C.";
    }
    setTold(({ times }) => ({ text, said, times: times + 1 }));
  };
  return (
    <section className="studio-code" aria-labelledby="studio-code">
      <h2 id="studio-code">Take it along</h2>
      <div className="studio-bar">
        <ChoiceField
          label="As"
          value={form?.key ?? ""}
          choices={offered.map((one) => [one.title, one.key] as const)}
          onChange={setKey}
        />
        <button type="button" className="studio-copy" onClick={copy}>
          Copy
        </button>
        <p role="status" className="studio-told">
          {/* Said anew each time, also where it is the same again. */}
          {told.text === text ? <span key={told.times}>{told.said}</span> : null}
        </p>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable from the keyboard. */}
      <section className="studio-text" aria-label={title} tabIndex={0} dir="ltr">
        <pre ref={code} data-wraps={form?.wraps ? "" : undefined}>
          {text}
        </pre>
      </section>
    </section>
  );
}
