import type { Issue } from "@trajectoires/react";
import { useState } from "react";

/** Issues shown before somebody asks for the rest. */
const SHOWN = 20;

const severities = [
  { severity: "error", one: "error", many: "errors", meaning: "left out" },
  { severity: "warning", one: "warning", many: "warnings", meaning: "changed or doubtful" },
  { severity: "note", one: "note", many: "notes", meaning: "kept aside" },
] as const;

/** What a person should know about the text, worst first. Each leads to its place in the text. */
export function IssueList(props: {
  readonly issues: readonly Issue[];
  readonly onSelect: (issue: Issue) => void;
}) {
  const [all, setAll] = useState(false);
  const sorted = severities.flatMap(({ severity }) =>
    props.issues.filter((issue) => issue.severity === severity),
  );
  const shown = all ? sorted : sorted.slice(0, SHOWN);
  const hidden = sorted.length - shown.length;
  return (
    <section className="pg-issues" aria-label="Issues">
      <h2>What we noticed</h2>
      {sorted.length === 0 ? (
        <p className="pg-fine">
          <span aria-hidden="true">✓ </span>Nothing to report: every field was understood.
        </p>
      ) : (
        <>
          <ul className="pg-counts">
            {severities.flatMap(({ severity, one, many, meaning }) => {
              const count = sorted.filter((issue) => issue.severity === severity).length;
              if (count === 0) return [];
              return (
                <li key={severity} data-severity={severity}>
                  <b>
                    {count} {count === 1 ? one : many}
                  </b>{" "}
                  {meaning}
                </li>
              );
            })}
          </ul>
          <ol className="pg-list">
            {shown.map((issue, index) => (
              <li key={index} data-severity={issue.severity}>
                <button type="button" onClick={() => props.onSelect(issue)}>
                  <span className="pg-where">
                    <b>{issue.severity}</b> <code>{placeOf(issue)}</code>
                  </span>
                  <span className="pg-message">{issue.message}</span>
                  {issue.hint ? <span className="pg-hint">{issue.hint}</span> : null}
                </button>
              </li>
            ))}
          </ol>
          {hidden > 0 ? (
            <button type="button" className="pg-button" onClick={() => setAll(true)}>
              Show {hidden} more
            </button>
          ) : null}
        </>
      )}
    </section>
  );
}

function placeOf({ path, file, line, column }: Issue): string {
  const at =
    line === undefined ? "" : `line ${line}${column === undefined ? "" : `, column ${column}`}`;
  if (file !== undefined)
    return [file.slice(file.lastIndexOf("/") + 1), at].filter(Boolean).join(", ");
  return at || path || "the whole text";
}
