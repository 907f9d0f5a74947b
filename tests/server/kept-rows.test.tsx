import type { CareerPath, Stage } from "@trajectoires/model";
import { CareerTimeline, type CareerTimelineProps } from "@trajectoires/react";
import { fr } from "@trajectoires/react/locales/fr";
import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { generateCareer } from "../../stories/careers/generate-career.ts";
import { gautier } from "../../stories/careers/index.ts";

/*
 * Rows that show the same as before are given to React again as they are. What such a view prints must be what a view
 * prints that has never drawn the document: its twin draws a copy.
 */

const careers: CareerPath[] = [gautier as unknown as CareerPath, generateCareer(30)];

const changeStage =
  (change: (stage: Stage, path: CareerPath) => Stage) => (path: CareerPath, n: number) => {
    const stages = [...path.stages];
    const at = n % stages.length;
    stages[at] = change(stages[at] as Stage, path);
    return { ...path, stages };
  };

const edits: { readonly [name: string]: (path: CareerPath, n: number) => CareerPath } = {
  summary: changeStage((stage) => ({ ...stage, summary: "Said otherwise" })),
  title: changeStage((stage) => ({ ...stage, title: "Called otherwise" })),
  start: changeStage((stage) => ({ ...stage, start: "1999-03" })),
  end: changeStage((stage) => ({ ...stage, end: "ongoing" })),
  skills: changeStage((stage, { skills = [] }) => ({
    ...stage,
    skills: skills.map(({ id }) => id),
  })),
  domain: changeStage((stage, { domains }) => ({ ...stage, domain: domains?.[0]?.id as string })),
  claims: (path) => ({ ...path, claims: path.claims?.slice(1) ?? [] }),
  organisations: (path) => ({
    ...path,
    organisations: path.organisations?.map((one) => ({ ...one, name: `${one.name} & Co` })) ?? [],
  }),
  chapters: ({ chapters: _, ...path }) => path,
  pivots: ({ pivots: _, ...path }) => path,
  "one stage less": (path, n) => ({
    ...path,
    stages: path.stages.filter((_, i) => i !== n % path.stages.length),
  }),
  "the other way round": (path) => ({ ...path, stages: [...path.stages].reverse() }),
  telling: (path) => ({ ...path, telling: "2031-02" }),
  nothing: (path) => ({ ...path }),
};

const props: { readonly [name: string]: Partial<CareerTimelineProps> } = {
  none: {},
  French: { locale: fr },
  German: { locale: "de" },
  newest: { order: "newest" },
  years: { datePolicy: "year" },
  now: { asOf: "2027-05" },
  messages: { messages: { flashback: "Earlier" } },
  classes: { classNames: { title: "theirs" } },
  selected: { selected: "cto", dimmed: ["technician", "stage-0004"] },
  levels: { headingLevel: 3 },
  slots: { slots: { stageEnd: ({ order }) => <hr data-order={order} /> } },
};

test("a view of an edited document is what a view of its copy is", () => {
  const step = fc.record({
    edit: fc.constantFrom(...Object.keys(edits)),
    options: fc.constantFrom(...Object.keys(props)),
    n: fc.nat({ max: 100 }),
  });
  fc.assert(
    fc.property(fc.constantFrom(...careers), fc.array(step, { maxLength: 5 }), (career, steps) => {
      let path = career;
      for (const { edit, options, n } of steps) {
        path = (edits[edit] as (typeof edits)[string])(path, n);
        const print = (of: CareerPath) =>
          renderToStaticMarkup(<CareerTimeline path={of} idPrefix="x" {...props[options]} />);
        expect(print(path)).toBe(print(structuredClone(path)));
      }
    }),
    { numRuns: 25 },
  );
}, 60_000);
