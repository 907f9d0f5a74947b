import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import {
  defined,
  edtf,
  entangledCareer,
  openEdtf,
  plainClaim,
} from "../../../../tests/arbitraries/entangled-careers.ts";
import {
  ORIGIN,
  pointsOf,
  slowFacts,
  slowJoin,
  slowSolve,
  waysOf,
} from "../../../../tests/oracles/slow-solver.ts";
import type { CareerPath } from "../document/career-path.js";
import type { Claim, SimpleClaim } from "../document/time.js";
import { monthParts } from "../time/month.js";
import { resolveCareer } from "./resolve-career.js";
import type { ExplainedCareer, ResolvedCareer } from "./resolved.js";

// Properties are many runs, and machines are shared.
vi.setConfig({ testTimeout: 60_000 });

const resolve = (path: CareerPath) => resolveCareer(path, { maxCombinations: 20_000 });
const setAside = ({ conflicts }: ExplainedCareer) => conflicts.map((conflict) => conflict.setAside);

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
  ["plain claims, open dates", entangledCareer(false, openEdtf), 250],
  ["claims that leave choices", entangledCareer(true, edtf), 150],
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
      fc.property(career, plainClaim, (path, more) => {
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
