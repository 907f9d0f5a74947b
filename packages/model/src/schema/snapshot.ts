import { type Json, type JsonObject, pointerStep } from "./json.js";
import type { Reading } from "./reading.js";

/**
 * A plain JSON copy of anything at all, as `JSON.stringify` would see it, so that all later steps deal with plain data:
 * no getters, proxies, cycles or foreign prototypes, nothing too deep or too large. What can't be copied is reported.
 */
export function snapshot(input: unknown, reading: Reading): Json | undefined {
  return new Snapshot(reading).copy(input, "", 0);
}

class Snapshot {
  readonly #ancestors = new Set<object>();
  #left: number;
  #full = false;

  constructor(readonly reading: Reading) {
    this.#left = reading.limits.size;
  }

  copy(input: unknown, path: string, depth: number): Json | undefined {
    const value = this.#asJson(input, path);
    switch (typeof value) {
      case "string":
        return this.#spend(value.length + 2, path) ? value : undefined;
      case "boolean":
        return this.#spend(5, path) ? value : undefined;
      case "number":
        if (!Number.isFinite(value)) return this.#foreign(path, String(value));
        return this.#spend(4, path) ? (value === 0 ? 0 : value) : undefined;
      case "bigint":
        this.#report(
          "not-json",
          path,
          `The bigint ${value} was read as text: JSON has no such type.`,
        );
        return this.#spend(4, path) ? String(value) : undefined;
      case "undefined":
        return undefined;
      case "object":
        break;
      default:
        return this.#foreign(path, `a ${typeof value}`);
    }
    if (value === null) return this.#spend(4, path) ? null : undefined;
    if (this.#ancestors.has(value))
      return this.#foreign(path, "a reference back to what contains it");
    if (depth >= this.reading.limits.depth) {
      this.#report(
        "too-deep",
        path,
        `What lies here is nested more than ${this.reading.limits.depth} levels deep and was left away: no career path needs that, and it could exhaust the host.`,
        "Flatten it, or raise limits.depth.",
      );
      return undefined;
    }
    if (!this.#spend(2, path)) return undefined;
    this.#ancestors.add(value);
    const copy = this.#copyEntries(value, path, depth + 1);
    this.#ancestors.delete(value);
    return copy;
  }

  #copyEntries(value: object, path: string, depth: number): Json | undefined {
    try {
      return Array.isArray(value)
        ? this.#copyList(value, path, depth)
        : this.#copyObject(value, path, depth);
    } catch (error) {
      return this.#unreadable(path, error);
    }
  }

  #copyList(value: readonly unknown[], path: string, depth: number): Json[] {
    const copy: Json[] = [];
    const length = value.length;
    for (let index = 0; index < length && !this.#full; index++) {
      const at = path + pointerStep(index);
      const entry = this.#copyProperty(value, index, at, depth);
      // What is missing becomes null, as JSON.stringify has it.
      if (!this.#spend(entry === undefined ? 5 : 1, at)) break;
      copy.push(entry ?? null);
    }
    return copy;
  }

  #copyObject(value: object, path: string, depth: number): JsonObject {
    const copy: JsonObject = {};
    for (const key of Object.keys(value)) {
      if (this.#full) break;
      const at = path + pointerStep(key);
      if (!this.#spend(key.length + 4, at)) break;
      const entry = this.#copyProperty(value, key, at, depth);
      if (entry === undefined) continue;
      if (key !== "__proto__") copy[key] = entry;
      else {
        this.#report(
          "unsafe-key",
          at,
          "The key “__proto__” was renamed to “(__proto__)”: copied carelessly it would change every object of the page.",
          "Rename it in the source.",
        );
        copy["(__proto__)"] = entry;
      }
    }
    return copy;
  }

  #copyProperty(value: object, key: string | number, path: string, depth: number) {
    let entry: unknown;
    try {
      entry = value[key as keyof object];
    } catch (error) {
      return this.#unreadable(path, error);
    }
    return this.copy(entry, path, depth);
  }

  /** What `JSON.stringify` would take: the result of `toJSON` (dates, Temporal), and boxed values unboxed. */
  #asJson(input: unknown, path: string): unknown {
    if (typeof input !== "object" || input === null) return input;
    try {
      if (input instanceof Number || input instanceof String || input instanceof Boolean) {
        return input.valueOf();
      }
      const { toJSON } = input as { toJSON?: unknown };
      if (typeof toJSON !== "function") {
        if (!(input instanceof Map || input instanceof Set)) return input;
        return this.#foreign(path, `a ${input instanceof Map ? "Map" : "Set"}`);
      }
      const made = toJSON.call(input);
      return made === null && input instanceof Date ? this.#foreign(path, "an invalid Date") : made;
    } catch (error) {
      return this.#unreadable(path, error);
    }
  }

  #spend(size: number, path: string): boolean {
    this.#left -= size;
    if (this.#left >= 0 || this.#full) return !this.#full;
    this.#full = true;
    this.#report(
      "too-large",
      path,
      `The document is larger than ${this.reading.limits.size} characters; it was read up to here, to keep the host responsive.`,
      "Split it, leave out embedded pictures, or raise limits.size.",
    );
    return false;
  }

  #foreign(path: string, what: string): undefined {
    this.#report(
      "not-json",
      path,
      `Here is ${what}, which JSON doesn't have; it was left away, since it could not be stored.`,
      "Give text, a number, true or false, a list or a plain object.",
    );
  }

  #unreadable(path: string, error: unknown): undefined {
    let reason = "";
    try {
      reason = ` (${String(error instanceof Error ? error.message : error).slice(0, 100)})`;
    } catch {
      // An error that can't even be printed.
    }
    this.#report(
      "unreadable",
      path,
      `Reading this value threw an error${reason}; it was left away.`,
      "Give plain data, such as JSON.parse returns.",
    );
  }

  #report(...issue: Parameters<Reading["report"]>): void {
    this.reading.report(...issue);
  }
}
