import { type DragEvent, type RefObject, useId, useState } from "react";
import gautier from "../careers/gautier.json?raw";
import resume from "./resume.json?raw";

interface SourcePanelProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly box: RefObject<HTMLTextAreaElement | null>;
}

const samples = [
  { label: "A résumé", text: resume },
  { label: "Gautier’s story", text: gautier },
];

/** Where the text comes from: a file dropped or chosen, a sample, or what is pasted into the box. */
export function SourcePanel({ text, onText, box }: SourcePanelProps) {
  const id = useId();
  const [over, setOver] = useState(false);
  const [problem, setProblem] = useState<string>();

  const take = async (file: File | undefined) => {
    if (!file) return;
    try {
      onText(await file.text());
      setProblem(undefined);
    } catch {
      setProblem(`${file.name} could not be opened. If it is a folder, drop the file inside it.`);
    }
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) void take(file);
    else onText(event.dataTransfer.getData("text"));
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a short cut; the button and the box beside it do the same from the keyboard.
    <div
      className="pg-source"
      data-over={over ? "" : undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={drop}
    >
      <div className="pg-actions">
        <label className="pg-button" data-primary="">
          Choose a file
          <input
            type="file"
            accept=".json,application/json,text/plain"
            onChange={(event) => {
              void take(event.target.files?.[0]);
              event.target.value = "";
            }}
          />
        </label>
        {samples.map((sample) => (
          <button
            key={sample.label}
            type="button"
            className="pg-button"
            onClick={() => onText(sample.text)}
          >
            {sample.label}
          </button>
        ))}
        <button
          type="button"
          className="pg-button"
          data-quiet=""
          disabled={text === ""}
          onClick={() => {
            onText("");
            box.current?.focus();
          }}
        >
          Clear
        </button>
      </div>
      <label className="pg-label" htmlFor={id}>
        Drop a file anywhere here, or paste a JSON Resume or a CareerPath
      </label>
      <textarea
        id={id}
        ref={box}
        className="pg-box"
        value={text}
        onChange={(event) => onText(event.target.value)}
        placeholder={'{\n  "basics": { "name": "…" },\n  "work": []\n}'}
        spellCheck={false}
        autoComplete="off"
        wrap="off"
        rows={16}
        dir="ltr"
      />
      {problem ? (
        <p className="pg-problem" role="alert">
          {problem}
        </p>
      ) : null}
    </div>
  );
}
