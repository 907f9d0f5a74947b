import { isZip, readZip } from "../archive/read-zip.js";
import { decodeText } from "../reading/decode-text.js";
import { type InputFile, toBytes } from "../reading/input-file.js";
import type { Issues } from "../reading/issues.js";
import { PERSONAL_TABLES, type TableName, tableOfName } from "./exported-tables.js";

/** A file of the export that may hold a table, as text. */
export interface ExportedFile {
  readonly name: string;
  /** By its name; `undefined` where only its heading can tell. */
  readonly table: TableName | undefined;
  readonly text: string;
}

/**
 * What was given, as files: an archive, files with names, texts by name, one text. Nothing that is private is opened, in an
 * archive or beside it; files that are not read are named in one remark.
 */
export function gatherFiles(input: unknown, personal: boolean, issues: Issues): ExportedFile[] {
  const files: ExportedFile[] = [];
  const passedOver = { private: [] as string[], personal: [] as string[], other: [] as string[] };
  /** Whether a file is to be opened; remembers why not. */
  const isWanted = (name: string, isInArchive: boolean): boolean => {
    const table = tableOfName(name);
    if (table === "private") passedOver.private.push(name);
    else if (table && PERSONAL_TABLES.has(table) && !personal) passedOver.personal.push(name);
    else if (table || (!isInArchive && !/\.(?:html?|jpe?g|png|mp4)$/i.test(name))) return true;
    else passedOver.other.push(name);
    return false;
  };
  const add = (name: string, content: string | Uint8Array) => {
    const table = tableOfName(name);
    const { text, encoding } =
      typeof content === "string" ? { text: content, encoding: "utf-8" } : decodeText(content);
    if (encoding === "windows-1252") {
      issues.push({
        code: "guessed-encoding",
        severity: "warning",
        path: "",
        message: "The file is not UTF-8: it was read as Windows-1252, and accents may be wrong.",
        hint: "Save it as UTF-8, or give the file as it was exported.",
        file: name,
      });
    }
    files.push({ name, table: table === "private" ? undefined : table, text });
  };
  for (const { name, content } of listInput(input)) {
    const bytes = toBytes(content);
    if (bytes && isZip(bytes)) {
      const archive = readZip(bytes, (inside) => /\.csv$/i.test(inside) && isWanted(inside, true));
      for (const issue of archive.issues) issues.push(issue);
      for (const file of archive.files) add(file.name, file.content);
    } else if (isWanted(name, false)) add(name, bytes ?? String(content));
  }
  remark(passedOver, issues);
  return files;
}

function remark(
  { private: hidden, personal, other }: Readonly<Record<string, readonly string[]>>,
  issues: Issues,
): void {
  const list = (names: readonly string[]) =>
    names.slice(0, 12).join(", ") + (names.length > 12 ? ` and ${names.length - 12} more` : "");
  if (hidden?.length) {
    issues.add(
      "note",
      "private-file",
      "",
      `Never opened, being about others or private: ${list(hidden)}.`,
    );
  }
  if (personal?.length) {
    issues.add(
      "note",
      "personal-left-out",
      "",
      `Personal files were left out: ${list(personal)}.`,
      "Pass { personal: true } to read them.",
    );
  }
  if (other?.length) {
    issues.add("note", "unknown-file", "", `Not part of a career, not read: ${list(other)}.`);
  }
}

/** Anything that may be files; what is none of it is left out. Things that throw when looked at are nothing. */
function listInput(input: unknown): InputFile[] {
  try {
    if (typeof input === "string") return [{ name: "", content: input }];
    const bytes = toBytes(input);
    if (bytes) return [{ name: "", content: bytes }];
    if (typeof input !== "object" || input === null) return [];
    if (isFile(input)) return [toFile(input)];
    const entries = Array.isArray(input)
      ? input.filter(isFile)
      : Object.entries(input).map(([name, content]) => ({ name, content }));
    return entries.flatMap(({ name, content }) =>
      typeof content === "string" || toBytes(content) ? [toFile({ name, content })] : [],
    );
  } catch {
    return [];
  }
}

const isFile = (value: unknown): value is InputFile =>
  typeof value === "object" &&
  value !== null &&
  typeof (value as InputFile).name === "string" &&
  (value as InputFile).content !== undefined;

const toFile = ({ name, content }: { name: string; content: unknown }): InputFile => ({
  name,
  content: toBytes(content) ?? String(content),
});
