/** What can be said to any importer. */
export interface ImportOptions {
  /** BCP 47 tag of the file's language. Default: what the file says of itself, else what its script leaves no doubt of. */
  readonly lang?: string;
}
