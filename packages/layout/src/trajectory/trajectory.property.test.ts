import { resolveCareer } from "@trajectoires/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { generateCareer, sampleCareers } from "../../../../stories/careers/index.ts";
import { storiedCareer } from "../../../../tests/arbitraries/storied-careers.ts";
import { type Box, overlap } from "./box-grid.js";
import type { LabelText } from "./label-layout.js";
import { boxOf, layoutLabels } from "./layout-labels.js";
import { layoutTicks } from "./layout-ticks.js";
import { layoutTrajectory } from "./layout-trajectory.js";
import { findObstacles } from "./obstacles.js";
import { packRows } from "./pack-rows.js";
import { createSpanIndex } from "./span-index.js";
import type { Spacing, TrajectoryLayout } from "./trajectory-layout.js";

const spacing = fc.constantFrom<Spacing>("time", "linear", "even");

/** Lengths that a drawing has in columns of 320 to 1440 px: below 720 it scrolls. */
const LENGTHS = [640, 768, 880, 1280];

/** Texts of usual and of unusual length, in three languages. */
const TEXTS: readonly LabelText[] = [
  { title: "Software Engineer", detail: "Kestrel · 2 yr 3 mo" },
  {
    title: "Donaudampfschifffahrtskapitänsanwärterin",
    detail: "seit April 2020 · Linz an der Donau",
  },
  { title: "ممرضة في العناية المركزة", detail: "مستشفى الميناء · منذ ٢٠١٩" },
  { title: "CTO" },
  {
    title: "Principal Engineer for Everything That Nobody Else Wants to Look After",
    detail: "A very long organisation name that goes on and on",
  },
];

function textsFor({ stages, pivots }: TrajectoryLayout, offset: number): Map<string, LabelText> {
  const keys = [...stages.map(({ id }) => id), ...pivots.map(({ key }) => key)];
  return new Map(
    keys.map((key, index) => [key, TEXTS[(index + offset) % TEXTS.length] as LabelText]),
  );
}

/** Every pair looked at: the slow way to know that nothing overlaps. */
function expectNoOverlap(layout: TrajectoryLayout, length: number, placedAt: number, offset = 0) {
  const labels = layoutLabels(layout, { length: placedAt, texts: textsFor(layout, offset) });
  const shown = labels.filter(({ form }) => form !== "hidden").map((it) => boxOf(it, length));
  const obstacles = findObstacles(layout, length);
  shown.forEach((box, index) => {
    const hit = (other: Box) => overlap(shrunk(box), other);
    expect(shown.slice(index + 1).some(hit)).toBe(false);
    expect(obstacles.some(hit)).toBe(false);
    expect(box.left).toBeGreaterThanOrEqual(-1e-6);
    expect(box.right).toBeLessThanOrEqual(length + 1e-6);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.bottom).toBeLessThanOrEqual(layout.height);
  });
  return shown.length;
}

/** By a hair, for the rounding of sums. */
function shrunk({ left, right, top, bottom }: Box): Box {
  return { left: left + 1e-6, right: right - 1e-6, top, bottom };
}

