import { type CareerPath, resolveCareer } from "@trajectoires/react";
import { describeConflict } from "@trajectoires/react/explanation";
import { createWords } from "@trajectoires/react/words";

/** What cannot all be true in a document, for its author. */
export function contradictions(path: CareerPath): string[] {
  const career = resolveCareer(path);
  const words = createWords("en");
  return career.conflicts.map((conflict) => {
    const { sentence, outcome } = describeConflict(words, career, conflict);
    return `${sentence} ${outcome}`;
  });
}
