/** What an archive may hold. An export with every picture is far below; a bomb is far above. */
export const LIMITS = {
  /** Files, read or not. */
  files: 20_000,
  /** Bytes of one file that is read, unpacked. */
  fileBytes: 20_000_000,
  /** Bytes of all files that are read, unpacked. */
  allBytes: 60_000_000,
  /** Unpacked by packed, for files above `ratioFrom` bytes. Tables of text pack to a tenth. */
  ratio: 150,
  ratioFrom: 1_000_000,
} as const;
