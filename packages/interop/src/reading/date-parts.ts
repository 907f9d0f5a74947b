import type { FlatEntry } from "./flat-entry.js";
import type { DateField } from "./periods.js";

const DIGITS = /\d+/;
/** A year, `--03`, `---10`. */
const PART = /^\s*(?:--|---)?\d{1,4}\s*$/;

/** A date in one text, or in parts: `year="2016" month="--03" day="---10"`, `{ Year: 2016, Month: 3 }`. */
export function readDateParts(entry: FlatEntry, where: string): DateField | undefined {
  const whole = entry.find(`${where}(?:/FormattedDateTime)?`);
  const parts = ["[yY]ear", "[mM]onth", "[dD]ay"].map(
    (part) => entry.find(`${where}/@?${part}(?:/value)?`)[0],
  );
  const keys = whole.length > 0 ? whole.slice(0, 1) : parts;
  const [first] = keys;
  if (first === undefined) return undefined;
  const fields = keys
    .flatMap((key) => (key === undefined ? [] : (entry.take(key) ?? [])))
    .filter(({ key, value }) => {
      const isUsable = whole.length > 0 || PART.test(String(value));
      if (!isUsable) entry.leave(key, value);
      return isUsable;
    });
  const written = fields.map(({ value }) => String(value));
  const value = whole.length > 0 ? written[0] : written.map(numberOf).filter(Boolean).join("-");
  return {
    value: value ?? "",
    path: entry.at(first),
    leave: () => {
      for (const { key, value } of fields) entry.leave(key, value);
    },
  };
}

const numberOf = (text: string) => DIGITS.exec(text)?.[0].padStart(2, "0") ?? "";
