/** The world around the tool: files, and what it says. */
export interface Outside {
  /** Bytes of a file; of standard input for `"-"`. Throws where it cannot be read. */
  readonly read: (file: string) => Uint8Array;
  /** Paths of the files that lie directly in a folder; `undefined` where it is none. */
  readonly list: (folder: string) => readonly string[] | undefined;
  readonly write: (file: string, text: string) => void;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  /** Shows how far it is, on a terminal; nothing elsewhere. */
  readonly progress: (text: string) => void;
}

/** Something that whoever calls has to change: printed without a stack. */
export class Mistake extends Error {
  /** 2: the command; 3: a file. */
  readonly code: 2 | 3;

  constructor(message: string, code: 2 | 3 = 2) {
    super(message);
    this.code = code;
  }
}
