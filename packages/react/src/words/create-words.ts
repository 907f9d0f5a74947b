import { en } from "../locales/en.js";
import { formOf, interpolate, type Values } from "./interpolate.js";
import { createMemory, keep } from "./keep.js";
import { type Direction, directionOf, type Locale, localeOf } from "./locale.js";
import type { ByNumber, Messages } from "./messages.js";

/** Some of the messages, to put in place of a locale's own. Groups and plural forms may be given in part. */
export type MessageOverrides = {
  readonly [name in keyof Messages]?: Messages[name] extends readonly unknown[]
    ? Messages[name]
    : Messages[name] | Partial<Messages[name]>;
};

/** The fields of a date to print; without a year a month's name, without a month a year. */
export interface DateFields {
  readonly year?: number | undefined;
  /** 1 to 12. */
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

/** `"short"` for print where room is scarce, `"long"` for sentences and for what is read aloud. */
export type Style = "short" | "long";

/** A language made ready for use: messages, and `Intl` formatters behind them. What every `format…` and `describe…` takes first. */
export interface Words {
  /** Language of dates and numbers. */
  readonly tag: string;
  /** Language of the messages: other than `tag` where that language isn't there and English stands in. */
  readonly lang: string;
  readonly dir: Direction;
  readonly messages: Messages;
  /** Fills the placeholders of a message. */
  readonly say: (message: string, values: Values) => string;
  /** Fills the form of a message that goes with `n`, which is also its placeholders `{n}` and `{word}`; `inside` is the form within a phrase. */
  readonly count: (message: ByNumber, n: number, values?: Values, inside?: boolean) => string;
  /** A number without grouping (ages, counts, years); empty if it is not finite. */
  readonly number: (n: number) => string;
  /** A share from 0 to 1 as a percentage. */
  readonly percent: (share: number) => string;
  /** "A, B and C", "A, B or C". */
  readonly list: (items: readonly string[], kind?: "and" | "or") => string;
  /** A date of the Gregorian calendar in UTC. */
  readonly date: (fields: DateFields, style?: Style) => string;
}

function intl<Made, Options>(
  Type: new (tags: string[], options: Options) => Made,
  tag: string,
  options: Options,
): Made {
  // English as a second tag, or the default of the machine would stand in for a language that an engine lacks.
  return keep(Type.name + tag + JSON.stringify(options), () => new Type([tag, "en"], options));
}

/** ICU versions differ in thin and narrow spaces: server and browser must print the same. */
const plainSpaces = (text: string) => text.replace(/[\u2009\u202f]/g, "\u00a0");

const warned = new Set<string>();

declare const process: { readonly env: { readonly NODE_ENV?: string } };

function warnOnce(tag: string): void {
  try {
    // Bundlers put a value in place of this expression; where nobody does, there is no `process` in a browser.
    if (process.env.NODE_ENV !== "production" && !warned.has(tag) && warned.size < 100) {
      warned.add(tag);
      console.warn(
        `Trajectoires has no words for “${tag}” at hand and uses English ones. Pass a locale object, such as the one from "@trajectoires/react/locales/fr".`,
      );
    }
  } catch {}
}

function merge(messages: Messages, overrides: MessageOverrides): Messages {
  const merged: Record<string, unknown> = { ...messages };
  for (const [name, value] of Object.entries(overrides)) {
    const own = merged[name];
    const group = typeof own === "object" && typeof value === "object" && !Array.isArray(own);
    if (value !== undefined) merged[name] = group ? { ...own, ...value } : value;
  }
  return merged as unknown as Messages;
}

/**
 * Makes words from a locale, or from a bare language tag: for any language but English the tag alone brings dates and
 * numbers, the words are English and, in development, the console says so once. Default: English. Never throws.
 *
 * Server and browser print the same in every language that both have. Chromium has no dates for a few that Node has
 * (Basque, Galician, Icelandic, Irish, Maltese, Swiss German, Welsh): give such words the dates of another language,
 * `{ ...galician, tag: "es" }`, where they are rendered on both sides.
 */
export function createWords(
  locale: Locale | string | undefined = en,
  overrides?: MessageOverrides,
): Words {
  // The same words are the same object: what was printed with them is known, and views see that nothing has changed.
  const key = overrides ?? (typeof locale === "string" ? undefined : locale);
  if (!key) return keep(`words ${locale}`, () => makeWords(locale));
  let known = made.get(key);
  if (known?.locale !== locale) {
    known = { locale, words: makeWords(locale, overrides) };
    made.set(key, known);
  }
  return known.words;
}

/** The last words made with a locale, or with messages of the host's. */
const made = new WeakMap<object, { readonly locale: Locale | string; readonly words: Words }>();

/** So many texts are kept: a career has no more dates, and a server must not fill its memory. */
const MOST_PRINTED = 5000;

function makeWords(locale: Locale | string, overrides?: MessageOverrides): Words {
  const bare = typeof locale === "string";
  const asked = bare ? locale : locale.tag;
  const known = localeOf(asked) ?? new Intl.Locale("en");
  const tag = known.toString();
  const unknown = bare && !/^en(?![a-z])/i.test(asked);
  if (unknown) warnOnce(asked);
  // What an element is marked with says nothing of digits: "ar" of "ar-u-nu-latn".
  const base = known.baseName;
  const lang = unknown ? "en" : base;
  const own = bare ? en.messages : locale.messages;
  const messages = overrides ? merge(own, overrides) : own;

  // Formatting is slow, and a long career prints the same months and numbers again and again.
  const once = createMemory<string>(MOST_PRINTED);

  // Without grouping: engines disagree about it (fr-CH), and nothing here is that long.
  const number = (n: number, style?: "percent") =>
    once(`${n} ${style}`, () =>
      Number.isFinite(n)
        ? plainSpaces(intl(Intl.NumberFormat, tag, { style, useGrouping: false }).format(n))
        : "",
    );

  return {
    tag: base,
    lang,
    dir: bare ? directionOf(tag) : locale.dir,
    messages,
    say: interpolate,
    count: (message, n, values, inside) => {
      const form = intl(Intl.PluralRules, lang, {}).select(n);
      const digits = number(n);
      return interpolate(formOf(message, inside ? `${form}Inside` : form, form), {
        n: digits,
        word: messages.numbers[n - 1] ?? digits,
        ...values,
      });
    },
    number: (n) => number(n),
    percent: (share) => number(share, "percent"),
    list: (items, kind) =>
      intl(Intl.ListFormat, lang, { type: kind === "or" ? "disjunction" : "conjunction" }).format(
        items,
      ),
    date: ({ year, month, day }, style = "short") =>
      once(`${year} ${month} ${day} ${style}`, () => {
        const format = intl(Intl.DateTimeFormat, tag, {
          timeZone: "UTC",
          calendar: "gregory",
          year: year === undefined ? undefined : "numeric",
          month: month ? style : undefined,
          day: day ? "numeric" : undefined,
        });
        // Years below 100 would be taken for 19xx by Date.UTC.
        const time = new Date(0).setUTCFullYear(year ?? 2000, (month ?? 1) - 1, day ?? 1);
        return Number.isNaN(time) ? "" : plainSpaces(format.format(time));
      }),
  };
}
