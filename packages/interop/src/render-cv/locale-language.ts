import { readLanguageTag } from "../reading/language.js";
import { isRecord, type Plain } from "../reading/plain-data.js";

const CODES = "en fr de es it pt nl da sv nb nn pl ru ar he fa hi id ja ko tr vi hu zh".split(" ");

/** The tag of a language that RenderCV names in English ("mandarin_chinese"), or writes as a tag. */
export function readLocaleLanguage(locale: Plain | undefined): string | undefined {
  const written = isRecord(locale) ? locale.language : locale;
  if (typeof written !== "string") return undefined;
  const words = written.toLowerCase().replaceAll("_", " ");
  const names = new Intl.DisplayNames("en", { type: "language" });
  const known = CODES.find((code) => words.includes((names.of(code) ?? "?").toLowerCase()));
  return known ?? readLanguageTag(written);
}
