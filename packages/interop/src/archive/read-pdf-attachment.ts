import { Unzlib } from "fflate";
import { decodeText } from "../reading/decode-text.js";
import { LIMITS } from "./limits.js";

/** What this file needs of the platform's decoder; named here because the package compiles without DOM types. */
declare const TextDecoder: new (encoding: string) => { decode(bytes: Uint8Array): string };

/** Streams of a PDF that are looked at, and bytes given to the decoder at once. */
const MOST_STREAMS = 5000;
const STEP = 16_384;

/** Whether bytes begin like a PDF; some have a few bytes of something else before. */
export function isPdf(bytes: Uint8Array): boolean {
  return asLetters(bytes.subarray(0, 1024)).includes("%PDF-");
}

/**
 * The first XML file that is attached to a PDF, as text. Only attached files are looked at, not what is printed; an
 * encrypted PDF has none that can be read. Never throws, and never unpacks more than the limits of archives.
 */
export function readPdfAttachment(
  bytes: Uint8Array,
  wanted: (text: string) => boolean,
): string | undefined {
  if (bytes.length > LIMITS.allBytes) return undefined;
  const letters = asLetters(bytes);
  let left: number = LIMITS.allBytes;
  let at = 0;
  for (let count = 0; count < MOST_STREAMS; count++) {
    const keyword = letters.indexOf("stream", at);
    if (keyword < 0) return undefined;
    const header = letters.slice(Math.max(at, keyword - 2000), keyword);
    const dictionary = header.slice(header.lastIndexOf(" obj") + 1);
    const start = keyword + (letters[keyword + 6] === "\r" ? 8 : 7);
    const end = letters.indexOf("endstream", start);
    if (end < 0) return undefined;
    at = end + 9;
    // Pictures, fonts and pages say what they are; an attachment says so too, or at least that it is XML.
    if (!/\/EmbeddedFile|xml/.test(dictionary) || /\/Metadata/.test(dictionary)) continue;
    const content = /\/FlateDecode/.test(dictionary)
      ? inflate(bytes.subarray(start, end), left)
      : bytes.subarray(start, end);
    if (!content) continue;
    left -= content.length;
    const { text } = decodeText(content);
    if (wanted(text)) return text.trim();
  }
  return undefined;
}

/** Every byte as one letter: what is written between streams is ASCII. */
const asLetters = (bytes: Uint8Array) => new TextDecoder("latin1").decode(bytes);

function inflate(bytes: Uint8Array, left: number): Uint8Array | undefined {
  const parts: Uint8Array[] = [];
  let length = 0;
  const most = Math.min(LIMITS.fileBytes, left);
  const unzlib = new Unzlib((part) => {
    length += part.length;
    if (length > most) throw new Error("too large");
    parts.push(part);
  });
  try {
    for (let at = 0; at < bytes.length; at += STEP) {
      unzlib.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
    }
  } catch {
    // The line break before "endstream" may follow the data; what came out before is whole.
    if (length === 0 || length > most) return undefined;
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
