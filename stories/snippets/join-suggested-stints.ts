import { fromLinkedIn } from "@trajectoires/interop/linkedin";
import { applySuggestions } from "@trajectoires/interop/suggestions";

/** Roles at one company that follow each other, drawn as one line where somebody said yes. */
export function joinWhereAgreed(csv: string, agree: (question: string) => boolean) {
  const { value, suggestions } = fromLinkedIn({ "Positions.csv": csv });
  return applySuggestions(
    value,
    suggestions.filter(({ message }) => agree(message)),
  );
}
