import type { CareerPath } from "@trajectoires/model";
import type { Suggestion } from "./suggestion.js";

/**
 * A copy of a career in which some of an importer's suggestions are done. Those that no longer fit (a stage was removed, or
 * is in a stint by now) are left out.
 *
 * @example const { value, suggestions } = fromJsonResume(resume);
 * const joined = applySuggestions(value, suggestions);
 */
export function applySuggestions(path: CareerPath, suggestions: readonly Suggestion[]): CareerPath {
  const known = new Set(path.stages.map(({ id }) => id));
  const stints = [...(path.stints ?? [])];
  const joined = new Set(stints.flatMap(({ stages }) => stages));
  const taken = new Set([...known, ...stints.map(({ id }) => id)]);
  for (const { stint } of suggestions) {
    const fits = stint.stages.every((id) => known.has(id) && !joined.has(id));
    if (!fits || taken.has(stint.id)) continue;
    stints.push(stint);
    taken.add(stint.id);
    for (const id of stint.stages) joined.add(id);
  }
  return stints.length > 0 ? { ...path, stints } : path;
}
