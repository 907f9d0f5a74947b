/** A token and what its docstring says. */
export interface Token {
  readonly name: string;
  readonly doc: string;
}

/**
 * Reads the list of tokens with its docstrings out of the source of `@trajectoires/themes`. A token without a docstring
 * of its own belongs to the one above it.
 */
export function readTokens(source: string): Token[] {
  const tokens: Token[] = [];
  let doc = "";
  for (const [, comment, name] of source.matchAll(/\/\*\*([\s\S]*?)\*\/|"(--tj-[\w-]+)"/g)) {
    if (comment !== undefined) doc = comment.replace(/\s*\n \s*\*?\s*/g, " ").trim();
    if (name !== undefined) tokens.push({ name, doc });
  }
  return tokens;
}
