import { tableOfName } from "../linkedin/exported-tables.js";
import { decodeText } from "../reading/decode-text.js";
import { detectText } from "./detect-text.js";
import type { Verdict } from "./detection.js";

/** What this file needs of the platform's decoder; named here because the package compiles without DOM types. */
declare const TextDecoder: new (encoding: string) => { decode(bytes: Uint8Array): string };

/** The directory of an archive stands at its end: this much of it is looked at. */
const END = 4_000_000;
const asLetters = (bytes: Uint8Array) => new TextDecoder("latin1").decode(bytes);

/** What a file is by its bytes; one that is text is looked at as text. */
export function detectBytes(bytes: Uint8Array, name: string): Verdict {
  const start = asLetters(bytes.subarray(0, 1024));
  if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
    return detectArchive(bytes);
  }
  if (start.includes("%PDF-")) return detectPdf(bytes);
  const picture = /^(?:\u0089PNG|\u00ff\u00d8\u00ff|GIF8|RIFF)/.test(start);
  const old = start.startsWith("\u00d0\u00cf\u0011\u00e0");
  // Texts of two bytes a letter have zeros too.
  const { text, encoding } = decodeText(bytes);
  if (picture || old || (encoding === "windows-1252" && start.includes("\0"))) {
    return {
      format: "unknown",
      shape: "binary",
      confidence: "none",
      reason: picture
        ? "It is a picture."
        : old
          ? "It is a file of an old office program."
          : "It is no text.",
      hint: "Export the career as data: from LinkedIn, Europass, or as JSON Resume.",
    };
  }
  return detectText(text, name);
}

function detectArchive(bytes: Uint8Array): Verdict {
  const names = namesIn(bytes);
  const tables = names.filter((name) => /\.csv$/i.test(name) && tableOfName(name));
  if (tables.length > 0) {
    return {
      format: "linkedin",
      shape: "zip",
      confidence: tables.length > 2 ? "certain" : "likely",
      reason: `The archive holds ${tables.slice(0, 3).join(", ")}${tables.length > 3 ? " and more" : ""}.`,
    };
  }
  const isOffice = names.some((name) => /^(?:word|xl|ppt)\/|^content\.xml$/.test(name));
  return {
    format: "unknown",
    shape: isOffice ? "binary" : "zip",
    confidence: "none",
    reason: isOffice
      ? "It is an office document."
      : "The archive holds no table of a LinkedIn export.",
    hint: isOffice
      ? "Export the career as data: from LinkedIn, Europass, or as JSON Resume."
      : "Unpack it, and give the files in it.",
  };
}

/** Names as the directory lists them. What is broken here, the importer will say. */
function namesIn(bytes: Uint8Array): string[] {
  const letters = asLetters(bytes.subarray(Math.max(0, bytes.length - END)));
  const names: string[] = [];
  for (
    let at = letters.indexOf("PK\u0001\u0002");
    at >= 0;
    at = letters.indexOf("PK\u0001\u0002", at + 4)
  ) {
    // The decoder has letters of its own for some bytes; lengths of names are below those.
    const length = letters.charCodeAt(at + 28);
    names.push(letters.slice(at + 46, at + 46 + length));
  }
  return names;
}

function detectPdf(bytes: Uint8Array): Verdict {
  const letters = asLetters(bytes);
  const isAttached = letters.includes("/EmbeddedFile");
  const isEuropass = /attachment\.xml|europass/i.test(letters);
  if (isAttached) {
    return {
      format: "europass",
      shape: "pdf",
      confidence: isEuropass ? "likely" : "possible",
      reason: isEuropass
        ? "It is a PDF with the data of Europass attached."
        : "It is a PDF with a file attached, perhaps by Europass.",
    };
  }
  return {
    format: "unknown",
    shape: "pdf",
    confidence: "none",
    reason: "It is a PDF without data attached: what is printed in a PDF is not read.",
    hint: "Export the career as data: from LinkedIn, Europass, or as JSON Resume.",
  };
}
