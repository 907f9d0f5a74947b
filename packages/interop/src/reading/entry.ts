import { mergePlain } from "./extra.js";
import type { Issues } from "./issues.js";
import { isRecord, type Plain, type PlainRecord, pointer } from "./plain-data.js";
import { toPlainText } from "./plain-text.js";
import { hasRefusedScheme, readAddress } from "./web-address.js";

const SAYS_NOTHING = /^[\s\-–—_.]*$/;

/** Whether there is nothing in it: null, empty, or only such things inside. */
export function isEmpty(value: Plain | undefined): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === "string") return value.trim() === "";
  if (typeof value === "object") return Object.values(value).every(isEmpty);
  return false;
}

/**
 * One object of the input while it is read. Each read names the keys that may hold the value (the first that is filled
 * wins); what nobody has read in the end is the `rest`, which goes to `extra`. So nothing is lost by being forgotten.
 */
export class Entry {
  readonly path: string;
  readonly record: PlainRecord;
  /** Links found inside texts. */
  readonly links: { url: string; label: string }[] = [];
  readonly #issues: Issues;
  readonly #known = new Set<string>();
  readonly #taken = new Set<string>();
  readonly #remains = new Map<string, Plain>();

  readonly #keyOfText = new Map<string, string>();

  constructor(path: string, record: PlainRecord, issues: Issues) {
    this.path = path;
    this.record = record;
    this.#issues = issues;
  }

  /** Where it stands in its list. */
  get key(): string {
    return this.path.slice(this.path.lastIndexOf("/") + 1);
  }

  at(key: string | number): string {
    return pointer(this.path, key);
  }

  /** Says that these keys belong to the format though the document has no field for them: kept aside without a remark. */
  know(...keys: string[]): void {
    for (const key of keys) this.#known.add(key);
  }

