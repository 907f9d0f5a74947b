import fc from "fast-check";
import { expect, test } from "vitest";
import { careerPaths } from "../../../../tests/arbitraries/career-path.ts";
import { edtf, entangledCareer } from "../../../../tests/arbitraries/entangled-careers.ts";
import { mutilated } from "../../../../tests/arbitraries/mutilated.ts";
import { parseCareerPath } from "../schema/parse-career-path.js";
import { resolveCareer } from "./resolve-career.js";

/** `npm run test:exhaustive` tries a hundred thousand documents in all. */
const exhaustive = process.env.TRAJECTOIRES_EXHAUSTIVE === "1";
const numRuns = exhaustive ? 25_000 : 150;
/** Longer than any document of these takes, were the machine twenty times as busy. */
const MOST_MILLISECONDS = 2000;

const garbage = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.json(),
  fc.anything({ withMap: true, withDate: true, withNullPrototype: true, withSparseArray: true }),
  fc.record({ stages: fc.anything(), claims: fc.anything(), person: fc.anything() }),
);

test.each<[name: string, documents: fc.Arbitrary<unknown>]>([
  ["valid documents", careerPaths({ maxStages: 6 })],
  ["documents full of claims that leave choices", entangledCareer(true, edtf)],
  ["mutilated documents", mutilated(careerPaths({ maxStages: 4 }))],
  ["garbage", garbage],
])(
  "%s are read and resolved without throwing or hanging",
  (_, documents) => {
    fc.assert(
      fc.property(documents, (input) => {
        const before = process.cpuUsage();
        const { value } = parseCareerPath(input);
        const career = resolveCareer(value);
        expect(career.stages).toHaveLength(value.stages.length);
        for (const { claims, reasons, setAside } of career.conflicts) {
          expect(claims).toContain(setAside);
          expect(reasons.map(({ id }) => id)).toEqual(claims);
        }
        for (const [name, { earliest, latest, reading }] of career.points) {
          for (const month of [earliest, latest, reading])
            expect(month === null || Number.isFinite(month)).toBe(true);
          expect(latest ?? Infinity).toBeGreaterThanOrEqual(earliest ?? -Infinity);
          career.explain(name, "earliest");
        }
        const { user, system } = process.cpuUsage(before);
        expect((user + system) / 1000).toBeLessThan(MOST_MILLISECONDS);
      }),
      { numRuns },
    );
  },
  3_600_000,
);
