import { EVERY_COLUMN, tableOfHeading, tableOfName } from "../linkedin/exported-tables.js";
import { parseJsonText } from "../reading/json-text.js";
import { toPlainData } from "../reading/plain-data.js";
import { detectData } from "./detect-data.js";
import type { FileShape, Verdict } from "./detection.js";

/** Lines that are looked at for the heading of a table. */
const LINES = 25;
const MORE = "Most résumé builders can export JSON Resume; look for “Export as JSON”.";

const unknown = (shape: FileShape, reason: string, hint = MORE): Verdict => ({
  format: "unknown",
  shape,
  confidence: "none",
  reason,
  hint,
});

/** What a text is: JSON, XML, a table, YAML, or words. */
export function detectText(text: string, name: string): Verdict {
  const start = text.slice(0, 200_000).replace(/^[\s\uFEFF]+/, "");
  if (/^[{[]/.test(start) || /^\/[/*]/.test(start)) {
    const read = parseJsonText(text);
    if ("value" in read) return detectData(toPlainData(read.value).value, "json");
    // Broken, but what was meant can be seen.
    const format = /"stages"\s*:/.test(start)
      ? "career-path"
      : /"(?:basics|work|education)"\s*:/.test(start)
        ? "json-resume"
        : undefined;
    const reason = "It begins like JSON, and breaks before its end.";
    return format
      ? { format, shape: "json", confidence: "possible", reason }
      : unknown("json", reason, "Export the file again, or correct it where the importer says.");
  }
  if (start.startsWith("<")) return detectXml(start);
  return (
    detectTable(start, name) ?? detectYaml(start) ?? unknown("text", "It is words, and no data.")
  );
}

function detectXml(start: string): Verdict {
  // The prolog has no tag with a letter behind its angle bracket.
  const root = /<(?:[A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)/.exec(start)?.[1] ?? "";
  const sure = (format: "europass" | "orcid" | "elm", reason: string): Verdict => ({
    format,
    shape: "xml",
    confidence: "certain",
    reason,
  });
  if (/^html$/i.test(root)) return unknown("text", "It is a page of the web.");
  if (root === "Candidate" || root === "SkillsPassport") {
    return sure("europass", `Its root is ${root}, as Europass has it.`);
  }
  if (/orcid\.org\/ns\//.test(start)) return sure("orcid", "Its elements are those of ORCID.");
  if (/data\.europa\.eu\/(?:snb|europass2?)/.test(start)) {
    return sure("elm", "Its elements are those of the European Learning Model.");
  }
  return unknown(
    "xml",
    `It is XML with the root ${root || "missing"}, which no career format has.`,
  );
}

function detectTable(start: string, name: string): Verdict | undefined {
  const known = tableOfName(name);
  const isTable = /\.(?:csv|tsv)$/i.test(name);
  for (const line of start.split(/\r\n?|\n/, LINES)) {
    const columns = line
      .split(/[,;\t]/)
      .map((cell) => cell.replace(/["\uFEFF]/g, "").trim())
      .map((cell) => EVERY_COLUMN.find((one) => one.toLowerCase() === cell.toLowerCase()) ?? cell);
    const table = tableOfHeading(columns);
    if (!table || (table === "Skills" && !isTable)) continue;
    const reason = `It has the columns of ${table} in a LinkedIn export.`;
    const confidence = known === table || columns.length > 3 ? "certain" : "likely";
    return { format: "linkedin", shape: "csv", confidence, reason };
  }
  if (isTable && known) {
    const reason = `It is named like ${known === "private" ? "a private table" : known} of a LinkedIn export.`;
    return { format: "linkedin", shape: "csv", confidence: "possible", reason };
  }
  return isTable ? unknown("csv", "It is a table, but none of a LinkedIn export.") : undefined;
}

function detectYaml(start: string): Verdict | undefined {
  const has = (key: string) => new RegExp(`^${key}:`, "m").test(start);
  const verdict = (format: "render-cv" | "json-resume" | "career-path" | "fresh"): Verdict => ({
    format,
    shape: "yaml",
    confidence: "likely",
    reason: "It is YAML with the keys of this format.",
    hint: "Parse it with a YAML library, and give the object to the importer.",
  });
  if (has("cv")) return verdict("render-cv");
  if (has("stages")) return verdict("career-path");
  if (has("basics")) return verdict("json-resume");
  if (has("employment")) return verdict("fresh");
  return undefined;
}
