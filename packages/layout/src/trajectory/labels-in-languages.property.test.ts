import { type CareerPath, resolveTimes } from "@trajectoires/model";
import { describe, expect, it } from "vitest";
import { generateCareer, sampleCareers } from "../../../../stories/careers/index.ts";
import { overlap } from "./box-grid.js";
import type { LabelText } from "./label-layout.js";
import { boxOf, layoutLabels } from "./layout-labels.js";
import { layoutTrajectory } from "./layout-trajectory.js";
import { findObstacles } from "./obstacles.js";
import type { TrajectoryLayout } from "./trajectory-layout.js";

/** `npm run test:exhaustive` tries a thousand generated careers. */
const generated = process.env.TRAJECTOIRES_EXHAUSTIVE === "1" ? 1000 : 50;

/** Column, and the length that labels are placed for there: that of the widest band that fits. Narrow ones scroll. */
const COLUMNS = [
  [320, 640, 640],
  [480, 640, 640],
  [768, 768, 640],
  [1024, 1024, 830],
  [1440, 1440, 1400],
] as const;

const LANGUAGES: Readonly<Record<string, readonly LabelText[]>> = {
  English: [
    { title: "Engineer", detail: "Kestrel Cloud · 2 yr 3 mo" },
    { title: "Site reliability engineer", detail: "Marrow & Vale · since April 2020" },
    { title: "CTO" },
    { title: "Head of Platform, Payments and Everything Between", detail: "Berlin" },
  ],
  German: [
    { title: "Rechenzentrumstechniker", detail: "Weidenbach Datendienste · 13 Monate" },
    { title: "Oberregierungsrätin", detail: "Bundesamt für Schifffahrt · seit April 2020" },
    { title: "Fachinformatikerin für Anwendungsentwicklung", detail: "Kehl" },
    { title: "Studium", detail: "etwa ein Jahr" },
  ],
  Arabic: [
    { title: "ممرضة", detail: "مستشفى الميناء · سنتان وثلاثة أشهر" },
    { title: "مهندسة موثوقية المواقع", detail: "منذ أبريل ٢٠٢٠" },
    { title: "رئيسة قسم العناية المركزة للأطفال", detail: "الإسكندرية" },
    { title: "دراسة" },
  ],
};

/** Everything that is wrong with the labels of a drawing; each pair is looked at. */
function findFaults(layout: TrajectoryLayout, words: readonly LabelText[]): string[] {
  const keys = [...layout.stages.map(({ id }) => id), ...layout.pivots.map(({ key }) => key)];
  const texts = new Map(
    keys.map((key, index) => [key, words[(index * 7) % words.length] as LabelText]),
  );
  return COLUMNS.flatMap(([column, length, placedFor]) => {
    const obstacles = findObstacles(layout, length);
    const shown = layoutLabels(layout, { length: placedFor, texts })
      .filter(({ form }) => form !== "hidden")
      .map((label) => ({ key: label.key, box: boxOf(label, length) }));
    return shown.flatMap(({ key, box }, index) => {
      // By a hair, for the rounding of sums.
      const own = { ...box, left: box.left + 1e-6, right: box.right - 1e-6 };
      const isOutside =
        own.left < 0 || own.right > length || own.top < 0 || own.bottom > layout.height;
      return [
        ...(isOutside ? [`${column}: ${key} leaves the drawing`] : []),
        ...shown
          .slice(index + 1)
          .filter((it) => overlap(own, it.box))
          .map((it) => `${column}: ${key} overlaps the label ${it.key}`),
        ...obstacles
          .filter((it) => overlap(own, it))
          .map((it) => `${column}: ${key} overlaps ${it.owner ?? "the line"}`),
      ];
    });
  });
}

function faultsOf(path: CareerPath, asOf?: string): string[] {
  const layout = layoutTrajectory(resolveTimes(path, asOf === undefined ? {} : { asOf }));
  return Object.entries(LANGUAGES).flatMap(([language, words]) =>
    findFaults(layout, words).map((fault) => `${language}, ${fault}`),
  );
}

describe("labels in columns of 320 to 1440 px, in English, German and Arabic", () => {
  it.each(Object.entries(sampleCareers))("overlap nothing in %s", (_, path) => {
    expect(faultsOf(path)).toEqual([]);
    expect(faultsOf(path, "2026-03")).toEqual([]);
  });

  it(`overlap nothing in ${generated} generated careers`, { timeout: 300_000 }, () => {
    for (let seed = 1; seed <= generated; seed++) {
      const path = generateCareer(1 + ((seed * 13) % 60), seed);
      expect({ seed, faults: faultsOf(path) }).toEqual({ seed, faults: [] });
    }
  });
});
