/** A file as a host hands it over: its name, perhaps with folders, and its content. */
export interface InputFile {
  /** `"Positions.csv"`, `"export/Positions.csv"`. */
  readonly name: string;
  /** Text, or the bytes of any file. */
  readonly content: string | Uint8Array;
}

/** The last part of a path, whichever way its slashes lean. */
export function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
}

/** Bytes of anything that holds bytes; `undefined` for everything else. */
export function toBytes(value: unknown): Uint8Array | undefined {
  if (value instanceof ArrayBuffer) return new Uint8Array(value);
  if (!ArrayBuffer.isView(value)) return undefined;
  return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
}
