/** Data as `JSON.parse` would give it. */
export type Plain = string | number | boolean | null | Plain[] | PlainRecord;
export type PlainRecord = { [key: string]: Plain };

/** What could not be taken over, and where. */
export interface PlainProblem {
  readonly path: string;
  readonly what: "cycle" | "unreadable" | "too-deep" | "too-large" | "unsafe-key";
}

/** A résumé is four levels deep; what is copied into `extra` must stay within what documents may nest. */
const MAX_DEPTH = 12;
const MAX_VALUES = 500_000;

export const pointer = (path: string, key: string | number) =>
  `${path}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;

/**
 * A copy of anything as plain JSON data, so that what reads it needs no care: getters that throw, cycles, proxies,
 * functions and endless depth are left out and reported, a key `__proto__` is renamed. Never throws.
 */
export function toPlainData(input: unknown): { value: Plain; problems: PlainProblem[] } {
  const problems: PlainProblem[] = [];
  const above = new Set<object>();
  let count = 0;
  const report = (path: string, what: PlainProblem["what"]) => {
    problems.push({ path, what });
    return undefined;
  };

  const copy = (value: unknown, path: string, depth: number): Plain | undefined => {
    if (value === null || typeof value === "string" || typeof value === "boolean") return value;
    if (typeof value === "number") return Number.isFinite(value) ? value || 0 : null;
    if (typeof value === "bigint") return String(value);
    if (typeof value !== "object") return undefined;
    if (above.has(value)) return report(path, "cycle");
    if (depth > MAX_DEPTH) return report(path, "too-deep");
    above.add(value);
    try {
      if (value instanceof Date) return value.toISOString();
      const isList = Array.isArray(value);
      const list: Plain[] = [];
      const record: PlainRecord = {};
      for (const key of Object.keys(value)) {
        const at = pointer(path, key);
        if (++count > MAX_VALUES) {
          report(at, "too-large");
          break;
        }
        const child = copyMember(value as Record<string, unknown>, key, at, depth + 1);
        if (isList) list.push(child ?? null);
        else if (child !== undefined) {
          if (key === "__proto__") report(at, "unsafe-key");
          record[key === "__proto__" ? "(__proto__)" : key] = child;
        }
      }
      return isList ? list : record;
    } catch {
      return report(path, "unreadable");
    } finally {
      above.delete(value);
    }
  };
  const copyMember = (owner: Record<string, unknown>, key: string, path: string, depth: number) => {
    try {
      return copy(owner[key], path, depth);
    } catch {
      return report(path, "unreadable");
    }
  };
  return { value: copy(input, "", 0) ?? null, problems };
}

export const isRecord = (value: unknown): value is PlainRecord =>
  typeof value === "object" && value !== null && !Array.isArray(value);
