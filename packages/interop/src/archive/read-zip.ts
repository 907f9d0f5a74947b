import type { Issue, Severity } from "@trajectoires/model";
import { Unzip, UnzipInflate, unzipSync } from "fflate";
import { LIMITS } from "./limits.js";

/** A file of an archive. */
export interface ArchiveFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/** What was in an archive. */
export interface ArchiveReading {
  /** The wanted files that could be read. */
  readonly files: readonly ArchiveFile[];
  /** Names of all files, folders left out. */
  readonly names: readonly string[];
  readonly issues: readonly Issue[];
}

interface Listed {
  readonly name: string;
  readonly size: number;
  readonly originalSize: number;
}

/** Bytes given to the decoder at once: what they can grow to (a thousandfold) fits any memory. */
const STEP = 16_384;

/** Whether bytes begin like a ZIP archive. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/**
 * Unpacks the wanted files of a ZIP archive in memory. Nothing is trusted: what the archive declares is checked before,
 * what comes out while it comes, and reading stops where a limit is passed. Names that leave their folder are refused.
 * Never throws.
 */
export function readZip(bytes: Uint8Array, wanted: (name: string) => boolean): ArchiveReading {
  const issues: Issue[] = [];
  const report = (severity: Severity, code: string, message: string, hint?: string, file = "") =>
    issues.push({
      code,
      severity,
      path: "",
      message,
      ...(hint && { hint }),
      ...(file && { file }),
    });
  const listed = listFiles(bytes);
  if (typeof listed === "string") {
    const [message, hint] = WHOLE[listed];
    report("error", listed, message, hint);
    return { files: [], names: [], issues };
  }
  const chosen = new Map<string, Listed>();
  let declared = 0;
  for (const file of listed) {
    if (!isSafePath(file.name)) {
      report(
        "warning",
        "unsafe-path",
        `A file named "${file.name.slice(0, 100)}" leads out of the archive: it was not read.`,
      );
      continue;
    }
    if (!wanted(file.name) || chosen.has(file.name)) continue;
    const tooLarge = file.originalSize > LIMITS.fileBytes;
    const grows =
      file.originalSize > LIMITS.ratioFrom && file.originalSize > file.size * LIMITS.ratio;
    if (tooLarge || grows || declared + file.originalSize > LIMITS.allBytes) {
      report("error", "archive-too-large", ...TOO_LARGE, file.name);
      continue;
    }
    declared += file.originalSize;
    chosen.set(file.name, file);
  }
  const { files, stopped } = unpack(bytes, chosen);
  const read = new Set(files.map(({ name }) => name));
  for (const { name } of chosen.values()) {
    if (read.has(name)) continue;
    if (name === stopped) report("error", "archive-too-large", ...TOO_LARGE, name);
    else report("error", "damaged-archive", ...DAMAGED, name);
  }
  return { files, names: listed.map(({ name }) => name), issues };
}

const WHOLE = {
  "damaged-archive": [
    "The ZIP archive is damaged or incomplete: nothing could be read.",
    "Download it again, or unpack it and give the files in it.",
  ],
  "archive-too-large": [
    `The archive has more than ${LIMITS.files} files: it was not opened.`,
    "Unpack it and give the files that matter.",
  ],
} as const;
const TOO_LARGE = [
  "This file of the archive unpacks to far more than any career holds: it was not read.",
  "If the archive is yours, unpack it and give the file itself.",
] as const;
const DAMAGED = [
  "This file of the archive is damaged or encrypted: it was not read.",
  "Download the archive again, or unpack it and give the file itself.",
] as const;

/** Names and declared sizes; nothing is unpacked. */
function listFiles(bytes: Uint8Array): Listed[] | keyof typeof WHOLE {
  const listed: Listed[] = [];
  let count = 0;
  try {
    unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        if (++count > LIMITS.files) throw new Error("too many");
        if (!name.endsWith("/")) listed.push({ name, size, originalSize });
        return false;
      },
    });
  } catch {
    return count > LIMITS.files ? "archive-too-large" : "damaged-archive";
  }
  return listed;
}

function isSafePath(name: string): boolean {
  return !/^(?:[/\\]|[a-z]:)|\0/i.test(name) && !name.split(/[/\\]/).includes("..");
}

/** Unpacks step by step. A file that grows beyond what it declared ends it: the archive lies. */
function unpack(bytes: Uint8Array, chosen: ReadonlyMap<string, Listed>) {
  const files: ArchiveFile[] = [];
  const seen = new Set<string>();
  let stopped: string | undefined;
  const unzip = new Unzip((file) => {
    const declared = chosen.get(file.name);
    if (!declared || seen.has(file.name)) return;
    seen.add(file.name);
    const parts: Uint8Array[] = [];
    let length = 0;
    file.ondata = (error, part, final) => {
      if (error) throw error;
      length += part.length;
      if (length > declared.originalSize) {
        stopped = file.name;
        throw new Error("larger than declared");
      }
      parts.push(part);
      if (final && length === declared.originalSize) {
        files.push({ name: file.name, content: joined(parts, length) });
      }
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += STEP) {
      unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
    }
  } catch {
    // What was complete before is kept; the rest is named by the caller.
  }
  return { files, stopped };
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
