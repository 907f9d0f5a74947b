import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { filesBelow, inRoot, readJson, shown } from "../tools/repository.ts";
import { isClientFile, nodesOf, placeOf, sourceFiles, ts } from "../tools/source-tree.ts";
import { withoutScreen } from "./arrows.ts";

const shipped = sourceFiles().filter(({ isTest }) => !isTest);

/** Places of every node of one kind that the question is answered yes for. */
function places<T extends ts.Node>(
  is: (node: ts.Node) => node is T,
  wrong: (node: T) => boolean,
  files = shipped,
): string[] {
  return files.flatMap((file) =>
    nodesOf(file.tree, is)
      .filter(wrong)
      .map((node) => `${placeOf(file, node)} ${node.getText().split("\n")[0]}`),
  );
}

const isNamed = (node: ts.Node, ...names: string[]) =>
  ts.isIdentifier(node) && names.includes(node.text);

describe("what renders", () => {
  test("reads no clock and no chance; a client component may, after it is on the page", () => {
    const onServer = shipped.filter(({ tree }) => !isClientFile(tree));
    const clocks = places(
      ts.isPropertyAccessExpression,
      ({ expression, name }) =>
        (isNamed(expression, "Date", "performance") && name.text === "now") ||
        (isNamed(expression, "Math") && name.text === "random"),
      onServer,
    );
    const now = places(
      ts.isNewExpression,
      ({ expression, arguments: values }) => isNamed(expression, "Date") && !values?.length,
      onServer,
    );
    expect([...clocks, ...now]).toEqual([]);
  });

  test("never reads a date in the time zone of the machine", () => {
    const local =
      /^(get|set)(FullYear|Month|Date|Day|Hours|Minutes|Seconds|TimezoneOffset)$|^toLocale(Date|Time)?String$/;
    const wrong = places(
      ts.isPropertyAccessExpression,
      ({ expression, name }) =>
        local.test(name.text) || (isNamed(expression, "Date") && name.text === "parse"),
    );
    expect(wrong).toEqual([]);
  });

  test("has no style attribute and takes no HTML", () => {
    const attributes = places(ts.isJsxAttribute, ({ name }) =>
      ["style", "dangerouslySetInnerHTML"].includes(name.getText()),
    );
    const html = places(ts.isPropertyAccessExpression, ({ name }) =>
      ["innerHTML", "outerHTML", "insertAdjacentHTML"].includes(name.text),
    );
    // Data for search engines and for journeys: a script that is never run, in which no text can end it.
    const data = /structured-data\.tsx|draw-island\.tsx/;
    // What the server has drawn, compared with itself.
    const kept = /hydrate-journeys\.tsx/;
    const wrong = attributes.filter((place) => !data.test(place) && !kept.test(place));
    expect([...wrong, ...html.filter((place) => !kept.test(place))]).toEqual([]);
  });

  test("makes no request and stores nothing", () => {
    const names = ["fetch", "XMLHttpRequest", "WebSocket", "localStorage", "sessionStorage"];
    expect(places(ts.isIdentifier, (node) => names.includes(node.text))).toEqual([]);
    expect(places(ts.isPropertyAccessExpression, ({ name }) => name.text === "cookie")).toEqual([]);
  });
});

describe('"use client"', () => {
  test("is never on an index", () => {
    const wrong = shipped.filter(
      ({ tree, name }) => isClientFile(tree) && /(^|\/)index\.tsx?$/.test(name),
    );
    expect(wrong.map(({ path }) => shown(path))).toEqual([]);
  });

  test("is on every file that calls a hook of the browser, and on no other package's files", () => {
    const hook =
      /^use(State|Effect|LayoutEffect|InsertionEffect|Reducer|Ref|SyncExternalStore|Transition|DeferredValue|Context|ImperativeHandle|EffectEvent)$/;
    const without = shipped.filter(({ tree }) => !isClientFile(tree));
    expect(
      places(ts.isCallExpression, ({ expression }) => hook.test(expression.getText()), without),
    ).toEqual([]);
    const elsewhere = shipped.filter(
      ({ tree, folder }) => folder !== "react" && isClientFile(tree),
    );
    expect(elsewhere.map(({ path }) => shown(path))).toEqual([]);
  });
});

describe("packages without a screen", () => {
  for (const folder of withoutScreen) {
    test(`${folder} compiles without the DOM and without Node`, () => {
      const base = readJson<{ compilerOptions: object }>(inRoot("tsconfig.base.json"));
      const own = readJson<{ compilerOptions: object }>(
        inRoot("packages", folder, "tsconfig.json"),
      );
      const { lib, types } = { ...base.compilerOptions, ...own.compilerOptions } as {
        lib?: string[];
        types?: string[];
      };
      expect({ lib, types }).toEqual({ lib: ["ES2022"], types: [] });
      const files = filesBelow(inRoot("packages", folder, "src"), (path) => path.endsWith(".ts"));
      const referring = files.filter((path) => /^\/\/\/\s*<ref/m.test(readFileSync(path, "utf8")));
      expect(referring.map(shown)).toEqual([]);
    });
  }
});

describe("files", () => {
  const written = ["packages", "stories", "tests", ".storybook"].flatMap((folder) =>
    filesBelow(
      inRoot(folder),
      (path) => /\.(tsx?|css|mdx)$/.test(path) && !/[\\/]dist[\\/]/.test(path),
    ),
  );

  test("are shorter than 300 lines", () => {
    const long = written
      .map((path) => ({ path, lines: readFileSync(path, "utf8").split("\n").length }))
      .filter(({ lines }) => lines >= 300);
    expect(long.map(({ path, lines }) => `${shown(path)}: ${lines}`)).toEqual([]);
  });

  test("have a name of the domain, not a drawer's", () => {
    const drawer = /(^|\/)(utils?|helpers?|common|misc|shared|manager)(\.|\/|$)/;
    expect(written.map(shown).filter((path) => drawer.test(path))).toEqual([]);
  });

  test("list names in an index, never export *", () => {
    expect(places(ts.isExportDeclaration, ({ exportClause }) => !exportClause)).toEqual([]);
  });
});
