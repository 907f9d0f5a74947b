/** How bad: `error` something was left out; `warning` something was changed or is doubtful; `note` something was kept aside. */
export type Severity = "error" | "warning" | "note";

/** Something a person should know about a document that was read. */
export interface Issue {
  /** Stable, in kebab case, such as `"dangling-id"`. */
  readonly code: string;
  readonly severity: Severity;
  /** JSON Pointer (RFC 6901) into the input, such as `"/stages/3/start"`. Empty for the whole. */
  readonly path: string;
  /** What happened, and why it matters. */
  readonly message: string;
  /** The way out. */
  readonly hint?: string;
  /** File, line and column, where the input had them. */
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** What every parser and importer returns: nothing is thrown on data. */
export interface ParseResult<T> {
  /** No issue of severity `error`. */
  readonly ok: boolean;
  /** Always usable; empty if nothing could be read. */
  readonly value: T;
  readonly issues: readonly Issue[];
}
