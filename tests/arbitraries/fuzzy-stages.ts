import { toEdtf, toMonth } from "@trajectoires/model";
import fc from "fast-check";
import type { Sketch } from "./sketched-career.ts";

const blur = fc.constantFrom(0, 0, 1, 7);

/** A fuzzy stage and one way in which it may really have been. */
export const fuzzyStage = fc
  .record({
    start: fc.integer({ min: toMonth(2000, 1), max: toMonth(2006, 1) }),
    months: fc.integer({ min: 0, max: 30 }),
    blur: fc.tuple(blur, blur, blur, blur),
  })
  .map(({ start, months, blur }) => ({
    start,
    end: start + months,
    sketch: {
      start: toEdtf({ earliest: start - blur[0], latest: start + blur[1] }) as string,
      end: toEdtf({
        earliest: start + months - blur[2],
        latest: start + months + blur[3],
      }) as string,
    },
  }));

export const fuzzyStages = fc.array(fuzzyStage, { minLength: 1, maxLength: 7 });

/** The stages as a document tells them: `s0`, `s1` and so on. */
export const sketches = (stages: { sketch: object }[]): Sketch[] =>
  stages.map(({ sketch }, i) => ({ id: `s${i}`, ...sketch }));

/** The same stages as they really were, to the month. */
export const exactSketches = (stages: { start: number; end: number }[]): Sketch[] =>
  stages.map(({ start, end }, i) => ({
    id: `s${i}`,
    start: toEdtf({ earliest: start, latest: start }) as string,
    end: toEdtf({ earliest: end, latest: end }) as string,
  }));
