const TAG = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i;

/** A language tag, as files write it ("pt_BR", "ES"); `undefined` for anything else. */
export function readLanguageTag(value: unknown): string | undefined {
  if (typeof value !== "string" || !TAG.test(value)) return undefined;
  const tag = value.replaceAll("_", "-");
  return tag.length <= 3 ? tag.toLowerCase() : tag;
}

/** The language that the script of some data leaves no doubt of: kana is only Japanese, Hangul only Korean, and Han without either Chinese. */
export function languageOfScript(data: unknown): string | undefined {
  // Names of fields and addresses are Latin in every language.
  const sample = (JSON.stringify(data) ?? "")
    .slice(0, 20_000)
    .replace(/"[\w-]+":|https?:[^"]*/g, "");
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0;
  const enough = count(/\p{L}/gu) / 5;
  const kana = count(/[\p{sc=Hiragana}\p{sc=Katakana}]/gu);
  const hangul = count(/\p{sc=Hangul}/gu);
  const han = count(/\p{sc=Han}/gu);
  if (kana + hangul + han <= enough) return undefined;
  return hangul > kana + han ? "ko" : kana * 20 > han ? "ja" : "zh";
}
