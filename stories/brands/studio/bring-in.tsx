import { type ChangeEvent, useId, useState } from "react";
import { readBrand } from "./read-brand.ts";
import type { Made } from "./use-spec.ts";

/** What there was to say about something that was brought in. */
export interface Arrival {
  readonly said: string;
  readonly problems: readonly string[];
}

const MOST = 8;

/** Says what came of a text, in a sentence and a list. */
export function arrivalOf({ made, problems }: ReturnType<typeof readBrand>): Arrival {
  const shown = problems.slice(0, MOST);
  const rest = problems.length - shown.length;
  const name = made?.spec.label ?? made?.spec.name ?? "The brand";
  const said = !made
    ? "Nothing was brought in."
    : problems.length === 0
      ? `${name} is here.`
      : `${name} is here, but not all of it can be used:`;
  return { said, problems: rest > 0 ? [...shown, `And ${rest} more.`] : shown };
}

/** A brand from somewhere else, pasted or from a file: a description, or design tokens. */
export function BringIn({ onBring }: { readonly onBring: (made: Made) => void }) {
  const id = useId();
  const [text, setText] = useState("");
  const [arrival, setArrival] = useState<Arrival>();
  const bring = (given: string) => {
    const read = readBrand(given);
    setArrival(arrivalOf(read));
    if (read.made) onBring(read.made);
  };
  const open = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const given = await target.files?.[0]?.text();
    target.value = "";
    if (given === undefined) return;
    setText(given);
    bring(given);
  };
  return (
    <details className="studio-more">
      <summary>Bring a brand in</summary>
      <label className="studio-label" htmlFor={id}>
        Its JSON, or its design tokens
      </label>
      <textarea
        id={id}
        dir="ltr"
        rows={6}
        spellCheck={false}
        autoComplete="off"
        placeholder={'{ "seed": "#0a66c2", "radius": 4 }'}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <div className="studio-buttons">
        <button type="button" onClick={() => bring(text)}>
          Use it
        </button>
        <label className="studio-file">
          <input type="file" accept=".json,application/json" onChange={open} />
          <span>Open a file…</span>
        </label>
      </div>
      <div role="status">{arrival ? <ArrivalNote arrival={arrival} /> : null}</div>
    </details>
  );
}

/** What came of it. */
export function ArrivalNote({ arrival: { said, problems } }: { readonly arrival: Arrival }) {
  return (
    <>
      <p className="studio-note">{said}</p>
      {problems.map((problem) => (
        <p key={problem} className="studio-issue">
          {problem}
        </p>
      ))}
    </>
  );
}
