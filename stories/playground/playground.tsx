import { CareerTimeline, type Locale } from "@trajectoires/react";
import { CareerConflicts, explainPeriod } from "@trajectoires/react/explanation";
import { memo, useDeferredValue, useMemo, useRef, useState } from "react";
import { IssueList } from "./issue-list.tsx";
import { locateLine, locatePointer } from "./locate-pointer.ts";
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

/** Give it a résumé and see the career, with everything a person should know about the file. Nothing leaves the browser. */
export function Playground({ initialText = "", locale, dir }: PlaygroundProps) {
  const [text, setText] = useState(initialText);
  // Typing stays quick: reading and drawing a long career waits until there is time.
  const settled = useDeferredValue(text);
  const read = useMemo(() => (settled.trim() === "" ? undefined : readCareer(settled)), [settled]);
  const box = useRef<HTMLTextAreaElement>(null);

  return (
    <div className="pg">
      <header className="pg-head">
        <h1>Playground</h1>
        <p>
          Give it a résumé and see the line it draws. Everything happens in this page:{" "}
          <strong>no file and no letter of it leaves your browser.</strong>
        </p>
      </header>
      <div className="pg-columns">
        <div className="pg-side">
          <SourcePanel text={text} onText={setText} box={box} />
          <p className="pg-status" role="status">
            {describe(read)}
          </p>
          {read ? (
            <IssueList
              issues={read.issues}
              onSelect={({ path, line, column }) => {
                const start = line === undefined ? undefined : locateLine(text, line, column);
                const range =
                  start === undefined
                    ? locatePointer(text, path)
                    : { start, end: Math.min(text.length, start + 1) };
                if (box.current && range) showRange(box.current, range.start, range.end);
              }}
            />
          ) : null}
        </div>
        <section className="pg-career" aria-label="The career" aria-busy={text !== settled}>
          {read && hasSomething(read) ? (
            <Career value={read.value} locale={locale} dir={dir} />
          ) : (
            <Invitation failed={read !== undefined} />
          )}
        </section>
      </div>
    </div>
  );
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

function describe(read: ReadCareer | undefined): string {
  if (!read) return "Waiting for a file or a text.";
  if (read.format === "unknown") return "This could not be read as a career.";
  const count = read.value.stages.length;
  return `Read as ${read.format}: ${count} ${count === 1 ? "stage" : "stages"}.`;
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
