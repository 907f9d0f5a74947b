import type { Issues } from "./issues.js";
import { isRecord, type Plain } from "./plain-data.js";

/** Photographs and attachments come as endless letters: they are left out. */
export function withoutFiles(value: Plain, path: string, issues: Issues): Plain {
  if (typeof value === "string" && value.length > 5000 && !/\s\S+\s/.test(value.slice(0, 1000))) {
    issues.addOnce("note", "file-left-out", path, "A photograph or an attached file was left out.");
    return null;
  }
  if (Array.isArray(value)) {
    return value.map((member, index) => withoutFiles(member, `${path}/${index}`, issues));
  }
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key,
      withoutFiles(member, `${path}/${key}`, issues),
    ]),
  );
}
