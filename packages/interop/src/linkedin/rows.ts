import { Entry } from "../reading/entry.js";
import { baseName } from "../reading/input-file.js";
import type { Issues } from "../reading/issues.js";
import { pointer } from "../reading/plain-data.js";
import { foldColumn, readTable, type Table } from "../tables/read-table.js";
import { TABLES, type TableName, tableOfHeading } from "./exported-tables.js";
import type { ExportedFile } from "./gather-files.js";

/** The rows of one table of the export, from all files that hold it. */
export interface TableRows {
  /** Of the first file. */
  readonly path: string;
  readonly entries: Entry[];
}

const EVERY_COLUMN = [...new Set(Object.values(TABLES).flat())];

/** Reads the files as tables. `places` learns in which file and line each row stands. */
export function readRows(
  files: readonly ExportedFile[],
  places: Map<string, { file: string; line: number }>,
  issues: Issues,
): Map<TableName, TableRows> {
  const tables = new Map<TableName, TableRows>();
  const taken = new Set<string>();
  const seen = new Set<string>();
  for (const { name, table: named, text } of files) {
    const file = baseName(name) || "export.csv";
    const read = readTable(text, named ? TABLES[named] : EVERY_COLUMN);
    const table = named ?? tableOfHeading(read.columns);
    if (table === "private") continue;
    let path = pointer("", file);
    for (let copy = 2; taken.has(path); copy++) path = pointer("", `${file} (${copy})`);
    taken.add(path);
    places.set(path, { file: name || file, line: 1 });
    if (!table || read.columns.length === 0) {
      unreadable(path, named, text, issues);
      continue;
    }
    const rows = tables.get(table) ?? { path, entries: [] };
    read.rows.forEach(({ cells, line }, index) => {
      const at = pointer(path, index);
      places.set(at, { file: name || file, line });
      const fingerprint = `${table} ${JSON.stringify(cells)}`;
      if (seen.has(fingerprint)) {
        issues.addOnce("note", "repeated-row", at, "A row that came before was passed over.");
        return;
      }
      seen.add(fingerprint);
      rows.entries.push(new Entry(at, { ...cells }, issues));
    });
    report(read, path, places.get(path)?.file ?? file, issues);
    // A table without a row says nothing, but it is one.
    tables.set(table, rows);
  }
  return tables;
}

function unreadable(
  path: string,
  named: TableName | undefined,
  text: string,
  issues: Issues,
): void {
  if (text.trim() === "") {
    issues.add("note", "empty-file", path, "There is nothing in this file.");
    return;
  }
  const found = foldColumn(text.slice(0, 80));
  issues.add(
    named ? "error" : "warning",
    "no-heading",
    path,
    named
      ? `The line with the names of the columns was not found: nothing of this file was read. It begins "${found}".`
      : `This file is no table of an export that is known: it was not read. It begins "${found}".`,
    named && `The line above the data should be: ${TABLES[named].join(",")}`,
  );
}

const SAID = {
  "extra-cells": [
    "warning",
    "This row has more cells than columns, as if a comma was not in quotation marks: what was too much was kept in extra.",
    'Put texts with commas into quotation marks: "a, b".',
  ],
  "open-quote": [
    "error",
    "A quotation mark here is never closed: everything after it was read as one cell.",
    'Close it, or double it where it is meant: "".',
  ],
  "too-large": ["error", "The file is larger than any career: the rest was not read.", undefined],
  "no-heading": ["error", "The names of the columns were not found.", undefined],
} as const;

function report({ problems }: Table, path: string, file: string, issues: Issues): void {
  for (const { what, line } of problems.slice(0, 50)) {
    const [severity, message, hint] = SAID[what];
    issues.push({
      ...{ code: what, severity, path, message, file, line },
      ...(hint && { hint }),
    });
  }
}
