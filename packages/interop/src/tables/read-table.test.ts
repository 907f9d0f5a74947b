import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readTable } from "./read-table.js";

const known = ["Company Name", "Title", "Started On"];
const cells = (text: string, columns = known) =>
  readTable(text, columns).rows.map((row) => row.cells);

test("reads rows under their heading, with the line in which each begins", () => {
  const { columns, rows, problems } = readTable(
    '\uFEFFCompany Name,Title,Odd\r\nNorthwind,"Clerk, ""acting""",\r\n\r\n"Two\r\nlines",x,y\r\nLast,,z',
    known,
  );
  expect(columns).toEqual(["Company Name", "Title", "Odd"]);
  expect(rows).toEqual([
    { line: 2, cells: { "Company Name": "Northwind", Title: 'Clerk, "acting"' } },
    { line: 4, cells: { "Company Name": "Two\nlines", Title: "x", Odd: "y" } },
    { line: 6, cells: { "Company Name": "Last", Odd: "z" } },
  ]);
  expect(problems).toEqual([]);
});

test("finds the heading under a preamble, however its names are written", () => {
  const text = 'Notes:\n"Some words, and more"\n\ncompany_name,  TITLE ,started on\nA,B,2019';
  expect(readTable(text, known).rows).toEqual([
    { line: 5, cells: { "Company Name": "A", Title: "B", "Started On": "2019" } },
  ]);
});

test.each([
  ["semicolons", "Company Name;Title\nA, Inc.;B"],
  ["tabs", "Company Name\tTitle\nA, Inc.\tB"],
])("takes %s where a spreadsheet put them", (_name, text) => {
  expect(cells(text)).toEqual([{ "Company Name": "A, Inc.", Title: "B" }]);
});

test("a table of one column keeps commas that nobody quoted", () => {
  expect(cells("Name\nTypesetting, printing\nInk", ["Name"])).toEqual([
    { Name: "Typesetting, printing" },
    { Name: "Ink" },
  ]);
});

describe("what is wrong is said", () => {
  test("cells beyond the heading are kept", () => {
    const { rows, problems } = readTable("Company Name,Title\nA,B,C,D", known);
    expect(rows[0]?.cells).toMatchObject({ "(column 3)": "C", "(column 4)": "D" });
    expect(problems).toEqual([{ what: "extra-cells", line: 2 }]);
  });

  test("columns of one name lose nothing", () => {
    expect(cells("Title,Title\nA,B")).toEqual([{ Title: "A", "Title (column 2)": "B" }]);
  });

  test("a quotation mark that nothing closes", () => {
    const { rows, problems } = readTable('Company Name,Title\nA,"B\nC,D\n', known);
    expect(problems).toEqual([{ what: "open-quote", line: 2 }]);
    expect(JSON.stringify(rows)).toContain("C,D");
  });

  test("no heading, and too much", () => {
    expect(readTable("just words\nand more", known).problems).toEqual([
      { what: "no-heading", line: 1 },
    ]);
    expect(readTable("", known).problems[0]?.what).toBe("no-heading");
    expect(readTable(`Title\n${"a\n".repeat(50_001)}`, known)).toMatchObject({
      rows: { length: 50_000 },
      problems: [{ what: "too-large" }],
    });
    expect(readTable("x".repeat(20_000_001), known).problems[0]?.what).toBe("too-large");
  });
});

test("columns may be called anything", () => {
  const row = cells("Title,__proto__,constructor\nA,B,C")[0] ?? {};
  expect(Object.entries(row)).toContainEqual(["__proto__", "B"]);
  expect(({} as { B?: unknown }).B).toBeUndefined();
});

test("never throws, whatever comes", () => {
  const part = fc.constantFrom('"', '""', ",", ";", "\n", "\r", "Title", " ", "a", "\t", "\0");
  fc.assert(
    fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
      const { rows, columns } = readTable(parts.join(""), known);
      expect(rows.every((row) => Object.keys(row.cells).length > 0)).toBe(true);
      expect(Array.isArray(columns)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test("a long malformed text is read to its end, without hanging", () => {
  const length = 100_000;
  const text = `Title\n"${'a"b"   '.repeat(length)}${" ".repeat(length)}\nLast\n`;
  const read = readTable(text, known);
  expect(JSON.stringify(read).length).toBeGreaterThan(length);
});
