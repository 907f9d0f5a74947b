/** What this version does not know, kept word for word: by the name of the format it came from (`"native"` for our own). */
export type Extra = { readonly [format: string]: unknown };
