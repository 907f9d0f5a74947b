/** A field of an interface, and what its docstring says. */
export interface Field {
  readonly name: string;
  readonly type: string;
  readonly doc: string;
}

/** Reads the fields of an interface with their docstrings, each of one line, out of the source that declares it. */
export function readFields(source: string): Field[] {
  const fields = source.matchAll(/\/\*\* ([^\n]+) \*\/\n {2}readonly (\w+)\??: ([^\n]+);/g);
  return [...fields].map(([, doc = "", name = "", type = ""]) => ({ name, type, doc }));
}
