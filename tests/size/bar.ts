/** Something that an application would load, and how much it may weigh. */
export interface Bar {
  name: string;
  /** Source of the module, or of the style sheet, that loads it. */
  contents: string;
  css?: boolean;
  /** Source of what it shares with others: only what comes on top of that is weighed. */
  beyond?: string;
  /** Bytes at most, minified and gzipped: a guard just above what it weighs today. */
  limit: number;
  /** Bytes that it should weigh, where it doesn't yet. */
  goal?: number;
}

/** Bytes. */
export const KB = 1000;

/** Source that loads names from a module. */
export function names(list: string, specifier: string): string {
  return `export { ${list} } from "${specifier}";`;
}

/** What loads a style sheet. */
export function sheet(specifier: string): Pick<Bar, "contents" | "css"> {
  return { contents: `@import "${specifier}";`, css: true };
}