describe("labels", () => {
  it.each(Object.entries(sampleCareers))("of %s overlap nothing at any length", (_, path) => {
    const layout = layoutTrajectory(resolveCareer(path));
    for (const length of LENGTHS)
      for (const offset of [0, 1, 2]) expectNoOverlap(layout, length, length, offset);
  });

  it("of any career overlap nothing and stay inside, also where the drawing is longer than what they were placed for", () => {
    fc.assert(
      fc.property(
        storiedCareer,
        spacing,
        fc.constantFrom(...LENGTHS),
        fc.double({ min: 1, max: 3, noNaN: true }),
        fc.nat(4),
        (path, by, length, stretch, offset) => {
          const layout = layoutTrajectory(resolveCareer(path), { spacing: by, length });
          expectNoOverlap(layout, length * stretch, length, offset);
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([20, 60, 150])("of %i generated stages overlap nothing", (count) => {
    for (let seed = 1; seed <= 4; seed++) {
      const layout = layoutTrajectory(resolveCareer(generateCareer(count, seed)));
      expect(expectNoOverlap(layout, 1280, 1280, seed)).toBeGreaterThan(0);
    }
  });

  it("that are shown stay where they are when more is revealed", () => {
    const layout = layoutTrajectory(resolveCareer(generateCareer(60)));
    const texts = textsFor(layout, 0);
    const before = layoutLabels(layout, { length: 640, texts });
    const after = layoutLabels(layout, { length: 1280, texts, keep: before });
    const shown = before.filter(({ form }) => form !== "hidden");
    for (const label of shown) expect(after).toContainEqual(label);
    expect(after.filter(({ form }) => form !== "hidden").length).toBeGreaterThan(shown.length);
  });
});

describe("layoutTrajectory with any career", () => {
  it("places or lists every stage, and keeps everything inside the drawing", () => {
    fc.assert(
      fc.property(storiedCareer, spacing, (path, by) => {
        const layout = layoutTrajectory(resolveCareer(path), { spacing: by });
        const steps = new Set((path.pivots ?? []).flatMap((it) => it.milestones ?? []));
        const told = [...layout.stages, ...layout.unplaced].map(({ id }) => id).sort();
        expect(told).toEqual(
          path.stages
            .map(({ id }) => id)
            .filter((id) => !steps.has(id))
            .sort(),
        );
        for (const { start, end, openFrom, y } of layout.pieces) {
          expect(start).toBeGreaterThanOrEqual(-1e-9);
          expect(end).toBeLessThanOrEqual(1 + 1e-9);
          expect(end).toBeGreaterThanOrEqual(start - 1e-9);
          expect(openFrom).toBeGreaterThanOrEqual(start - 1e-9);
          expect(openFrom).toBeLessThanOrEqual(end + 1e-9);
          expect(layout.lanes.some(({ rows }) => rows.includes(y))).toBe(true);
        }
        const keys = [layout.pieces, layout.bends, layout.marks, layout.pivots].flatMap((list) =>
          list.map(({ key }) => key),
        );
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 400 },
    );
  });

  it("draws one unbroken line: each bend starts where a piece ends and ends at a ring", () => {
    fc.assert(
      fc.property(storiedCareer, spacing, (path, by) => {
        const { bends, pieces, marks } = layoutTrajectory(resolveCareer(path), { spacing: by });
        for (const bend of bends) {
          // By half of what a bend takes between stages that start at once.
          const isNear = (a: number, b: number) => Math.abs(a - b) <= 2 / 640 + 1e-9;
          expect(pieces.some((it) => isNear(it.end, bend.start) && it.y === bend.startY)).toBe(
            true,
          );
          expect(marks.some(({ at, y }) => isNear(at, bend.end) && y === bend.endY)).toBe(true);
          if (bend.weight === "main" && bend.startY !== bend.endY)
            expect((bend.end - bend.start) * 640).toBeGreaterThanOrEqual(4 - 1e-6);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("packRows", () => {
  const item = fc
    .record({
      start: fc.nat(60),
      length: fc.integer({ min: 1, max: 20 }),
      prefersFirst: fc.boolean(),
    })
    .map(({ start, length, prefersFirst }) => ({ start, end: start + length, prefersFirst }));

  it("never puts two on one row at once, and opens as few rows as run at once", () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 40 }), (unsorted) => {
        const items = [...unsorted].sort((a, b) => a.start - b.start);
        const rows = packRows(items);
        items.forEach((a, i) => {
          items.forEach((b, k) => {
            if (i < k && rows[i] === rows[k])
              expect(a.end <= b.start || b.end <= a.start).toBe(true);
          });
        });
        const most = Math.max(
          0,
          ...items.map((it) => items.filter((b) => b.start <= it.start && b.end > it.start).length),
        );
        expect(new Set(rows).size).toBe(most);
      }),
    );
  });
});

describe("createSpanIndex", () => {
  const span = fc
    .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 0.3, noNaN: true }))
    .map(([start, length]) => ({ start, end: start + length }));

  it("finds what a scan finds", () => {
    fc.assert(
      fc.property(fc.array(span), span, (spans, part) => {
        const index = createSpanIndex(spans, (it) => it);
        const scanned = spans.filter(({ start, end }) => end >= part.start && start <= part.end);
        const found = index.find(part.start, part.end);
        expect(new Set(found)).toEqual(new Set(scanned));
        expect(found.map(({ start }) => start)).toEqual(
          found.map(({ start }) => start).sort((a, b) => a - b),
        );
        expect(index.countStarts(part.start, part.end)).toBe(
          spans.filter(({ start }) => start >= part.start && start < part.end).length,
        );
      }),
    );
  });
});

describe("layoutTicks", () => {
  it("keeps ticks apart and inside, at every zoom, and says a year once", () => {
    fc.assert(
      fc.property(
        storiedCareer,
        spacing,
        fc.double({ min: 0, max: 0.9, noNaN: true }),
        fc.double({ min: 0.001, max: 1, noNaN: true }),
        (path, by, from, size) => {
          const { scale } = layoutTrajectory(resolveCareer(path), { spacing: by });
          const to = Math.min(1, from + size);
          const length = 800 / (to - from);
          const ticks = layoutTicks(scale, { length, from, to });
          expect(ticks.length).toBeLessThan(16);
          ticks.forEach(({ at, month, unit, showsYear }, index) => {
            const before = ticks[index - 1];
            if (before) expect((at - before.at) * length).toBeGreaterThanOrEqual(58 - 1e-6);
            expect(at).toBeGreaterThanOrEqual(from);
            expect(at).toBeLessThanOrEqual(to);
            expect(scale.toFraction(month)).toBe(at);
            const isNew = !before || Math.floor(before.month / 12) !== Math.floor(month / 12);
            expect(showsYear).toBe(unit === "month" && isNew);
          });
        },
      ),
      { numRuns: 400 },
    );
  });
});
