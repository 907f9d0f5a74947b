import type { TextFile } from "../archive/open-files.js";
import { Entry } from "../reading/entry.js";
import { baseName } from "../reading/input-file.js";
import type { Issues } from "../reading/issues.js";
import { pointer } from "../reading/plain-data.js";
import { readTable } from "../tables/read-table.js";
import { reportProblems } from "../tables/report-problems.js";
import {
  columnsOf,
  EVERY_COLUMN,
  type TableName,
  tableOfHeading,
  tableOfName,
} from "./exported-tables.js";

/** The rows of one table of the export, from all files that hold it. */
export interface TableRows {
  /** Of the first file. */
  readonly path: string;
  readonly entries: Entry[];
}

/** File and line of everything that has a path. */
export type Places = Map<string, { readonly file: string; readonly line: number }>;

/** Reads the files as tables. `places` learns in which file and line each row stands. */
export function readRows(
  files: readonly TextFile[],
  places: Places,
  issues: Issues,
): Map<TableName, TableRows> {
  const tables = new Map<TableName, TableRows>();
  const seen = new Set<string>();
  for (const { name, text } of files) {
    const named = tableOfName(name) as TableName | undefined;
    const file = name || "export.csv";
    let path = pointer("", baseName(file));
    while (places.has(path)) path += "+";
    places.set(path, { file, line: 1 });
    const { columns, rows, problems } = readTable(text, named ? columnsOf(named) : EVERY_COLUMN);
    const table = named ?? tableOfHeading(columns);
    if (!table) {
      const message = "No table of an export: it was not read.";
      issues.add("warning", "unknown-file", path, message);
      continue;
    }
    if (text.trim()) reportProblems(problems, path, file, issues, columnsOf(table).join());
    const found = tables.get(table) ?? { path, entries: [] };
    // A table without a row says nothing, but it is one.
    if (columns.length > 0) tables.set(table, found);
    rows.forEach(({ cells, line }, index) => {
      const at = pointer(path, index);
      places.set(at, { file, line });
      const fingerprint = table + JSON.stringify(cells);
      if (seen.has(fingerprint)) {
        issues.addOnce("note", "repeated-row", at, "A row that came before was passed over.");
      } else found.entries.push(new Entry(at, { ...cells }, issues));
      seen.add(fingerprint);
    });
  }
  return tables;
}
