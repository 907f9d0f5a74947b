import { type CareerPath, type Claim, edtfBounds, parseEdtf, toMonth } from "@trajectoires/model";

/*
 * The slow obvious version: every fact as a list of ways in which it may hold, every combination of them closed by
 * Floyd and Warshall's algorithm, the results joined. It knows years from 1990 to 2029 only, so the careers made here
 * are wholly inside them wherever a claim leaves a choice of years.
 */

export type Limit = [from: string, to: string, least: number, most: number];
export interface SlowFact {
  id: string;
  ways: Limit[][];
}

export const ORIGIN = "origin";

/** Everything that a document says, fact by fact. */
export function slowFacts(path: CareerPath): SlowFact[] {
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

export function waysOf(claim: Claim): Limit[][] {
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
export type Matrix = Map<string, Map<string, number>>;

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
export function slowSolve(path: CareerPath, without: readonly string[] = []): Matrix | undefined {
  const facts = slowFacts(path).filter(({ id }) => !without.includes(id));
  return slowJoin(pointsOf(path), facts);
}

/** The same of some facts alone. */
export function slowJoin(points: string[], facts: SlowFact[]): Matrix | undefined {
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

/** Every point that has a name, and the origin of the months. */
export function pointsOf(path: CareerPath): string[] {
  return [
    ORIGIN,
    "birth",
    "telling",
    ...path.stages.flatMap(({ id, kind }) =>
      kind === "milestone" ? [`${id}.start`] : [`${id}.start`, `${id}.end`],
    ),
  ];
}
