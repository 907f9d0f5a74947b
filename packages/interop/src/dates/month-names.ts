/** Locales whose month names are read. `Intl` supplies the names, so there is no table to keep. */
const LOCALES = "en fr de es it pt nl pl ru sv ar ja ko zh".split(" ");

/** Lower case, without accents, vowel signs and dots, so that "Févr." and "fevr" are one. */
export function foldWord(word: string): string {
  return word
    .normalize("NFKD")
    .replace(/[\p{M}.]/gu, "")
    .toLowerCase();
}

let table: Map<string, number> | undefined;

/** Folded name → month 1 to 12; 0 where two languages disagree. Made once, at first use. */
function monthTable(): Map<string, number> {
  if (table) return table;
  table = new Map();
  for (const locale of LOCALES) {
    for (const width of ["long", "short"] as const) {
      const options = { calendar: "gregory", timeZone: "UTC", month: width } as const;
      // Slavic languages inflect the name beside a day ("мая"), and not when it stands alone ("май").
      for (const extra of [{}, { day: "numeric" }] as const) {
        const format = new Intl.DateTimeFormat(locale, { ...options, ...extra });
        for (let month = 1; month <= 12; month++) {
          const part = format
            .formatToParts(Date.UTC(2001, month - 1, 15))
            .find(({ type }) => type === "month");
          const name = foldWord(part?.value ?? "");
          if (!/^\D+$/u.test(name)) continue;
          const known = table.get(name);
          table.set(name, known === undefined || known === month ? month : 0);
        }
      }
    }
  }
  return table;
}

/**
 * The month a word names, 1 to 12, in any of the known languages, in full or shortened ("Sept", "janv."):
 * a shortening counts if all names that begin with it mean the same month. `undefined` for any other word.
 */
export function readMonthName(word: string): number | undefined {
  const folded = foldWord(word);
  const exact = monthTable().get(folded);
  if (exact !== undefined) return exact || undefined;
  if (folded.length < 3) return undefined;
  const months = new Set<number>();
  for (const [name, month] of monthTable()) if (name.startsWith(folded)) months.add(month);
  const [only] = months;
  return months.size === 1 ? only || undefined : undefined;
}
