import type { CareerPath } from "../document/career-path.js";
import type { Evidence } from "../document/time.js";

/** The document without `extra` and without what sources wrote: any of it may hold what a redaction removes. */
export function stripSourceTexts(path: CareerPath): CareerPath {
  return strip(path) as CareerPath;
}

function strip(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strip);
  if (typeof value !== "object" || value === null) return value;
  // "raw" is also a language (Rawang): only beside what it is the source of it is a source's text.
  const hasRaw = "edtf" in value || "scheme" in value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== "extra" && !(hasRaw && key === "raw"))
      .map(([key, entry]) => [
        key,
        key === "evidence" && Array.isArray(entry) ? entry.map(sourceOnly) : strip(entry),
      ]),
  );
}

function sourceOnly({ source }: Evidence): Evidence {
  return { source };
}
