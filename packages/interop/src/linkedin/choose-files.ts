import type { Issues } from "../reading/issues.js";
import { tableOfName } from "./exported-tables.js";

/** Which files of an export are opened, and a remark that names the others. */
export function chooseFiles() {
  const hidden: string[] = [];
  const other: string[] = [];
  return {
    /** In an archive only what is known; a file given alone may tell by its heading what it is. */
    wants(name: string, isInArchive: boolean): boolean {
      const table = tableOfName(name);
      if (table === "private") hidden.push(name);
      else if (!isInArchive || (table && /\.csv$/i.test(name))) return true;
      else other.push(name);
      return false;
    },
    /** Names what was not opened. */
    report(issues: Issues): void {
      const note = (code: string, [...names]: readonly string[], message: string) => {
        if (names.length > 12) names.splice(12, names.length, "…");
        if (names[0]) issues.add("note", code, "", `${message}: ${names.join(", ")}`);
      };
      note("private-file", hidden, "Private, never opened");
      note("unknown-file", other, "Not part of a career, not opened");
    },
  };
}
