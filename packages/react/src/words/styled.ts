import type { Style, Words } from "./create-words.js";
import type { Messages } from "./messages.js";

/** Messages of which there are two: `circa` for print, `circaLong` for sentences. */
type InTwoStyles = {
  [name in keyof Messages]-?: `${name}Long` extends keyof Messages ? name : never;
}[keyof Messages];

/** The message for print, or the one for sentences. */
export function styled<Name extends InTwoStyles>(
  { messages }: Words,
  name: Name,
  style: Style | undefined,
): Messages[Name] {
  return messages[style === "long" ? (`${name}Long` as Name) : name];
}
