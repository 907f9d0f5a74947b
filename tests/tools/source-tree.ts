import { readFileSync } from "node:fs";
// TypeScript 7 has no compiler API yet; the last JavaScript one reads the same sources.
import ts from "typescript-5.9";
import { filesBelow, inRoot, packages } from "./repository.ts";

export { ts };

/** A source file of a package, parsed. */
export interface SourceFile {
  /** Absolute. */
  path: string;
  /** Name of the package's folder. */
  folder: string;
  /** Path below `src`, with forward slashes. */
  name: string;
  isTest: boolean;
  tree: ts.SourceFile;
}

/** Every TypeScript file in `packages/<name>/src`. */
export function sourceFiles(): SourceFile[] {
  return packages().flatMap(({ folder }) => {
    const src = inRoot("packages", folder, "src");
    return filesBelow(src, (path) => /\.tsx?$/.test(path)).map((path) => ({
      path,
      folder,
      name: path.slice(src.length + 1).replaceAll("\\", "/"),
      isTest: /\.test\.tsx?$/.test(path),
      tree: ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ES2022, true),
    }));
  });
}

/** Every node of a tree that passes the guard. */
export function nodesOf<T extends ts.Node>(tree: ts.Node, is: (node: ts.Node) => node is T): T[] {
  const found: T[] = [];
  const visit = (node: ts.Node): void => {
    if (is(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

export interface Import {
  specifier: string;
  /** By `import()`: loaded only when it is wanted. */
  dynamic: boolean;
  /** Of types alone: nothing of it is there when the code runs. */
  typeOnly: boolean;
}

/** Everything a file imports or re-exports, types included. */
export function importsOf(tree: ts.SourceFile): Import[] {
  const fixed = nodesOf(
    tree,
    (node): node is ts.ImportDeclaration | ts.ExportDeclaration =>
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node),
  ).flatMap((node) =>
    textOf(node.moduleSpecifier, {
      dynamic: false,
      typeOnly: ts.isImportDeclaration(node)
        ? node.importClause?.isTypeOnly === true
        : node.isTypeOnly,
    }),
  );
  const types = nodesOf(tree, ts.isImportTypeNode).flatMap(({ argument }) =>
    ts.isLiteralTypeNode(argument)
      ? textOf(argument.literal, { dynamic: false, typeOnly: true })
      : [],
  );
  const dynamic = nodesOf(tree, ts.isCallExpression)
    .filter(({ expression }) => expression.kind === ts.SyntaxKind.ImportKeyword)
    .flatMap((call) => textOf(call.arguments[0], { dynamic: true, typeOnly: false }));
  return [...fixed, ...types, ...dynamic];
}

function textOf(node: ts.Node | undefined, how: Omit<Import, "specifier">): Import[] {
  return node && ts.isStringLiteralLike(node) ? [{ specifier: node.text, ...how }] : [];
}

/** Name of the package in an import, such as `"@trajectoires/model"` of `"@trajectoires/model/schema"`. */
export function packageOf(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

/** Whether the file begins with `"use client"`. */
export function isClientFile(tree: ts.SourceFile): boolean {
  const first = tree.statements[0];
  return (
    first !== undefined &&
    ts.isExpressionStatement(first) &&
    ts.isStringLiteral(first.expression) &&
    first.expression.text === "use client"
  );
}

/** Where a node stands, as `packages/model/src/x.ts:12`. */
export function placeOf(file: SourceFile, node: ts.Node): string {
  const { line } = file.tree.getLineAndCharacterOfPosition(node.getStart(file.tree));
  return `packages/${file.folder}/src/${file.name}:${line + 1}`;
}
