import { type CareerPath, resolveCareer } from "@trajectoires/model";

/** A reader for whom "about" is never off by more than a month. */
export function strictly(path: CareerPath) {
  return resolveCareer(path, {
    vagueWords: { about: (months) => [months - 1, months + 1] },
  });
}
