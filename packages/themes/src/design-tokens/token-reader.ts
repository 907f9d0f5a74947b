/** Found in a document: what a token says, or that there is none. */
export type Found = { readonly value: unknown } | { readonly missing: true };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const own = (value: unknown, key: string): unknown =>
  isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;

const ALIAS = /^\{([^{}]+)\}$/;
const MOST_ALIASES = 20;

/** The value of a token at a path; a reference to another token, `"{group.token}"`, is followed. */
export function findToken(document: unknown, path: readonly string[], depth = 0): Found {
  const token = path.reduce<unknown>(own, document);
  const value = own(token, "$value");
  if (value === undefined || depth > MOST_ALIASES) return { missing: true };
  const alias = typeof value === "string" ? ALIAS.exec(value)?.[1] : undefined;
  return alias === undefined ? { value } : findToken(document, alias.split("."), depth + 1);
}

/** What a document says about itself under one key of `$extensions`. */
export function extensionOf(document: unknown, key: string): Readonly<Record<string, unknown>> {
  const found = own(own(document, "$extensions"), key);
  return isObject(found) ? found : {};
}
