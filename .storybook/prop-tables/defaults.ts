/** The default that a docstring states, word for word: "Default 3.", "Default: English.", "`"exact"` (the default)". */
export function statedDefault(doc: string): string | undefined {
  const inPassing = /`?("[^"]+"|\w+)`? \(the default\)/.exec(doc);
  if (inPassing) return inPassing[1];
  const stated = /\bDefault:? (`[^`]+`|"[^"]+"|.+?)(?=[.:;,](?:\s|$)|$)/.exec(doc);
  return stated?.[1]?.replaceAll("`", "");
}

/** The defaults that a component's source gives where it takes its props apart. */
export function codeDefaults(source: string): ReadonlyMap<string, string> {
  const defaults = new Map<string, string>();
  for (const [, names = ""] of source.matchAll(/\{([^{}]*)\}\s*(?:=\s*props\b|:\s*\w+Props\b)/g)) {
    for (const part of names.split(/,(?![^[(]*[\])])/)) {
      const [, name, value] = /^\s*(\w+)(?:: \w+)? = ([\s\S]+?)\s*$/.exec(part) ?? [];
      if (name && value) defaults.set(name, constantIn(source, value));
    }
  }
  return defaults;
}

/** The value behind a constant's name. */
function constantIn(source: string, value: string): string {
  if (!/^[A-Z][A-Z_]+$/.test(value)) return value;
  return new RegExp(`const ${value} = ([^;]+);`).exec(source)?.[1] ?? value;
}

/** Whether a default in code is one that people can compare with words: a number, a string, a boolean. */
export function isLiteral(value: string): boolean {
  return /^(?:-?\d+(?:\.\d+)?|"[^"]*"|true|false)$/.test(value);
}
