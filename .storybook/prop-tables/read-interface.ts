/** One member of an interface, as it stands in the source. */
export interface Member {
  readonly name: string;
  readonly optional: boolean;
  /** The type in the source's own words. */
  readonly type: string;
  /** Its docstring without stars, or empty. */
  readonly doc: string;
}

/** An interface, as it stands in the source. */
export interface InterfaceText {
  readonly extends: string;
  readonly members: readonly Member[];
}

/**
 * Reads one exported interface out of TypeScript source text. There is no compiler API in TypeScript 7, and the tools
 * that guess give up on imported types and on `extends`; the sources here are formatted by one formatter, so that a
 * scanner of brackets and comments is enough.
 *
 * @throws Error where the source has no such interface.
 */
export function readInterface(source: string, name: string): InterfaceText {
  const head = new RegExp(`export interface ${name}\\b([^{]*)\\{`).exec(source);
  if (!head) throw new Error(`There is no exported interface ${name}.`);
  const body = head.index + head[0].length;
  return {
    extends: (head[1] ?? "").replace(/\s+/g, " ").replace("extends", "").trim(),
    members: readMembers(source, body),
  };
}

function readMembers(source: string, start: number): Member[] {
  const members: Member[] = [];
  let doc = "";
  let depth = 0;
  let text = "";
  for (let i = start; i < source.length; i++) {
    const char = source[i] ?? "";
    if (source.startsWith("/**", i) && depth === 0) {
      const end = source.indexOf("*/", i);
      doc = plainDoc(source.slice(i + 3, end));
      i = end + 1;
    } else if (source.startsWith("//", i) && depth === 0) {
      i = source.indexOf("\n", i);
    } else if (char === "}" && depth === 0) {
      return members;
    } else if (char === ";" && depth === 0) {
      const member = readMember(text, doc);
      if (member) members.push(member);
      doc = text = "";
    } else {
      if ("{([<".includes(char)) depth++;
      // The arrow of a function type closes nothing.
      if ("})]".includes(char) || (char === ">" && source[i - 1] !== "=")) depth--;
      text += char;
    }
  }
  return members;
}

function readMember(text: string, doc: string): Member | undefined {
  const found = /^\s*(?:readonly\s+)?"?([\w-]+)"?(\?)?\s*:([\s\S]*)$/.exec(text);
  if (!found) return undefined;
  const type = (found[3] ?? "").replace(/\s+/g, " ").trim().replace(/^\| /, "");
  return { name: found[1] ?? "", optional: found[2] === "?", type, doc };
}

function plainDoc(comment: string): string {
  return comment
    .split("\n")
    .map((line) => line.replace(/^\s*\*? ?/, ""))
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();
}
