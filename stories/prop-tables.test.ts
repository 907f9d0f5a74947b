import { describe, expect, test } from "vitest";
import { codeDefaults, isLiteral, statedDefault } from "../.storybook/prop-tables/defaults.ts";
import { readInterface } from "../.storybook/prop-tables/read-interface.ts";
import { propTables, slotTable } from "../.storybook/prop-tables/tables.ts";

describe.each(Object.entries(propTables))("%s", (_, { props }) => {
  test("has props", () => expect(props.length).toBeGreaterThan(0));

  test.each(props.map((prop) => [prop.name, prop] as const))("%s says what it is", (__, prop) => {
    expect(prop.doc, "a docstring").toMatch(/\w/);
    expect(prop.type, "a type").not.toBe("");
  });

  test.each(props.filter(({ optional }) => optional).map((prop) => [prop.name, prop] as const))(
    "%s has a default in the table",
    (__, prop) => {
      expect(prop.default).toMatch(/\S/);
    },
  );

  test.each(
    props
      .filter(({ codeDefault }) => codeDefault !== undefined && isLiteral(codeDefault))
      .map((prop) => [prop.name, prop] as const),
  )("%s states the default that the code gives", (__, prop) => {
    expect(prop.default).toBe(prop.codeDefault);
    expect(statedDefault(prop.doc), "stated in the docstring").toBe(prop.codeDefault);
  });
});

test("every slot says what it is", () => {
  expect(slotTable.map(({ name }) => name)).toContain("stageEnd");
  for (const { name, doc } of slotTable) expect(doc, name).toMatch(/\w/);
});

test("reads members with function types, strings and nested objects", () => {
  const source = `export interface OtherProps { readonly z: string; }
/** Props. */
export interface ThingProps extends Omit<HTMLAttributes<HTMLElement>, "title"> {
  /** What it draws; given \`stage\`. */
  readonly draw?: (stage: Stage, body: { a: string; b: number }) => ReactNode;
  // A remark.
  readonly "data-x": Map<string, () => void>;
  /**
   * Two
   * lines.
   */
  size?:
    | "s"
    | "l";
}`;
  expect(readInterface(source, "ThingProps")).toEqual({
    extends: 'Omit<HTMLAttributes<HTMLElement>, "title">',
    members: [
      {
        name: "draw",
        optional: true,
        type: "(stage: Stage, body: { a: string; b: number }) => ReactNode",
        doc: "What it draws; given `stage`.",
      },
      { name: "data-x", optional: false, type: "Map<string, () => void>", doc: "" },
      { name: "size", optional: true, type: '"s" | "l"', doc: "Two lines." },
    ],
  });
  expect(() => readInterface(source, "MissingProps")).toThrow("MissingProps");
});

test.each([
  ['Room. Default `"comfortable"`.', '"comfortable"'],
  ["Level. Default 2.", "2"],
  ["Language. Default: English.", "English"],
  ["Slot. Default 0: neutral.", "0"],
  ["Images. Default `false`: initials instead; more.", "false"],
  ['Anything but `"exact"` (the default) removes more.', '"exact"'],
  ["Nothing stated.", undefined],
])("finds the default stated in “%s”", (doc, stated) => {
  expect(statedDefault(doc)).toBe(stated);
});

test("finds the defaults in code, behind constants too", () => {
  const source = `const SHOWN = 5;
function A(props: AProps) { const { a, b = 2, max = SHOWN, list = [], words: ready, ...rest } = props; }
function B({ slot = 0, name }: BProps) {}`;
  expect(Object.fromEntries(codeDefaults(source))).toEqual({
    b: "2",
    max: "5",
    list: "[]",
    slot: "0",
  });
});
