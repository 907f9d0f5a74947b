import fc from "fast-check";
import type { Parts } from "./career-path.ts";
import { edtf, evidence, optionalKeys, text } from "./fields.ts";

/** Claims about starts of the stages, birth and telling: points that every document has. */
export function claims(parts: Parts): fc.Arbitrary<object[]> {
  const point = fc.constantFrom("birth", "telling", ...parts.stages.map((id) => `${id}.start`));
  const base = {
    status: fc.constantFrom("stated", "vague", "background", "assumption"),
    says: text(parts.words),
    evidence: evidence(parts),
  };
  const claim = (
    id: string,
    type: string,
    fields: Record<string, fc.Arbitrary<unknown>>,
    ...optional: string[]
  ) =>
    optionalKeys(
      { id: fc.constant(id), type: fc.constant(type), ...fields, ...base },
      "id",
      "type",
      ...(Object.keys(fields).filter((key) => !optional.includes(key)) as never[]),
    );
  const months = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 3 });
  const length = optionalKeys({
    value: fc.nat(40),
    upTo: fc.nat(40),
    unit: fc.constantFrom("day", "week", "month", "year"),
    word: fc.constantFrom("about", "bit-over", "some"),
  });
  const simple = (id: string): fc.Arbitrary<object> =>
    fc.oneof(
      claim(id, "date", { point, edtf }),
      claim(
        id,
        "age",
        { point, years: fc.nat(90), upTo: fc.nat(90), approximate: fc.boolean() },
        "upTo",
        "approximate",
      ),
      claim(id, "duration", { start: point, end: point, length }),
      claim(
        id,
        "order",
        { before: point, after: point, atLeast: fc.nat(60), atMost: fc.nat(60) },
        "atLeast",
        "atMost",
      ),
      claim(id, "month", { point, months, sameYearAs: point }, "sameYearAs"),
    );
  const any = (id: string) =>
    fc.oneof(
      { weight: 4, arbitrary: simple(id) },
      claim(id, "anyOf", { claims: fc.tuple(simple("either"), simple("or")) }),
    );
  return fc
    .integer({ min: 0, max: 4 })
    .chain((count) =>
      fc.tuple(...Array.from({ length: count }, (_, index) => any(`claim-${index}`))),
    );
}
