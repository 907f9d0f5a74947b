/** How much of a document is read. What lies beyond is cut or set aside, with an issue; nothing hangs. */
export interface Limits {
  /** Characters of the whole, as JSON. Default 10,000,000. A longer JSON text isn't read at all, an object up to here. */
  readonly size: number;
  /** Levels of objects and lists inside each other. Default 20. Anything deeper is left away. */
  readonly depth: number;
  /** Stages, and entries of every other list. Default 20,000. Those after are set aside in `extra`. */
  readonly stages: number;
  /** Characters of one text. Default 10,000. A longer one is cut, and the whole kept in `extra`. */
  readonly text: number;
  /** Issues that are listed. Default 1,000. After them one more says that there are others. */
  readonly issues: number;
}

/** What `parseCareerPath` reads if nothing else is said. */
export const defaultLimits: Limits = {
  size: 10_000_000,
  depth: 20,
  stages: 20_000,
  text: 10_000,
  issues: 1_000,
};
