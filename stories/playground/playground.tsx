import type { InputFile } from "@trajectoires/interop/detect";
import { applySuggestions } from "@trajectoires/interop/suggestions";
import { CareerTimeline, type Issue, type Locale } from "@trajectoires/react";
import { CareerConflicts, explainPeriod } from "@trajectoires/react/explanation";
import { memo, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { Inferred } from "./inferred.tsx";
import { IssueList } from "./issue-list.tsx";
import { locateLine, locatePointer, type Range } from "./locate-pointer.ts";
import { type ReadCareer, readCareer } from "./read-career.ts";
import { SourcePanel } from "./source-panel.tsx";
import "@trajectoires/react/explanation.css";
import "./playground.css";
import "./issue-list.css";

/** What the playground starts with. */
export interface PlaygroundProps {
  /** Text in the box at first. Default: none. */
  readonly initialText?: string;
  /** Language of the career's words and dates. Default: English. */
  readonly locale?: Locale;
  /** Writing direction. Default: the locale's. */
  readonly dir?: "ltr" | "rtl";
}

/** Give it a career in any format and see the line, with everything a person should know about the files. Nothing leaves the browser. */
export function Playground({ initialText = "", locale, dir }: PlaygroundProps) {
  const [files, setFiles] = useState<readonly InputFile[]>(
    initialText === "" ? [] : [{ name: "", content: initialText }],
  );
  const [shown, setShown] = useState(0);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  // Typing stays quick: reading and drawing a long career waits until there is time.
  const settled = useDeferredValue(files);
  const { read, isBusy } = useReadCareer(settled);
  const box = useRef<HTMLTextAreaElement>(null);
  const value = useMemo(
    () =>
      read &&
      applySuggestions(
        read.value,
        read.suggestions.filter(({ stint }) => chosen.has(stint.id)),
      ),
    [read, chosen],
  );

  const take = (taken: readonly InputFile[]) => {
    setFiles(taken.every(({ content }) => content === "") ? [] : taken);
    if (taken.length !== files.length) setShown(0);
  };
  const select = (issue: Issue) => {
    const index = files.findIndex(({ name }) => name !== "" && name === issue.file);
    if (index >= 0) flushSync(() => setShown(index));
    const text = files[index < 0 ? shown : index]?.content;
    const range = typeof text === "string" ? locateIssue(text, issue) : undefined;
    if (box.current && range) showRange(box.current, range.start, range.end);
  };

  return (
    <div className="pg">
      <header className="pg-head">
        <h1>Playground</h1>
        <p>
          Give it a résumé, an export or a CV and see the line it draws. Everything happens in this
          page: <strong>no file and no letter of it leaves your browser.</strong>
        </p>
      </header>
      <div className="pg-columns">
        <div className="pg-side">
          <SourcePanel files={files} shown={shown} onFiles={take} onShow={setShown} box={box} />
          <p className="pg-status" role="status">
            {describe(read, isBusy)}
          </p>
          {read ? (
            <>
              <Inferred
                read={read}
                chosen={chosen}
                onChoose={({ stint }, isChosen) =>
                  setChosen((before) => {
                    const after = new Set(before);
                    if (isChosen) after.add(stint.id);
                    else after.delete(stint.id);
                    return after;
                  })
                }
              />
              <IssueList issues={read.issues} onSelect={select} />
            </>
          ) : null}
        </div>
        <section
          className="pg-career"
          aria-label="The career"
          aria-busy={isBusy || files !== settled}
        >
          {read && value && hasSomething(read) ? (
            <Career value={value} locale={locale} dir={dir} />
          ) : (
            <Invitation failed={read !== undefined} />
          )}
        </section>
      </div>
    </div>
  );
}

/** What came of the files last read: importers are loaded, so it takes a moment. */
function useReadCareer(files: readonly InputFile[]) {
  const [last, setLast] = useState<{ files: readonly InputFile[]; read: ReadCareer }>();
  useEffect(() => {
    let isWanted = files.length > 0;
    if (isWanted) void readCareer(files).then((read) => isWanted && setLast({ files, read }));
    return () => {
      isWanted = false;
    };
  }, [files]);
  if (files.length === 0) return { read: undefined, isBusy: false };
  return { read: last?.read, isBusy: last?.files !== files };
}

/** Drawn again only for another career, not for every letter typed. */
const Career = memo(function Career(props: {
  readonly value: ReadCareer["value"];
  readonly locale: Locale | undefined;
  readonly dir: "ltr" | "rtl" | undefined;
}) {
  return (
    <>
      <CareerConflicts
        className="pg-conflicts"
        path={props.value}
        headingLevel={2}
        {...(props.locale && { locale: props.locale })}
      />
      <CareerTimeline
        path={props.value}
        explain={explainPeriod}
        {...(props.locale && { locale: props.locale })}
        {...(props.dir && { dir: props.dir })}
      />
    </>
  );
});

function Invitation({ failed }: { failed: boolean }) {
  return (
    <div className="pg-invitation">
      <svg viewBox="0 0 120 160" aria-hidden="true" focusable="false">
        <path d="M40 4V44C40 76 80 72 80 104V156" />
        <circle cx="40" cy="34" r="9" />
        <circle cx="80" cy="122" r="9" />
      </svg>
      <p>{failed ? "Nothing could be drawn from this yet." : "The career will appear here."}</p>
    </div>
  );
}

const hasSomething = ({ value }: ReadCareer) => value.stages.length > 0 || value.person.name !== "";

function describe(read: ReadCareer | undefined, isBusy: boolean): string {
  if (!read) return isBusy ? "Reading …" : "Waiting for a file or a text.";
  if (read.format === "unknown") return "This could not be read as a career.";
  const count = read.value.stages.length;
  return `Read as ${read.format}: ${count} ${count === 1 ? "stage" : "stages"}.`;
}

/** Where an issue is in a text: its line, from its column, or the value that its path leads to. */
function locateIssue(text: string, { path, line, column }: Issue): Range | undefined {
  if (line === undefined) return locatePointer(text, path);
  const start = locateLine(text, line, column);
  if (column !== undefined) return { start, end: Math.min(text.length, start + 1) };
  const end = text.indexOf("\n", start);
  return { start, end: end < 0 ? text.length : end };
}

/** Selects a stretch of the box and brings it into view. */
function showRange(box: HTMLTextAreaElement, start: number, end: number): void {
  box.focus();
  box.setSelectionRange(start, end);
  const before = box.value.slice(0, start).split("\n");
  const lineHeight = Number.parseFloat(getComputedStyle(box).lineHeight);
  box.scrollTop = Math.max(0, (before.length - 3) * lineHeight);
  box.scrollLeft = 0;
}
