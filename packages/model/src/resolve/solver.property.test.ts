import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { CareerPath } from "../document/career-path.js";
import type { Stage } from "../document/stage.js";
import type { Claim, Point, SimpleClaim } from "../document/time.js";
import { parseEdtf } from "../time/edtf.js";
import { edtfBounds, toEdtf } from "../time/edtf-bounds.js";
import { monthParts, toMonth } from "../time/month.js";
import { resolveCareer } from "./resolve-career.js";
import type { ResolvedCareer } from "./resolved.js";

// Properties are many runs, and machines are shared.
vi.setConfig({ testTimeout: 60_000 });

/*
 * The slow obvious version: every fact as a list of ways in which it may hold, every combination of them closed by
 * Floyd and Warshall's algorithm, the results joined. It knows years from 1990 to 2029 only, so the careers made here
 * are wholly inside them wherever a claim leaves a choice of years.
 */

type Limit = [from: string, to: string, least: number, most: number];
interface SlowFact {
  id: string;
  ways: Limit[][];
}

const ORIGIN = "origin";

function slowFacts(path: CareerPath): SlowFact[] {
  const facts: SlowFact[] = [];
  const date = (id: string, point: string, text: unknown) => {
    const read = typeof text === "string" ? parseEdtf(text) : undefined;
    if (!read?.ok) return;
    const { earliest, latest } = edtfBounds(read.value);
    facts.push({ id, ways: [[[ORIGIN, point, earliest ?? -Infinity, latest ?? Infinity]]] });
  };
  date("birth", "birth", path.person.birth);
  date("telling", "telling", path.telling);
  for (const { id, kind, start, end } of path.stages) {
    date(`${id}.start`, `${id}.start`, start);
    if (kind === "milestone") continue;
    facts.push({ id, ways: [[[`${id}.start`, `${id}.end`, 0, Infinity]]] });
    if (end === "ongoing") {
      const ongoing: Limit[] = [
        [`${id}.start`, "telling", 0, Infinity],
        ["telling", `${id}.end`, 0, Infinity],
      ];
      for (const limit of ongoing) facts.push({ id: `${id}.end`, ways: [[limit]] });
    } else date(`${id}.end`, `${id}.end`, end);
  }
  for (const claim of path.claims ?? []) facts.push({ id: claim.id, ways: waysOf(claim) });
  return facts;
}

function waysOf(claim: Claim): Limit[][] {
  switch (claim.type) {
    case "date": {
      const read = parseEdtf(claim.edtf);
      if (!read.ok) throw new Error(read.message);
      const { earliest, latest } = edtfBounds(read.value);
      return [[[ORIGIN, claim.point, earliest ?? -Infinity, latest ?? Infinity]]];
    }
    case "age":
      return [[["birth", claim.point, 12 * claim.years, 12 * (claim.upTo ?? claim.years) + 12]]];
    case "duration": {
      const { value = 0, upTo = value } = claim.length;
      return [[[claim.start, claim.end, value, upTo]]];
    }
    case "order":
      return [[[claim.before, claim.after, claim.atLeast ?? 0, claim.atMost ?? Infinity]]];
    case "month":
      return Array.from({ length: 40 }, (_, i) => 1990 + i).flatMap((year) =>
        claim.months.map((month): Limit[] => [
          [ORIGIN, claim.point, toMonth(year, month), toMonth(year, month)],
          ...(claim.sameYearAs
            ? [[ORIGIN, claim.sameYearAs, toMonth(year, 1), toMonth(year, 12)] as Limit]
            : []),
        ]),
      );
    case "anyOf":
      return claim.claims.flatMap((one) => waysOf(one));
  }
}

/** Distances between all points by name, or `undefined` where they contradict each other. */
type Matrix = Map<string, Map<string, number>>;

function close(points: string[], limits: Limit[]): Matrix | undefined {
  const matrix: Matrix = new Map(
    points.map((a) => [a, new Map(points.map((b) => [b, a === b ? 0 : Infinity]))]),
  );
  const at = (a: string, b: string) => matrix.get(a)?.get(b) as number;
  const lower = (a: string, b: string, value: number) => {
    if (value < at(a, b)) matrix.get(a)?.set(b, value);
  };
  for (const [from, to, least, most] of limits) {
    lower(from, to, most);
    lower(to, from, -least);
  }
  for (const k of points)
    for (const i of points) for (const j of points) lower(i, j, at(i, k) + at(k, j));
  return points.some((p) => at(p, p) < 0) ? undefined : matrix;
}

/** The joined distances of every combination that is consistent. */
function slowSolve(path: CareerPath, without: readonly string[] = []): Matrix | undefined {
  const facts = slowFacts(path).filter(({ id }) => !without.includes(id));
  return slowJoin(pointsOf(path), facts);
}

