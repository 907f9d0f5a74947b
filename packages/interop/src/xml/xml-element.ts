/** One element of an XML text, without what nobody reads: comments, instructions, declarations of namespaces. */
export interface XmlElement {
  /** Local name, without a prefix. */
  readonly name: string;
  /** Address of its namespace; empty for none. */
  readonly namespace: string;
  /** By local name. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Its own text and that of everything in it, in the order of reading, trimmed. */
  readonly text: string;
}

/** The children of that name, whatever their namespace. */
export function childrenNamed(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** The first descendant along these names: `elementAt(record, "person", "name")`. */
export function elementAt(
  element: XmlElement | undefined,
  ...names: string[]
): XmlElement | undefined {
  let found = element;
  for (const name of names) found = found?.children.find((child) => child.name === name);
  return found;
}
