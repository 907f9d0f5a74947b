import { join } from "node:path";
import { packages } from "../tools/repository.ts";
import { ts } from "../tools/source-tree.ts";

export interface PublicName {
  name: string;
  kind: "function" | "const" | "class" | "interface" | "type";
  docstring: string;
}

export interface Entry {
  /** What an application imports. */
  specifier: string;
  /** In alphabetical order. */
  names: PublicName[];
}

/** Every entry of every package that has types, with everything it exports, read from the built declarations. */
export function entries(): Entry[] {
  const files = packages().flatMap(({ path, manifest }) =>
    Object.entries(manifest.exports).flatMap(([entry, target]) =>
      typeof target === "string"
        ? []
        : [{ specifier: `${manifest.name}${entry.slice(1)}`, file: join(path, target.types) }],
    ),
  );
  const program = ts.createProgram({
    rootNames: files.map(({ file }) => file),
    options: {
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      target: ts.ScriptTarget.ES2022,
      jsx: ts.JsxEmit.ReactJSX,
      noEmit: true,
    },
  });
  const checker = program.getTypeChecker();
  return files.map(({ specifier, file }) => {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    const symbols = module ? checker.getExportsOfModule(module) : [];
    const names = symbols.map((symbol) => publicName(symbol, checker));
    return { specifier, names: names.sort((a, b) => (a.name < b.name ? -1 : 1)) };
  });
}

function publicName(exported: ts.Symbol, checker: ts.TypeChecker): PublicName {
  const symbol =
    exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
  return {
    name: exported.name,
    kind: kindOf(symbol.flags),
    docstring: ts.displayPartsToString(symbol.getDocumentationComment(checker)),
  };
}

function kindOf(flags: ts.SymbolFlags): PublicName["kind"] {
  if (flags & ts.SymbolFlags.Function) return "function";
  if (flags & ts.SymbolFlags.Class) return "class";
  if (flags & ts.SymbolFlags.Variable) return "const";
  if (flags & ts.SymbolFlags.Interface) return "interface";
  return "type";
}