function slowJoin(points: string[], facts: SlowFact[]): Matrix | undefined {
  let limits: Limit[][] = [[]];
  for (const { ways } of [...facts].sort((a, b) => a.ways.length - b.ways.length)) {
    limits = limits.flatMap((some) =>
      ways.flatMap((way) => {
        const more = [...some, ...way];
        return ways.length < 2 || close(points, more) ? [more] : [];
      }),
    );
  }
  const matrices = limits.flatMap((some) => close(points, some) ?? []);
  const [first] = matrices;
  for (const a of points) {
    for (const b of points) {
      first?.get(a)?.set(b, Math.max(...matrices.map((m) => m.get(a)?.get(b) as number)));
    }
  }
  return first;
}

function pointsOf(path: CareerPath): string[] {
  return [
    ORIGIN,
    "birth",
    "telling",
    ...path.stages.flatMap(({ id, kind }) =>
      kind === "milestone" ? [`${id}.start`] : [`${id}.start`, `${id}.end`],
    ),
  ];
}

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
const edtf = fc
  .tuple(month, fc.constantFrom(0, 0, 2, 12, 30))
  .map(([earliest, width]) => toEdtf({ earliest, latest: earliest + width }) as string);
const openEdtf = fc.oneof(
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
const plain = fc.oneof(order, duration, age, date);
const anyOf = fc
  .array(fc.oneof({ weight: 4, arbitrary: plain }, { weight: 1, arbitrary: monthClaim }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((claims) => ({ type: "anyOf", claims: claims.map((claim) => ({ id: "x", ...claim })) }));

/** Leaves out what is undefined, as parsing does. */
function defined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as T;
}

function careerOf(choices: boolean, dateText: fc.Arbitrary<string>): fc.Arbitrary<CareerPath> {
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
  const claim = choices ? fc.oneof({ weight: 3, arbitrary: plain }, monthClaim, anyOf) : plain;
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

const resolve = (path: CareerPath) => resolveCareer(path, { maxCombinations: 20_000 });
const setAside = ({ conflicts }: ResolvedCareer) => conflicts.map((conflict) => conflict.setAside);

/** A document that says nothing but what has one of the ids. */
function only(path: CareerPath, ids: readonly string[]): CareerPath {
  const keep = <T>(id: string, value: T) => (ids.includes(id) ? value : undefined);
  return defined({
    ...path,
    person: defined({ ...path.person, birth: keep("birth", path.person.birth) }),
    telling: keep("telling", path.telling),
    stages: path.stages.map((stage) =>
      defined({
        ...stage,
        start: keep(`${stage.id}.start`, stage.start),
        end: keep(`${stage.id}.end`, stage.end),
      }),
    ),
    claims: (path.claims ?? []).filter(({ id }) => ids.includes(id)),
  } as CareerPath);
}

function leavesYears(claim: Claim): boolean {
  return claim.type === "month" || (claim.type === "anyOf" && claim.claims.some(leavesYears));
}

/** Where a claim asks for months of any year, both versions are exact only if something limits the years. */
function isComparable({ path, points }: ResolvedCareer): boolean {
  const bounded = [...points.values()].every((p) => p.earliest !== null && p.latest !== null);
  return bounded || !(path.claims ?? []).some(leavesYears);
}

function holds(claim: Claim, reading: (name: string) => number | null): boolean {
  if (claim.type === "anyOf") return claim.claims.some((one: SimpleClaim) => holds(one, reading));
  if (claim.type === "month") {
    const at = reading(claim.point);
    if (at === null) return true;
    const other = claim.sameYearAs === undefined ? at : reading(claim.sameYearAs);
    const { year, month: inYear } = monthParts(at);
    return claim.months.includes(inYear) && (other === null || monthParts(other).year === year);
  }
  return waysOf(claim).every((way) =>
    way.every(([from, to, least, most]) => {
      const a = from === ORIGIN ? 0 : reading(from);
      const b = reading(to);
      return a === null || b === null || (b - a >= least && b - a <= most);
    }),
  );
}

describe.each([
  ["plain claims, open dates", careerOf(false, openEdtf), 250],
  ["claims that leave choices", careerOf(true, edtf), 150],
] as const)("the solver against the slow obvious one: %s", (_, career, numRuns) => {
  it("finds the same bounds and distances", () => {
    fc.assert(
      fc.property(career, (path) => {
        const resolved = resolve(path);
        fc.pre(isComparable(resolved));
        const matrix = slowSolve(path, setAside(resolved));
        const at = (a: string, b: string) => {
          const value = matrix?.get(a)?.get(b) as number;
          return Number.isFinite(value) ? value + 0 : null;
        };
        expect(matrix).toBeDefined();
        expect(resolved.issues).toEqual([]);
        for (const [name, { earliest, latest }] of resolved.points) {
          const least = at(name, ORIGIN);
          expect({ name, earliest, latest }).toEqual({
            name,
            earliest: least === null ? null : 0 - least,
            latest: at(ORIGIN, name),
          });
        }
        const apart = resolved.between("a.start", "b.end");
        expect(apart.atMost).toBe(at("a.start", "b.end"));
        const least = at("b.end", "a.start");
        expect(apart.atLeast).toBe(least === null ? null : 0 - least);
      }),
      { numRuns },
    );
  });

  it("finds a conflict exactly where there is one, and names as few claims as clash", () => {
    fc.assert(
      fc.property(career, (path) => {
        const { conflicts } = resolve(path);
        expect(conflicts.length > 0).toBe(slowSolve(path) === undefined);
        const points = pointsOf(path);
        const gone: string[] = [];
        for (const { claims, setAside: weakest } of conflicts) {
          const clash = slowFacts(path).filter(
            ({ id }) => claims.includes(id) && !gone.includes(id),
          );
          // A stage that doesn't end before it starts goes without saying.
          expect(slowJoin(points, clash)).toBeUndefined();
          // Where years are left open, what narrows them may be named without need.
          const open = (path.claims ?? []).filter((c) => claims.includes(c.id) && leavesYears(c));
          for (const id of open.length ? open.map((claim) => claim.id) : claims) {
            const others = clash.filter((fact) => fact.id !== id);
            expect(slowJoin(points, others)).toBeDefined();
          }
          expect(claims).toContain(weakest);
          gone.push(weakest);
        }
      }),
      { numRuns },
    );
  });

  it("reads every claim that it keeps as true", () => {
    fc.assert(
      fc.property(career, (path) => {
        const resolved = resolve(path);
        fc.pre(isComparable(resolved));
        const reading = (name: string) => resolved.points.get(name)?.reading ?? null;
        const gone = setAside(resolved);
        for (const claim of path.claims ?? []) {
          if (!gone.includes(claim.id))
            expect({ claim, holds: holds(claim, reading) }).toEqual({ claim, holds: true });
        }
        for (const { earliest, latest, reading: at } of resolved.points.values()) {
          if (earliest !== null && latest !== null) expect(at).not.toBeNull();
          if (at === null) continue;
          expect(at).toBeGreaterThanOrEqual(earliest ?? at);
          expect(at).toBeLessThanOrEqual(latest ?? at);
        }
        for (const { start, end } of resolved.stages) {
          if (start.reading === null || !end || end.reading === null) continue;
          expect(end.reading).toBeGreaterThanOrEqual(start.reading);
        }
      }),
      { numRuns },
    );
  });

  it("explains each bound by claims that alone force it", () => {
    fc.assert(
      fc.property(career, (path) => {
        const resolved = resolve(path);
        fc.pre(isComparable(resolved));
        const sound = only(
          path,
          slowFacts(path)
            .map(({ id }) => id)
            .filter((id) => !setAside(resolved).includes(id)),
        );
        for (const [name, bounds] of resolved.points) {
          for (const side of ["earliest", "latest"] as const) {
            const ids = resolved.explain(name, side);
            expect(ids.length > 0).toBe(bounds[side] !== null);
            if (bounds[side] === null) continue;
            const matrix = slowSolve(only(sound, ids));
            const forced =
              side === "latest"
                ? matrix?.get(ORIGIN)?.get(name)
                : 0 - (matrix?.get(name)?.get(ORIGIN) as number);
            expect(forced).toBe(bounds[side]);
          }
        }
      }),
      { numRuns: Math.floor(numRuns / 4) },
    );
  });

  it("only narrows when a claim is added", () => {
    fc.assert(
      fc.property(career, plain, (path, more) => {
        const before = resolve(path);
        const added = defined({ id: "more", ...defined(more) }) as unknown as Claim;
        const after = resolve({ ...path, claims: [...(path.claims ?? []), added] });
        fc.pre(JSON.stringify(after.conflicts) === JSON.stringify(before.conflicts));
        for (const [name, { earliest, latest }] of before.points) {
          const narrower = after.points.get(name);
          if (earliest !== null) expect(narrower?.earliest).toBeGreaterThanOrEqual(earliest);
          if (latest !== null) expect(narrower?.latest).toBeLessThanOrEqual(latest);
        }
      }),
      { numRuns },
    );
  });

  it("gives the same answer every time", () => {
    fc.assert(
      fc.property(career, (path) => {
        const [one, other] = [resolve(path), resolve(structuredClone(path))];
        expect([...one.points]).toEqual([...other.points]);
        expect(one.conflicts).toEqual(other.conflicts);
      }),
      { numRuns: 50 },
    );
  });
});
