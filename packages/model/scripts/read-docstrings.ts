/** What the interfaces of a source text say about themselves and about their properties. */
export interface Docstrings {
  /** By the name of the interface. */
  readonly [name: string]: {
    readonly description: string;
    /** By the name of the property. */
    readonly properties: Readonly<Record<string, string>>;
    /** Names of the interfaces that it extends. */
    readonly bases: readonly string[];
  };
}

const token =
  /\/\*\*(?<doc>[\s\S]*?)\*\/|\/\/[^\n]*|(?:export\s+)?interface\s+(?<name>\w+)(?:\s+extends\s+(?<bases>[\w\s,]+?))?\s*\{|(?<open>[{([])|(?<close>[})\]])|readonly\s+(?<property>[$\w]+)\??:|(?<end>;)|"(?:[^"\\\n]|\\.)*"|`[^`]*`/g;

/**
 * Reads the docstrings of the interfaces in TypeScript source texts, as this package writes them: properties `readonly`,
 * one docstring before each. TypeScript 7 has no compiler API, and this is all that is needed of one.
 */
export function readDocstrings(sources: readonly string[]): Docstrings {
  const found: Record<
    string,
    { description: string; properties: Record<string, string>; bases: string[] }
  > = {};
  for (const source of sources) {
    let depth = 0;
    let doc = "";
    let current: (typeof found)[string] | undefined;
    for (const { groups = {} } of source.matchAll(token)) {
      if (groups.doc !== undefined) doc = plain(groups.doc);
      else if (groups.name !== undefined) {
        current = { description: doc, properties: {}, bases: groups.bases?.split(/\s*,\s*/) ?? [] };
        found[groups.name] = current;
        depth = 1;
        doc = "";
      } else if (groups.open) depth++;
      else if (groups.close) {
        if (--depth === 0) current = undefined;
      } else if (groups.property && current && depth === 1) {
        current.properties[groups.property] = doc;
        doc = "";
      } else if (groups.end) doc = "";
    }
  }
  return found;
}

/** The docstring of a property, its own or inherited. */
export function propertyDocstring(
  docs: Docstrings,
  name: string,
  property: string,
): string | undefined {
  const own = docs[name];
  return (
    own?.properties[property] ||
    own?.bases.map((base) => propertyDocstring(docs, base, property)).find(Boolean)
  );
}

/** Text without the asterisks of the comment, and without its tags. */
function plain(comment: string): string {
  return comment
    .split("\n")
    .map((line) => line.replace(/^\s*\*\s?/, "").trim())
    .join(" ")
    .replace(/\s@\w+.*$/, "")
    .replace(/\s+/g, " ")
    .trim();
}
