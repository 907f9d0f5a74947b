/** What this file needs of the platform's decoder; named here because the package compiles without DOM types. */
declare const TextDecoder: new (
  encoding: string,
  options?: { fatal?: boolean },
) => { decode(bytes: Uint8Array): string };

/** A text, and how its bytes were read. */
export interface DecodedText {
  readonly text: string;
  /** `"windows-1252"` where the bytes are no UTF-8: a guess. */
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
}

const SAMPLE = 2000;

/**
 * Bytes as text: UTF-8, UTF-16 by its mark or by its zeros (spreadsheets save that as "Unicode text"), else Windows-1252,
 * in which every byte is a letter. Never throws.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = utf16Of(bytes);
  if (encoding) return { text: decode(bytes, encoding), encoding };
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { text: text.replace(/^\uFEFF/, ""), encoding: "utf-8" };
  } catch {
    return { text: decode(bytes, "windows-1252"), encoding: "windows-1252" };
  }
}

function decode(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding).decode(bytes).replace(/^\uFEFF/, "");
  } catch {
    // A platform that knows UTF-8 alone.
    return new TextDecoder("utf-8").decode(bytes);
  }
}

function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const zeros = [0, 0];
  const end = Math.min(bytes.length & ~1, SAMPLE);
  for (let at = 0; at < end; at++) if (bytes[at] === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > end / 4 && even < end / 16) return "utf-16le";
  return even > end / 4 && odd < end / 16 ? "utf-16be" : undefined;
}
