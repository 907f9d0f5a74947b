import { decodeText } from "../reading/decode-text.js";
import { type InputFile, toBytes } from "../reading/input-file.js";
import type { Issues } from "../reading/issues.js";
import { isZip, readZip } from "./read-zip.js";

/** A file as text. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/**
 * What was given, as texts: archives, files with names, contents by name, one content alone. `wanted` says which files are
 * opened; the others are neither unpacked nor decoded.
 */
export function openFiles(
  input: unknown,
  wanted: (name: string, isInArchive: boolean) => boolean,
  issues: Issues,
): TextFile[] {
  return listInput(input).flatMap(({ name, content }): TextFile[] => {
    if (typeof content === "string" || !isZip(content)) {
      return wanted(name, false) ? [asText({ name, content }, issues)] : [];
    }
    const archive = readZip(content, (inside) => wanted(inside, true));
    for (const issue of archive.issues) issues.push(issue);
    return archive.files.map((file) => asText(file, issues));
  });
}

function asText({ name, content }: InputFile, issues: Issues): TextFile {
  if (typeof content === "string") return { name, text: content };
  const { text, encoding } = decodeText(content);
  if (encoding === "windows-1252") {
    issues.push({
      code: "guessed-encoding",
      severity: "warning",
      path: "",
      message: "The file is not UTF-8: it was read as Windows-1252, and accents may be wrong.",
      hint: "Save it as UTF-8, or give the file as it was exported.",
      ...(name && { file: name }),
    });
  }
  return { name, text };
}

/** Anything that may be files; what is none of it is left out. Things that throw when looked at are nothing. */
function listInput(input: unknown): InputFile[] {
  try {
    const isAlone = typeof input !== "object" || toBytes(input);
    const given: unknown[] = isAlone
      ? [{ name: "", content: input }]
      : isNamed(input)
        ? [input]
        : Array.isArray(input)
          ? input
          : Object.entries(input ?? {}).map(([name, content]) => ({ name, content }));
    return given.filter(isNamed).flatMap(({ name, content }) => {
      const data = typeof content === "string" ? content : toBytes(content);
      return data === undefined ? [] : [{ name, content: data }];
    });
  } catch {
    return [];
  }
}

const isNamed = (value: unknown): value is InputFile =>
  typeof value === "object" &&
  value !== null &&
  typeof (value as InputFile).name === "string" &&
  (value as InputFile).content !== undefined;
