import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { sampleCareers } from "../../../../stories/careers/index.ts";
import { careerPaths } from "../../../../tests/arbitraries/career-path.ts";
import {
  edtf,
  entangledCareer,
  openEdtf,
} from "../../../../tests/arbitraries/entangled-careers.ts";
import { mutilated } from "../../../../tests/arbitraries/mutilated.ts";
import { storiedCareer } from "../../../../tests/arbitraries/storied-careers.ts";
import { totalExperience } from "../derive/experience.js";
import type { CareerPath } from "../document/career-path.js";
import { explainCareer } from "../resolve/explain-career.js";
import { resolveCareer } from "../resolve/resolve-career.js";
import { resolveTimes } from "../resolve/resolve-times.js";
import type { ResolvedCareer } from "../resolve/resolved.js";
import { packCareer } from "./pack-career.js";
import { restoreCareer } from "./restore-career.js";
import { solveCareer } from "./solve-career.js";
import type { SolvedCareer, SolveOptions } from "./solved-career.js";

// Properties are many runs, and machines are shared.
vi.setConfig({ testTimeout: 3_600_000 });

/** `npm run test:exhaustive` tries a hundred thousand careers in all. */
const exhaustive = process.env.TRAJECTOIRES_EXHAUSTIVE === "1";
const numRuns = exhaustive ? 20_000 : 120;

const overTheWire = <T>(value: T): T => JSON.parse(JSON.stringify(value));

/** Keys in another order, as a database may give them back. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, part]) => [key, reversed(part)] as const);
  return Object.fromEntries(entries.reverse());
}

const options = fc.record<SolveOptions>(
  {
    asOf: fc.constantFrom("2012-05", "2007"),
    assumptions: fc.constantFrom("all" as const, "none" as const, ["k0", "k1"]),
    hemisphere: fc.constantFrom("north" as const, "south" as const),
    approximateMonths: fc.constantFrom(0, 3),
    maxCombinations: fc.constantFrom(1, 64),
  },
  { requiredKeys: [] },
);

const withoutWorking = ({ solved: _, ...career }: ResolvedCareer) => career;
const pointNames = (career: ResolvedCareer) => [...career.points.keys()];

const careers: [string, fc.Arbitrary<CareerPath>][] = [
  ["valid documents", careerPaths({ maxStages: 6 })],
  ["plain claims and open dates", entangledCareer(false, openEdtf)],
  ["claims that leave choices", entangledCareer(true, edtf)],
  ["stories", storiedCareer],
];

test.each(careers)("%s come back from JSON as they were solved", (_, career) => {
  fc.assert(
    fc.property(career, options, (document, chosen) => {
      // What a server has read is JSON too.
      const path = overTheWire(document);
      const solved = solveCareer(path, chosen);
      const { ok, value, issues } = restoreCareer(reversed(overTheWire(solved)) as SolvedCareer);
      expect({ ok, issues }).toEqual({ ok: true, issues: [] });
      expect(withoutWorking(value)).toStrictEqual(withoutWorking(resolveTimes(path, chosen)));
      expect(overTheWire(packCareer(value))).toEqual(overTheWire(solved));
    }),
    { numRuns },
  );
});

test.each(careers)(
  "%s: distances, experience, reasons and contradictions are the same",
  (_, career) => {
    fc.assert(
      fc.property(career, options, (path, chosen) => {
        const known = resolveCareer(path, chosen);
        const { value } = restoreCareer(overTheWire(solveCareer(path, chosen)));
        const told = explainCareer(value);
        const names = pointNames(known).slice(0, 8);
        for (const start of names) {
          for (const end of names)
            expect(told.between(start, end), `${start} → ${end}`).toEqual(
              known.between(start, end),
            );
          expect(told.explain(start, "earliest")).toEqual(known.explain(start, "earliest"));
          expect(told.explain(start, "latest")).toEqual(known.explain(start, "latest"));
        }
        expect(totalExperience(value, () => true)).toEqual(totalExperience(known, () => true));
        expect(told.conflicts).toEqual(known.conflicts);
        expect(told.issues).toEqual(known.issues);
      }),
      { numRuns: numRuns / 2 },
    );
  },
);

test("broken times never throw, and are told from sound ones", () => {
  const solved = fc.oneof(entangledCareer(true, edtf), storiedCareer).map((path) => ({
    path: overTheWire(path),
    times: overTheWire(solveCareer(overTheWire(path)).times),
  }));
  const broken = solved.chain(({ path, times }) =>
    mutilated(fc.constant(times)).map((other) => ({ path, times, other })),
  );
  fc.assert(
    fc.property(broken, ({ path, times, other }) => {
      const { ok, value, issues } = restoreCareer({ path, times: other as never });
      expect(ok).toBe(JSON.stringify(reversed(other)) === JSON.stringify(reversed(times)));
      expect(issues).toHaveLength(ok ? 0 : 1);
      expect(value.stages).toHaveLength(path.stages.length);
      for (const { start, end } of value.stages)
        for (const point of [start, end])
          for (const month of point ? [point.earliest, point.latest, point.reading] : [])
            expect(month === null || Number.isFinite(month)).toBe(true);
    }),
    { numRuns },
  );
});

test.each(Object.entries(sampleCareers))("%s comes back from JSON", (_, path) => {
  const { ok, value } = restoreCareer(overTheWire(solveCareer(path)));
  expect(ok).toBe(true);
  expect(withoutWorking(value)).toStrictEqual(withoutWorking(resolveTimes(path)));
});
