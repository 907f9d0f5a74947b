import type { LanguageSkill } from "@trajectoires/model";

/** A language by its code of two or three letters, named in `lang`; anything else is its name. */
export function nameLanguage(code: string, lang = "en"): Omit<LanguageSkill, "level"> {
  try {
    if (!/^[a-z]{2,3}$/i.test(code)) return { name: code };
    const name = new Intl.DisplayNames([lang], { type: "language" }).of(code) ?? code;
    return { name, code: new Intl.Locale(code).language };
  } catch {
    return { name: code };
  }
}
