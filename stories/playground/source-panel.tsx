import type { InputFile } from "@trajectoires/interop/detect";
import { type DragEvent, type RefObject, useId, useState } from "react";
import gautier from "../careers/gautier.json?raw";
import { exportSample } from "./export-sample.ts";
import resume from "./resume.json?raw";
import { filesOfDrop, takeFiles } from "./take-files.ts";

interface SourcePanelProps {
  readonly files: readonly InputFile[];
  /** Which of them is in the box. */
  readonly shown: number;
  readonly onFiles: (files: readonly InputFile[]) => void;
  readonly onShow: (index: number) => void;
  readonly box: RefObject<HTMLTextAreaElement | null>;
}

const samples: readonly { label: string; files: readonly InputFile[] }[] = [
  { label: "A résumé", files: [{ name: "resume.json", content: resume }] },
  { label: "A LinkedIn export", files: exportSample },
  { label: "Gautier’s story", files: [{ name: "gautier.json", content: gautier }] },
];

const TYPES = ".json,.jsonld,.yaml,.yml,.xml,.csv,.zip,.pdf,.txt";

/** Where the career comes from: files dropped or chosen, a sample, or what is pasted into the box. */
export function SourcePanel({ files, shown, onFiles, onShow, box }: SourcePanelProps) {
  const id = useId();
  const [over, setOver] = useState(false);
  const [problem, setProblem] = useState<string>();
  const file = files[shown];
  const bytes = file && typeof file.content !== "string" ? file.content : undefined;
  const text = typeof file?.content === "string" ? file.content : "";

  const take = async (taken: Promise<readonly File[]> | readonly File[]) => {
    try {
      const found = await takeFiles(await taken);
      if (found.length > 0) onFiles(found);
      setProblem(undefined);
    } catch (error) {
      setProblem(
        `This could not be opened: ${error instanceof Error ? error.message : error} Try “Choose files”.`,
      );
    }
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const { items, files: dropped } = event.dataTransfer;
    const text = event.dataTransfer.getData("text");
    if (dropped.length > 0 || (items.length > 0 && text === ""))
      void take(filesOfDrop(event.dataTransfer));
    else if (text) onFiles([{ name: "", content: text }]);
  };
  const write = (content: string) =>
    onFiles(
      file
        ? files.map((one, index) => (index === shown ? { ...one, content } : one))
        : [{ name: "", content }],
    );

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
          Choose files
          <input
            type="file"
            multiple
            accept={TYPES}
            onChange={(event) => {
              // The list is emptied with the field: it is copied before.
              void take(Array.from(event.target.files ?? []));
              event.target.value = "";
            }}
          />
        </label>
        {samples.map((sample) => (
          <button
            key={sample.label}
            type="button"
            className="pg-button"
            onClick={() => onFiles(sample.files)}
          >
            {sample.label}
          </button>
        ))}
        <button
          type="button"
          className="pg-button"
          data-quiet=""
          disabled={files.length === 0}
          onClick={() => {
            onFiles([]);
            box.current?.focus();
          }}
        >
          Clear
        </button>
      </div>
      <FileList files={files} shown={shown} onShow={onShow} />
      <label className="pg-label" htmlFor={id}>
        Drop files, a folder or a ZIP anywhere here, or paste: JSON Resume, LinkedIn export,
        Europass, CareerPath …
      </label>
      {file && bytes ? (
        <p className="pg-binary" id={id}>
          <b>{file.name}</b> {sizeOf(bytes)}, opened in this page’s memory.
        </p>
      ) : (
        <textarea
          id={id}
          ref={box}
          className="pg-box"
          value={text}
          onChange={(event) => write(event.target.value)}
          placeholder={'{\n  "basics": { "name": "…" },\n  "work": []\n}'}
          spellCheck={false}
          autoComplete="off"
          wrap="off"
          rows={16}
          dir="ltr"
        />
      )}
      {problem ? (
        <p className="pg-problem" role="alert">
          {problem}
        </p>
      ) : null}
    </div>
  );
}

/** The files by name, where there are several: which one is in the box. */
function FileList({ files, shown, onShow }: Pick<SourcePanelProps, "files" | "shown" | "onShow">) {
  if (files.length < 2) return null;
  return (
    <ul className="pg-files" aria-label="Files">
      {files.map(({ name }, index) => (
        <li key={index}>
          <button
            type="button"
            aria-current={index === shown ? "true" : undefined}
            onClick={() => onShow(index)}
          >
            {name.slice(name.lastIndexOf("/") + 1) || "text"}
          </button>
        </li>
      ))}
    </ul>
  );
}

const sizeOf = ({ length }: Uint8Array) =>
  length < 1000 ? `${length} bytes` : `${Math.round(length / 1000)} kB`;
