import type { CareerPath } from "@trajectoires/model";
import { readDate } from "../dates/read-date.js";
import type { Entry } from "../reading/entry.js";
import { isRecord, type PlainRecord } from "../reading/plain-data.js";

const TAG = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i;

/** The language a résumé says it is in; else the one its script leaves no doubt of. */
export function findLanguage(root: Entry): string | undefined {
  const { meta, basics } = root.record;
  const places: PlainRecord[] = [meta, basics, root.record].map((value) =>
    isRecord(value) ? value : {},
  );
  for (const place of places) {
    for (const key of ["lang", "language", "locale"]) {
      const value = place[key];
      if (typeof value !== "string" || !TAG.test(value)) continue;
      if (place === root.record) root.take(key);
      return value.replaceAll("_", "-");
    }
  }
  const { work, education, projects } = root.record;
  return languageOfScript(JSON.stringify([basics, work, education, projects]));
}

/** Kana is only Japanese, Hangul only Korean, and Han without either Chinese. Other scripts write many languages. */
function languageOfScript(text: string): string | undefined {
  // Names of fields and addresses are Latin in every language.
  const sample = text.slice(0, 20_000).replace(/"\w+":|https?:[^"]*/g, "");
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0;
  const enough = count(/\p{L}/gu) / 5;
  const kana = count(/[\p{sc=Hiragana}\p{sc=Katakana}]/gu);
  const hangul = count(/\p{sc=Hangul}/gu);
  const han = count(/\p{sc=Han}/gu);
  if (kana + hangul + han <= enough) return undefined;
  return hangul > kana + han ? "ko" : kana * 20 > han ? "ja" : "zh";
}

/** Reads `meta`; what the document has no field for stays aside. */
export function readMeta(root: Entry): CareerPath["meta"] {
  const found = root.take("meta");
  if (!found) return undefined;
  const { key, value } = found;
  if (!isRecord(value)) {
    root.leave(key, value);
    return undefined;
  }
  const meta = root.inner(key, value);
  meta.know("version", "theme", "lang", "language");
  const canonical = meta.url("canonical");
  const modified = meta.take("lastModified");
  const date = readDate(modified?.value);
  if (modified && date?.edtf !== modified.value) meta.leave(modified.key, modified.value);
  const rest = meta.rest();
  if (rest) root.leave(key, rest);
  const lastModified = date && !date.problem ? date.edtf : undefined;
  if (!canonical && !lastModified) return undefined;
  return { ...(lastModified && { lastModified }), ...(canonical && { canonical }) };
}
