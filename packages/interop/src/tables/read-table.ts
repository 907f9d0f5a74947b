import Papa from "papaparse";

/** One line of a table under its heading. */
export interface TableRow {
  /** By the column's name; cells beyond the heading are "(column 7)". Empty cells are left out. */
  readonly cells: Readonly<Record<string, string>>;
  /** Line of the file in which it begins, from 1. */
  readonly line: number;
}

/** What is wrong with a table. */
export interface TableProblem {
  readonly what: "no-heading" | "open-quote" | "extra-cells" | "too-large";
  readonly line: number;
}

/** A table with a heading. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  readonly problems: readonly TableProblem[];
}

const LIMITS = { characters: 20_000_000, rows: 50_000, columns: 200 };
/** Remarks may stand before the heading ("Notes:"): it is looked for this far. */
const PREAMBLE = 20;

/** A column's name for comparing: "Company_Name" is "company name". */
export function foldColumn(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_\uFEFF]+/g, " ")
    .trim();
}

/**
 * Reads comma-separated values. `known`: the columns that the heading may have, as they should be called; the heading is
 * the line that has most of them, and its delimiter (spreadsheets in many countries save semicolons) is that of the file.
 * Never throws.
 */
export function readTable(source: string, known: readonly string[]): Table {
  if (source.length > LIMITS.characters) return nothing("too-large");
  // Endless blanks would make the parser slow, and mean nothing.
  const text = source
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n")
    .replace(/[ \t]+/g, (blanks) => (blanks.length > 500 ? " " : blanks));
  const names = new Map(known.map((name) => [foldColumn(name), name]));
  const found = findHeading(text, names);
  if (!found) return nothing("no-heading");
  const { delimiter, index } = found;
  const problems: TableProblem[] = [];
  const lines = splitRows(text, delimiter, LIMITS.rows + PREAMBLE);
  const columns = (lines[index]?.cells ?? [])
    .slice(0, LIMITS.columns)
    .map((cell, at) => names.get(foldColumn(cell)) ?? (cell.trim() || `(column ${at + 1})`));
  const rows: TableRow[] = [];
  for (const { cells, line, isOpen } of lines.slice(index + 1)) {
    if (isOpen) problems.push({ what: "open-quote", line });
    if (rows.length >= LIMITS.rows) {
      problems.push({ what: "too-large", line });
      break;
    }
    // In a table of one column nothing is lost where a comma was not quoted.
    const whole = columns.length === 1 ? [cells.join(delimiter)] : cells;
    const row = toRow(whole, columns);
    if (whole.slice(columns.length).some((cell) => cell.trim() !== "")) {
      problems.push({ what: "extra-cells", line });
    }
    if (Object.keys(row).length > 0) rows.push({ cells: row, line });
  }
  return { columns, rows, problems };
}

const nothing = (what: TableProblem["what"]): Table => ({
  columns: [],
  rows: [],
  problems: [{ what, line: 1 }],
});

function toRow(cells: readonly string[], columns: readonly string[]): Record<string, string> {
  const row = new Map<string, string>();
  cells.slice(0, LIMITS.columns).forEach((cell, at) => {
    const name = columns[at] ?? `(column ${at + 1})`;
    const value = cell.trim();
    // Of two columns of one name the second says what the first does not.
    if (value !== "") row.set(row.has(name) ? `${name} (column ${at + 1})` : name, value);
  });
  return Object.fromEntries(row);
}

interface Line {
  readonly cells: readonly string[];
  readonly line: number;
  readonly isOpen: boolean;
}

function splitRows(text: string, delimiter: string, most: number): Line[] {
  const lines: Line[] = [];
  let line = 1;
  let from = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    newline: "\n",
    step({ data, errors, meta }, parser) {
      lines.push({
        cells: data,
        line,
        isOpen: errors.some(({ code }) => code === "MissingQuotes"),
      });
      for (; from < meta.cursor; from++) if (text[from] === "\n") line++;
      if (lines.length > most) parser.abort();
    },
  });
  return lines;
}

/** The delimiter and the line under which most of the known columns stand. */
function findHeading(
  text: string,
  names: ReadonlyMap<string, string>,
): { delimiter: string; index: number } | undefined {
  let best: { delimiter: string; index: number; score: number } | undefined;
  for (const delimiter of [",", ";", "\t"]) {
    splitRows(text, delimiter, PREAMBLE).forEach(({ cells }, index) => {
      const score = new Set(cells.map(foldColumn).filter((cell) => names.has(cell))).size;
      if (score > (best?.score ?? 0)) best = { delimiter, index, score };
    });
  }
  return best && { delimiter: best.delimiter, index: best.index };
}
