import { COMMON_DATE_KEYS } from "./periods.js";
import { isRecord, type Plain } from "./plain-data.js";

const { start, end, moment } = COMMON_DATE_KEYS;
const KEYS: readonly string[] = [...start, ...end, ...moment];

/** Everything that stands in a date field, however deep, so that a file's habits can be told. */
export function dateValues(data: Plain, keys: readonly string[] = KEYS): Plain[] {
  const found: Plain[] = [];
  const names = new Set(keys);
  const walk = (value: Plain): void => {
    if (Array.isArray(value)) value.forEach(walk);
    else if (isRecord(value)) {
      for (const [key, member] of Object.entries(value)) {
        if (names.has(key) && !isRecord(member)) found.push(member);
        else walk(member);
      }
    }
  };
  walk(data);
  return found;
}
