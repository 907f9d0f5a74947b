import { type ResolvedCareer, resolveCareer, type SolvedCareer } from "@trajectoires/react";
import { restoreCareer } from "@trajectoires/react/solved";

/** Where the solver is at hand, on a server: times that are stale are worked out again, and the log says why. */
export function readStored(stored: SolvedCareer, warn: (issue: string) => void): ResolvedCareer {
  const { ok, value, issues } = restoreCareer(stored);
  for (const { code, message } of issues) warn(`${code}: ${message}`);
  return ok ? value : resolveCareer(stored.path);
}
