import { describe, expect, it } from "vitest";
import type { CareerPath } from "../document/career-path.js";
import type { Claim } from "../document/time.js";
import { resolveCareer } from "./resolve-career.js";
import { resolveTimes } from "./resolve-times.js";

/** One stage after the other, each "a little over a year", and a single date at one end. */
function chain(length: number, dated: "first" | "last"): CareerPath {
  const at = dated === "first" ? 0 : length - 1;
  return {
    version: 1,
    person: { name: "Ada Quill" },
    stages: Array.from({ length }, (_, i) => ({
      id: `s${i}`,
      kind: "role",
      title: "Stage",
      ...(i === at ? { start: "2020-04" } : {}),
    })),
    claims: Array.from({ length }, (_, i): Claim[] => [
      {
        id: `length-${i}`,
        type: "duration",
        start: `s${i}.start`,
        end: `s${i}.end`,
        length: { value: 1, unit: "year", word: "bit-over" },
      },
      { id: `then-${i}`, type: "order", before: `s${i}.end`, after: `s${i + 1}.start`, atMost: 3 },
    ]).flat(),
  };
}

/** The least of several runs, in milliseconds of this process: others on the machine don't count. */
function leastTime(run: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 5; i++) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

describe.each(["first", "last"] as const)("a long chain that is dated at its %s stage", (dated) => {
  // About 20 ms on an idle machine of 2026; the rest is room for busy ones.
  it("takes a moment for a thousand stages", () => {
    const path = chain(1000, dated);
    expect(resolveCareer(path).points.get("s500.start")?.reading).not.toBeNull();
    expect(leastTime(() => resolveCareer(path))).toBeLessThan(150);
  });

  it("takes longer about as the chain does", () => {
    const [short, long] = [chain(1000, dated), chain(4000, dated)];
    const shortTime = leastTime(() => resolveCareer(short));
    // Four times the stages: a cubic closure would take sixty-four times as long, a square one sixteen times.
    expect(leastTime(() => resolveCareer(long))).toBeLessThan(10 * shortTime);
  }, 60_000);
});

it("dates to the month of a thousand stages take a moment", () => {
  const stages = Array.from({ length: 1000 }, (_, i) => ({
    id: `s${i}`,
    kind: "role" as const,
    title: "Stage",
    ...(i % 3 ? { start: `${1000 + i}-05`, end: `${1001 + i}-02` } : {}),
  }));
  const path: CareerPath = { version: 1, person: { name: "Ada Quill" }, stages };
  expect(leastTime(() => resolveCareer(path))).toBeLessThan(150);
});

it("setting aside takes longer about as what contradicts itself does", () => {
  const turned = (length: number): CareerPath => ({
    version: 1,
    person: { name: "Ada Quill" },
    stages: Array.from({ length }, (_, i) => ({
      id: `s${i}`,
      kind: "role",
      title: "Stage",
      start: `${1000 + (i % 900)}-05`,
      end: `${1000 + (i % 900)}-03`,
    })),
  });
  const [short, long] = [turned(1000), turned(6000)];
  const shortTime = leastTime(() => resolveTimes(short));
  // Six times the stages: with a copy of all that is known for each trial it would take some twenty times as long.
  expect(leastTime(() => resolveTimes(long))).toBeLessThan(12 * shortTime);
}, 60_000);
