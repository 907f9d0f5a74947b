import {
  type CareerPath,
  type Claim,
  type Point,
  type Stage,
  toEdtf,
  toMonth,
} from "@trajectoires/model";
import fc from "fast-check";

const stageIds = ["a", "b", "c"] as const;
const point = fc.constantFrom<Point>(
  "birth",
  "telling",
  "a.start",
  "a.end",
  "b.start",
  "b.end",
  "c.start",
);
const month = fc.integer({ min: toMonth(2005, 1), max: toMonth(2009, 12) });
export const edtf = fc
  .tuple(month, fc.constantFrom(0, 0, 2, 12, 30))
  .map(([earliest, width]) => toEdtf({ earliest, latest: earliest + width }) as string);
export const openEdtf = fc.oneof(
  edtf,
  month.map((earliest) => toEdtf({ earliest, latest: null }) as string),
  month.map((latest) => toEdtf({ earliest: null, latest }) as string),
);
const status = fc.constantFrom(undefined, "stated", "vague", "background", "assumption");

const order = fc.record({
  type: fc.constant("order"),
  before: point,
  after: point,
  atLeast: fc.option(fc.integer({ min: -5, max: 30 }), { nil: undefined }),
  atMost: fc.option(fc.integer({ min: 30, max: 60 }), { nil: undefined }),
});
const duration = fc.record({
  type: fc.constant("duration"),
  start: point,
  end: point,
  length: fc
    .tuple(fc.integer({ min: 0, max: 24 }), fc.integer({ min: 0, max: 12 }))
    .map(([value, more]) => ({ value, upTo: value + more, unit: "month" as const })),
});
const age = fc.record({
  type: fc.constant("age"),
  point: point.filter((name) => name !== "birth"),
  years: fc.integer({ min: 0, max: 3 }),
});
const date = fc.record({ type: fc.constant("date"), point, edtf });
const monthClaim = fc.record({
  type: fc.constant("month"),
  point,
  months: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 3 }),
  sameYearAs: fc.option(point, { nil: undefined }),
});
export const plainClaim = fc.oneof(order, duration, age, date);
const anyOf = fc
  .array(fc.oneof({ weight: 4, arbitrary: plainClaim }, { weight: 1, arbitrary: monthClaim }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((claims) => ({ type: "anyOf", claims: claims.map((claim) => ({ id: "x", ...claim })) }));

/** Leaves out what is undefined, as parsing does. */
export function defined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as T;
}

/** A career of few points and many claims about them; with `choices`, claims may leave some, and every year is limited. */
export function entangledCareer(
  choices: boolean,
  dateText: fc.Arbitrary<string>,
): fc.Arbitrary<CareerPath> {
  const maybe = (odds: number) =>
    choices ? dateText : fc.option(dateText, { nil: undefined, freq: odds });
  const end = choices ? dateText : fc.oneof(maybe(2), fc.constant("ongoing"));
  const stages = fc.tuple(...stageIds.map(() => fc.record({ start: maybe(2), end }))).map((all) =>
    all.map(
      ({ start, end: endDate }, i): Stage =>
        defined({
          id: stageIds[i] as string,
          kind: i === 2 ? ("milestone" as const) : ("role" as const),
          title: "Stage",
          start,
          end: i === 2 ? undefined : endDate,
        }) as Stage,
    ),
  );
  const claim = choices
    ? fc.oneof({ weight: 3, arbitrary: plainClaim }, monthClaim, anyOf)
    : plainClaim;
  return fc
    .record({
      stages,
      birth: choices ? fc.constant("2001/2006") : maybe(1),
      telling: choices ? fc.constant("2008/2012") : maybe(1),
      claims: fc.array(fc.tuple(claim, status), { maxLength: choices ? 4 : 7 }),
    })
    .map(({ stages: list, birth, telling, claims }) =>
      defined({
        version: 1 as const,
        person: defined({ name: "Ada Quill", birth }),
        telling,
        stages: list,
        claims: claims.map(([one, itsStatus], i) =>
          defined({ id: `k${i}`, status: itsStatus, ...defined(one) }),
        ) as unknown as Claim[],
      } as CareerPath),
    );
}
