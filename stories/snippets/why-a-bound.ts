import { type CareerPath, resolveCareer } from "@trajectoires/react";
import { describeFact } from "@trajectoires/react/explanation";
import { createWords } from "@trajectoires/react/words";

/** Every statement that says why a point was no later, as sentences. */
export function whyNotLater(path: CareerPath, point: string): string[] {
  const career = resolveCareer(path);
  const words = createWords("en");
  return career
    .explain(point, "latest")
    .map((id) => describeFact(words, career, id))
    .map(({ sentence, weight }) => `${sentence} (${weight})`);
}
