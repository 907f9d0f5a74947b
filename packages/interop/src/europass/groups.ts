import type { Found } from "../reading/find-all.js";
import { isRecord } from "../reading/plain-data.js";

/** One for each post at an employer, and for each entry of a part that somebody named: the present format groups them. */
export function splitGroups(all: readonly Found[]): Found[] {
  return all.flatMap((found): Found[] => {
    const { path, value } = found;
    if (!isRecord(value)) return [found];
    const key = value.PositionHistory ? "PositionHistory" : "Other";
    const group = value[key];
    if (!Array.isArray(group)) return [found];
    // The number stays, so that an issue's path leads to the place.
    return group.map((one, index) => ({ path, value: { ...value, [key]: { [index]: one } } }));
  });
}
