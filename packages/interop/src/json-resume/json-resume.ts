/** A résumé in the JSON Resume format (schema 1.x). Every field may be absent, and there may be others. */
export interface JsonResume {
  readonly $schema?: string;
  readonly basics?: JsonResumeObject;
  readonly work?: readonly JsonResumeObject[];
  readonly volunteer?: readonly JsonResumeObject[];
  readonly education?: readonly JsonResumeObject[];
  readonly projects?: readonly JsonResumeObject[];
  readonly awards?: readonly JsonResumeObject[];
  readonly certificates?: readonly JsonResumeObject[];
  readonly publications?: readonly JsonResumeObject[];
  readonly skills?: readonly JsonResumeObject[];
  readonly languages?: readonly JsonResumeObject[];
  readonly interests?: readonly JsonResumeObject[];
  readonly references?: readonly JsonResumeObject[];
  readonly meta?: JsonResumeObject;
  readonly [other: string]: unknown;
}

/** One of its objects: plain JSON data. */
export type JsonResumeObject = { readonly [field: string]: unknown };
