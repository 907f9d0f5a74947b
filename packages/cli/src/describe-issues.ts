import type { Issue } from "@trajectoires/model";
import { parseCareerPath } from "@trajectoires/model/schema";
import { LineCounter, parseDocument } from "yaml";
import type { ReadCareer } from "./read-careers.js";

/** One line for each issue, as compilers print them: `file:line:column: error: message (code)`. */
export function describeIssues(career: ReadCareer, withNotes: boolean): string {
  const shown = career.issues.filter(({ severity }) => withNotes || severity !== "note");
  const locate = locator(career.text);
  return shown
    .map((issue) => {
      const file = issue.file ?? career.files[0] ?? "";
      const at = issue.line ? { line: issue.line, column: issue.column ?? 1 } : locate(issue);
      const where = at
        ? `${file}:${at.line}:${at.column}`
        : `${file}${issue.path && ` ${issue.path}`}`;
      const hint = issue.hint ? `\n    ${issue.hint}` : "";
      return `${where}: ${issue.severity}: ${issue.message} (${issue.code})${hint}\n`;
    })
    .join("");
}

/** Finds where a JSON Pointer leads in JSON or YAML; reads the text once, and only where somebody asks. */
function locator(
  text: string | undefined,
): (issue: Issue) => { line: number; column: number } | undefined {
  if (text === undefined || /^\s*</.test(text) || text.length > 2_000_000) return () => undefined;
  const lines = new LineCounter();
  let document: ReturnType<typeof parseDocument> | undefined;
  return ({ path, code }) => {
    // Engines do not tell where JSON breaks; our own parser does.
    if (code === "invalid-json") {
      const found = parseCareerPath(text).issues.find(({ line }) => line);
      return found?.line ? { line: found.line, column: found.column ?? 1 } : undefined;
    }
    if (path === "") return undefined;
    document ??= parseDocument(text, { lineCounter: lines });
    const keys = path
      .slice(1)
      .split("/")
      .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
    // The nearest thing that there is: what is missing has no line.
    for (let length = keys.length; length > 0; length--) {
      const node = document.getIn(keys.slice(0, length), true) as
        | { range?: [number, number, number] }
        | undefined;
      if (!node?.range) continue;
      const { line, col } = lines.linePos(node.range[0]);
      return { line, column: col };
    }
    return undefined;
  };
}
