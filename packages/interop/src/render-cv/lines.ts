import type { LanguageSkill } from "@trajectoires/model";
import { Entry } from "../reading/entry.js";
import type { Issues } from "../reading/issues.js";
import { readLanguageLevel } from "../reading/levels.js";
import { kindOfSection } from "../reading/section-words.js";

/** What stands between commas outside brackets: "Python, Go (gRPC, Gin), SQL". */
export function betweenCommas(line: string): string[] {
  const parts = [""];
  let depth = 0;
  for (const char of line) {
    if (char === "(") depth++;
    else if (char === ")") depth = Math.max(0, depth - 1);
    if (depth === 0 && (char === "," || char === ";")) parts.push("");
    else parts.push(parts.pop() + char);
  }
  return parts.map((part) => part.trim()).filter(Boolean);
}

/** A line of skills as the group that other formats write: "**Databases**: PostgreSQL, Redis". */
export function skillGroup(entry: Entry, issues: Issues): Entry {
  const { label, details, bullet, number, reversed_number, ...rest } = entry.record;
  const line = bullet ?? number ?? reversed_number;
  const words = typeof line === "string" ? line : "";
  const colon = words.search(/[:,]/);
  const isLabelled = colon > 0 && words.startsWith(": ", colon);
  const name = label ?? (isLabelled ? words.slice(0, colon).replaceAll("*", "").trim() : undefined);
  const keywords = details ?? (isLabelled ? words.slice(colon + 1).replace(/^\*+/, "") : line);
  return new Entry(
    entry.path,
    {
      ...rest,
      ...(name !== undefined && { name }),
      ...(keywords !== undefined && {
        keywords: typeof keywords === "string" ? betweenCommas(keywords) : keywords,
      }),
    },
    issues,
  );
}

/** A language with its level: "English (native)", "French: B2". */
function readLanguage(words: string): LanguageSkill {
  const at = words.search(/[(:–—]/);
  if (at < 1) return { name: words };
  const level = words
    .slice(at + 1)
    .replace(/\)$/, "")
    .trim();
  return { name: words.slice(0, at).trim(), ...(level && { level: readLanguageLevel(level) }) };
}

/** The languages of a line: one with its level beside it, or several. */
export function readLanguageLine(entry: Entry): LanguageSkill[] {
  const label = entry.text("label", "name", "language", "bullet", "number", "reversed_number");
  const details = entry.text("details", "level", "fluency", "summary");
  if (label && details && kindOfSection(label) !== "language") {
    return [{ name: label, level: readLanguageLevel(details) }];
  }
  const line = details ?? label;
  return line ? betweenCommas(line).map(readLanguage) : [];
}
