import fc from "fast-check";

/** Values that don't belong where they are put. */
const wrong: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    null,
    "",
    "Present",
    "04/2020",
    "2020-19",
    "javascript:alert(1)",
    "no-such-id",
    "a b",
    -1,
    1e21,
    [],
    {},
    { en: 3, nonsense: "x" },
    "\u202eright to left",
    "birth",
    "x#2.end",
  ),
);

/** Documents in which some values were replaced, removed, doubled, or joined by unknown properties. */
export function mutilated(documents: fc.Arbitrary<object>): fc.Arbitrary<object> {
  const change = fc.record({
    where: fc.nat(),
    how: fc.constantFrom("replace", "remove", "double", "add"),
    what: wrong,
  });
  return fc
    .tuple(documents, fc.array(change, { minLength: 1, maxLength: 8 }))
    .map(([document, changes]) => {
      const copy = JSON.parse(JSON.stringify(document));
      for (const { where, how, what } of changes) {
        const slots = slotsOf(copy);
        const slot = slots[where % slots.length];
        if (slot) apply(slot, how, structuredClone(what));
      }
      return copy;
    });
}

type Slot = [holder: Record<string, unknown> | unknown[], key: string];

/** Every property and entry inside a value. */
function slotsOf(value: unknown): Slot[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]): Slot[] => [
    [value as Slot[0], key],
    ...slotsOf(entry),
  ]);
}

function apply([holder, key]: Slot, how: string, what: unknown): void {
  if (Array.isArray(holder)) {
    const index = Number(key);
    if (how === "remove") holder.splice(index, 1);
    else if (how === "double") holder.push(structuredClone(holder[index]));
    else if (how === "add") holder.splice(index, 0, what);
    else holder[index] = what;
  } else if (how === "remove") delete holder[key];
  else if (how === "add") holder[`${key}2`] = what;
  else holder[key] = what;
}
