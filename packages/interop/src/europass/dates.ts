import { readDateParts } from "../reading/date-parts.js";
import type { FlatEntry } from "../reading/flat-entry.js";
import type { PeriodFields } from "../reading/periods.js";

const START = "(?:From|StartDate)";
const END = "(?:To|EndDate)";

/** The period of an entry, in either format. */
export function readPeriodFields(entry: FlatEntry): PeriodFields {
  const [key] = entry.find("Current|CurrentIndicator|Ongoing");
  const still = key && String(entry.take(key)?.value);
  return {
    start: readDateParts(entry, START) ?? readDateParts(entry, "(?:Date|Year)"),
    end: readDateParts(entry, END),
    still: still ? still === "true" : undefined,
  };
}
