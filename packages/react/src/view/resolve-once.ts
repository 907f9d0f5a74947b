import type { CareerPath, Edtf, ResolvedCareer } from "@trajectoires/model";
import { resolveTimes } from "@trajectoires/model/resolve";

interface Resolved {
  readonly asOf: Edtf | undefined;
  readonly career: ResolvedCareer;
}

/** The last result for each document, for as long as the document lives. */
const results = new WeakMap<CareerPath, Resolved>();

/** A career with its times worked out; not again for the same document: selecting a stage must not cost a solver's run. */
export function resolveOnce(
  path: CareerPath | ResolvedCareer,
  asOf: Edtf | undefined,
): ResolvedCareer {
  if ("stageById" in path) return path;
  const known = results.get(path);
  if (known && known.asOf === asOf) return known.career;
  const career = resolveTimes(path, asOf === undefined ? {} : { asOf });
  results.set(path, { asOf, career });
  return career;
}
