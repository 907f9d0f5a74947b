import { createWords } from "@trajectoires/react/words";
import { LOCALES } from "../locales/choose-locale.ts";
import { PHRASES } from "../locales/phrases.ts";
import { DataTable } from "./data-table.tsx";

const languages = Object.values(LOCALES).map((locale) => createWords(locale));

/** Every kind of phrase about time, in every language that the library brings. */
export function PhraseTable() {
  return (
    <DataTable
      caption="Phrases about time, in eight languages"
      head={languages.map(
        ({ lang }) => new Intl.DisplayNames(lang, { type: "language" }).of(lang) ?? lang,
      )}
      rows={Object.values(PHRASES).map((say) =>
        languages.map((words) => (
          <span key={words.lang} className="guide-phrase" lang={words.lang} dir={words.dir}>
            {say(words)}
          </span>
        )),
      )}
    />
  );
}