  /** The first filled value under these keys, and its key. What equals it under the others counts as read too. */
  take(...keys: string[]): { key: string; value: Plain } | undefined {
    this.know(...keys);
    const key = keys.find((name) => !this.#taken.has(name) && !isEmpty(this.record[name]));
    if (key === undefined) return undefined;
    const value = this.record[key] ?? null;
    for (const name of keys) if (this.record[name] === value) this.#taken.add(name);
    this.#taken.add(key);
    return { key, value };
  }

  /** Gives a value back that could not be used: it will be kept aside. */
  leave(key: string, value: Plain): void {
    this.#taken.add(key);
    this.#remains.set(key, mergePlain(this.#remains.get(key), value));
  }

  /** An object inside this one. */
  inner(key: string, record: PlainRecord): Entry {
    return new Entry(this.at(key), record, this.#issues);
  }

  /** Reads the object under a key; what nobody takes of it stays with its owner. */
  within<T>(key: string, read: (inner: Entry) => T): T | undefined {
    const found = this.take(key);
    if (!found) return undefined;
    const { value } = found;
    if (!isRecord(value)) {
      this.leave(key, value);
      this.wrongType(key, "an object");
      return undefined;
    }
    const inner = this.inner(key, value);
    const result = read(inner);
    const rest = inner.rest();
    if (rest) this.leave(key, rest);
    return result;
  }

  /** A text without markup; what it links to goes to `links`. */
  text(...keys: string[]): string | undefined {
    return this.#text(keys, false);
  }

  /** A text without markup, with the addresses of its links in it: for places that have no list of links. */
  prose(...keys: string[]): string | undefined {
    return this.#text(keys, true);
  }

  #text(keys: string[], inlineLinks: boolean): string | undefined {
    const found = this.take(...keys);
    if (!found) return undefined;
    const { key, value } = found;
    if (typeof value === "object" && value !== null) {
      this.leave(key, value);
      this.wrongType(key, "a text");
      return undefined;
    }
    const text = this.clean(String(value), this.at(key), inlineLinks);
    this.#keyOfText.set(text, key);
    if (!SAYS_NOTHING.test(text)) return text;
    this.leave(key, value);
    return undefined;
  }

  /** Under which key a text was read. */
  keyOf(text: string): string | undefined {
    return this.#keyOfText.get(text);
  }

  /** A list of texts; a single text counts as one. Entries that are objects give their `name`. */
  texts(...keys: string[]): string[] {
    const found = this.take(...keys);
    if (!found) return [];
    const { key, value } = found;
    const list = Array.isArray(value) ? value : typeof value === "object" ? undefined : [value];
    if (!list) {
      this.leave(key, value);
      this.wrongType(key, "a list of texts");
      return [];
    }
    const remains: PlainRecord = {};
    const texts = list.flatMap((item, index) => {
      if (isEmpty(item)) return [];
      if (typeof item !== "object") return [this.clean(String(item), `${this.at(key)}/${index}`)];
      remains[index] = item;
      const name = Array.isArray(item) ? undefined : item?.name;
      return typeof name === "string" ? [this.clean(name, `${this.at(key)}/${index}/name`)] : [];
    });
    if (Object.keys(remains).length > 0) {
      this.leave(key, remains);
      this.wrongType(key, "a list of texts");
    }
    return texts.filter((text) => text !== "");
  }

  /** The first text of what may be a list, which is kept whole where it has more. */
  firstOf(key: string): string | undefined {
    const [first, ...others] = this.texts(key);
    if (others.length > 0) this.leave(key, this.record[key] ?? null);
    return first;
  }

  /** An address that is safe to follow; also from `{ url }`. Others are kept aside, those with a dangerous scheme are dropped. */
  url(...keys: string[]): string | undefined {
    const found = this.take(...keys);
    if (!found) return undefined;
    const { key, value } = found;
    const { url: own, href = own, ...others } = isRecord(value) ? value : { url: value };
    const inner = href || own;
    // A label, another address, or what else is said of it.
    if (!isEmpty(others) || (own && inner !== own)) this.leave(key, value);
    const written = typeof inner === "string" ? inner : "";
    const url = this.address(written, key);
    if (!url && !hasRefusedScheme(written)) this.leave(key, value);
    else if (!url) this.#remains.delete(key);
    return url;
  }

  /** The address in a text that stands under a key; what is none is remarked on. */
  address(written: string, key: string): string | undefined {
    const url = readAddress(written);
    if (url) return url;
    if (hasRefusedScheme(written)) this.refuse(written, this.at(key));
    else if (written.replace(/[#\-\s]/g, "") !== "") {
      this.#issues.add(
        "warning",
        "unusable-url",
        this.at(key),
        `"${written.slice(0, 80)}" is not a web address: no link was made.`,
        "Write it in full, with https://.",
      );
    }
    return undefined;
  }

  /** A yes or no under one of the keys. */
  flag(...keys: string[]): boolean | undefined {
    const key = keys.find((name) => typeof this.record[name] === "boolean");
    if (key === undefined) return undefined;
    this.know(key);
    return this.record[key] === true;
  }

  clean(source: string, path: string, inlineLinks = false): string {
    const { text, links, hadHtml, unsafe } = toPlainText(source, inlineLinks);
    this.links.push(...links);
    for (const url of unsafe) {
      if (hasRefusedScheme(url)) this.refuse(url, path);
      else {
        this.#issues.add(
          "warning",
          "unusable-url",
          path,
          `"${url.slice(0, 80)}" was no link to follow.`,
        );
      }
    }
    if (hadHtml) {
      this.#issues.addOnce("note", "html-reduced", path, "HTML was reduced to plain text.");
    }
    return text;
  }

  wrongType(key: string, expected: string): void {
    this.#issues.addOnce(
      "warning",
      "wrong-type",
      this.at(key),
      `"${key}" should be ${expected}: it was kept in extra, not shown.`,
    );
  }

  refuse(url: string, path: string): void {
    this.#issues.add(
      "warning",
      "unsafe-url",
      path,
      `A link to "${url.slice(0, 200)}" was dropped: such addresses can run code or carry data.`,
      "Link to an https:// address.",
    );
  }

  /** What nobody read. Keys that the format does not have are remarked on once. */
  rest(): PlainRecord | undefined {
    const rest: PlainRecord = {};
    for (const key of new Set([...Object.keys(this.record), ...this.#remains.keys()])) {
      const value = this.record[key];
      if (this.#remains.has(key)) rest[key] = this.#remains.get(key) ?? null;
      else if (value !== undefined && !this.#taken.has(key) && !isEmpty(value)) rest[key] = value;
      else continue;
      if (this.#known.has(key)) continue;
      this.#issues.addOnce(
        "note",
        "unknown-key",
        this.at(key),
        `"${key}" is not a field of this format here: it was kept in extra, not shown.`,
      );
    }
    return Object.keys(rest).length > 0 ? rest : undefined;
  }
}
