/** What can be wrong with a brand's description. */
export type BrandIssueCode =
  | "missing"
  | "not-a-colour"
  | "translucent"
  | "wide-gamut"
  | "wrong-type"
  | "out-of-range"
  | "not-a-choice"
  | "not-a-name"
  | "not-a-font"
  | "not-a-link"
  | "unknown-field"
  | "too-little-contrast";

/** Something wrong with one field of a brand's description, and what was used instead. */
export interface BrandIssue {
  readonly code: BrandIssueCode;
  /** The field: `"seed"`, `"tint"`, `"domains[2]"`. */
  readonly field: string;
  /** What is wrong and what helps, in English. */
  readonly message: string;
  /** What was used in its place. */
  readonly used?: string;
}
