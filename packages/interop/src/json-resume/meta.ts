import type { CareerPath } from "@trajectoires/model";
import { readDate } from "../dates/read-date.js";
import type { Entry } from "../reading/entry.js";
import { languageOfScript, readLanguageTag } from "../reading/language.js";
import { isRecord, type PlainRecord } from "../reading/plain-data.js";

/** The language a résumé says it is in; else the one its script leaves no doubt of. */
export function findLanguage(root: Entry): string | undefined {
  const { meta, basics } = root.record;
  const places: PlainRecord[] = [meta, basics, root.record].map((value) =>
    isRecord(value) ? value : {},
  );
  for (const place of places) {
    for (const key of ["lang", "language", "locale"]) {
      const tag = readLanguageTag(place[key]);
      if (tag === undefined) continue;
      if (place === root.record) root.know(key);
      return tag;
    }
  }
  const { work, education, projects } = root.record;
  return languageOfScript([basics, work, education, projects]);
}

/** Reads `meta`; what the document has no field for stays aside. */
export function readMeta(root: Entry): CareerPath["meta"] {
  return root.within("meta", (meta) => {
    meta.know("version", "theme", "lang", "language");
    const canonical = meta.url("canonical");
    const modified = meta.take("lastModified");
    const date = readDate(modified?.value);
    if (modified && date?.edtf !== modified.value) meta.leave(modified.key, modified.value);
    const lastModified = date && !date.problem ? date.edtf : undefined;
    if (!canonical && !lastModified) return undefined;
    return { ...(lastModified && { lastModified }), ...(canonical && { canonical }) };
  });
}
