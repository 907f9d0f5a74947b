import type { CareerTimes, ResolvedCareer, SolvedCareer } from "@trajectoires/model";
import { restoreCareer } from "@trajectoires/model/solved";

/** What a view without the solver is given: a career as plain JSON, or one that was resolved or restored already. */
export type Solved<Props> = Omit<Props, "path" | "asOf"> & {
  /** The career as `solveCareer` gives it, or one already resolved. Times that don't fit their document count for nothing: dates then say what each says by itself, and in development the console tells. */
  readonly path: SolvedCareer | ResolvedCareer;
};

/** The last career that was made of some times, for as long as they live. */
const careers = new WeakMap<CareerTimes, ResolvedCareer>();

declare const process: { readonly env: { readonly NODE_ENV?: string } };

/** A career from plain JSON; not again for the same: selecting a stage must not cost reading all of it. */
export function restoreOnce(solved: SolvedCareer | ResolvedCareer): ResolvedCareer {
  if ("stageById" in solved) return solved;
  const { path, times } = solved;
  const known = careers.get(times);
  if (known?.path === path) return known;
  const { value, issues } = restoreCareer(solved);
  for (const { message, hint } of issues) tell(`${message}. ${hint}.`);
  if (typeof times === "object" && times) careers.set(times, value);
  return value;
}

function tell(fault: string): void {
  try {
    // Bundlers put a value in place of this expression; where nobody does, there is no `process` in a browser.
    if (process.env.NODE_ENV !== "production") console.error(`Trajectoires: ${fault}`);
  } catch {}
}
