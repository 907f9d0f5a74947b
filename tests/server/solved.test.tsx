import { type CareerPath, restoreCareer, solveCareer } from "@trajectoires/model";
import * as whole from "@trajectoires/react";
import { explainPeriod } from "@trajectoires/react/explanation";
import { CareerJourney, loadJourneyView } from "@trajectoires/react/journey";
import { JourneyIsland } from "@trajectoires/react/journey/island";
import { fr } from "@trajectoires/react/locales/fr";
import { SkillTimeline } from "@trajectoires/react/skills";
import * as solvedStory from "@trajectoires/react/solved";
import * as solvedJourney from "@trajectoires/react/solved/journey";
import * as solvedSkills from "@trajectoires/react/solved/skills";
import * as solvedStrip from "@trajectoires/react/solved/strip";
import * as solvedTrajectory from "@trajectoires/react/solved/trajectory";
import { CareerStrip } from "@trajectoires/react/strip";
import { CareerTrajectory, TrajectoryPicture } from "@trajectoires/react/trajectory";
import fc from "fast-check";
import type { ReactElement } from "react";
import { renderToString } from "react-dom/server";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { sampleCareers } from "../../stories/careers/index.ts";
import { careerPaths } from "../arbitraries/career-path.ts";
import { edtf, entangledCareer, openEdtf } from "../arbitraries/entangled-careers.ts";
import { storiedCareer } from "../arbitraries/storied-careers.ts";

const exhaustive = process.env.TRAJECTOIRES_EXHAUSTIVE === "1";

// Properties are many runs, and machines are shared.
vi.setConfig({ testTimeout: 3_600_000 });

const { RoleCard, PivotCard, stageCard, pivotCard, resolveCareer } = whole;
type Solved = ReturnType<typeof solveCareer>;

/** As a server sends it. */
const send = (path: CareerPath, asOf?: string): Solved =>
  JSON.parse(JSON.stringify(solveCareer(path, asOf === undefined ? {} : { asOf })));

/** Each view from the document, and from plain data. */
const views: [string, (path: CareerPath, asOf?: string) => [ReactElement, ReactElement]][] = [
  [
    "story",
    (path, asOf) => [
      <whole.CareerTimeline path={path} {...(asOf !== undefined && { asOf })} />,
      <solvedStory.CareerTimeline path={send(path, asOf)} />,
    ],
  ],
  [
    "story that explains itself, in French",
    (path, asOf) => [
      <whole.CareerTimeline
        path={path}
        {...(asOf !== undefined && { asOf })}
        locale={fr}
        explain={explainPeriod}
      />,
      <solvedStory.CareerTimeline path={send(path, asOf)} locale={fr} explain={explainPeriod} />,
    ],
  ],
  [
    "trajectory",
    (path, asOf) => [
      <CareerTrajectory path={path} {...(asOf !== undefined && { asOf })} />,
      <solvedTrajectory.CareerTrajectory path={send(path, asOf)} />,
    ],
  ],
  [
    "still trajectory",
    (path, asOf) => [
      <TrajectoryPicture path={path} {...(asOf !== undefined && { asOf })} />,
      <solvedTrajectory.TrajectoryPicture path={send(path, asOf)} />,
    ],
  ],
  [
    "skills, by total",
    (path, asOf) => [
      <SkillTimeline path={path} {...(asOf !== undefined && { asOf })} order="total" />,
      <solvedSkills.SkillTimeline path={send(path, asOf)} order="total" />,
    ],
  ],
  [
    "table of skills",
    (path, asOf) => [
      <SkillTimeline path={path} {...(asOf !== undefined && { asOf })} display="table" />,
      <solvedSkills.SkillTimeline path={send(path, asOf)} display="table" />,
    ],
  ],
  [
    "strip",
    (path, asOf) => [
      <CareerStrip path={path} {...(asOf !== undefined && { asOf })} />,
      <solvedStrip.CareerStrip path={send(path, asOf)} />,
    ],
  ],
  [
    "journey",
    (path, asOf) => [
      <CareerJourney path={path} {...(asOf !== undefined && { asOf })} />,
      <solvedJourney.CareerJourney path={send(path, asOf)} />,
    ],
  ],
  [
    "journey that begins with its trajectory",
    (path) => [
      <CareerJourney path={path} defaultView="trajectory" />,
      <solvedJourney.CareerJourney path={send(path)} defaultView="trajectory" />,
    ],
  ],
  [
    "journey that begins with its skills",
    (path) => [
      <CareerJourney path={path} defaultView="skills" />,
      <solvedJourney.CareerJourney path={send(path)} defaultView="skills" />,
    ],
  ],
];

beforeAll(async () => {
  for (const view of ["trajectory", "skills"] as const) {
    await loadJourneyView(view);
    await solvedJourney.loadJourneyView(view);
  }
});

describe.each(views)("the %s", (_, draw) => {
  test("of every sample is the same from plain data, byte for byte", () => {
    for (const path of Object.values(sampleCareers)) {
      const [known, sent] = draw(path, path.telling === undefined ? "2026-07" : undefined);
      expect(renderToString(sent)).toBe(renderToString(known));
    }
  });

  test("of any career is the same from plain data, byte for byte", () => {
    const career = fc.oneof(
      careerPaths({ maxStages: 5 }),
      entangledCareer(false, openEdtf),
      entangledCareer(true, edtf),
      storiedCareer,
    );
    fc.assert(
      fc.property(career, fc.constantFrom(undefined, "2009-03"), (document, asOf) => {
        const path = JSON.parse(JSON.stringify(document)) as CareerPath;
        const [known, sent] = draw(path, asOf);
        expect(renderToString(sent)).toBe(renderToString(known));
      }),
      { numRuns: exhaustive ? 1_000 : 20 },
    );
  });
});

test("cards are the same from plain data", () => {
  const path = sampleCareers.gautier;
  const [career, solved] = [resolveCareer(path), send(path)];
  for (const { id } of path.stages)
    expect(renderToString(<RoleCard {...solvedStory.stageCard(solved, id)} />)).toBe(
      renderToString(<RoleCard {...stageCard(career, id)} />),
    );
  for (const { id } of path.pivots ?? [])
    expect(renderToString(<PivotCard {...solvedStory.pivotCard(solved, id)} />)).toBe(
      renderToString(<PivotCard {...pivotCard(career, id)} />),
    );
});

test("an island writes the times beside the document", () => {
  const path = sampleCareers.gautier;
  const html = (island: ReactElement) => renderToString(island).split("<script");
  const [known, knownData = ""] = html(<JourneyIsland path={path} idPrefix="g" />);
  const [sent, sentData = ""] = html(
    <solvedJourney.JourneyIsland path={send(path)} idPrefix="g" />,
  );
  expect(sent).toBe(known);
  const read = (data: string) => JSON.parse(data.slice(data.indexOf(">") + 1, data.indexOf("</")));
  expect(read(sentData)).toEqual({ ...read(knownData), times: send(path).times });
});

describe("times that are stale", () => {
  const { times } = send(sampleCareers.gautier);
  const path = sampleCareers.promotions;

  test.each<[string, unknown]>([
    ["another document's", times],
    ["of no kind", undefined],
    ["null", null],
    ["text", "2020"],
  ])("%s: the career is drawn by its dates, and the console says what to do", (_, other) => {
    const told = vi.spyOn(console, "error").mockImplementation(() => {});
    const html = renderToString(
      <solvedStory.CareerTimeline path={{ path, times: other as typeof times }} />,
    );
    expect(told).toHaveBeenCalledExactlyOnceWith(
      expect.stringMatching(
        /^Trajectoires: These times .*: only dates are drawn, .*\. Call solveCareer again/,
      ),
    );
    told.mockRestore();
    // All of its dates are plain.
    expect(html).toBe(renderToString(<whole.CareerTimeline path={path} />));
  });

  test("production says nothing of it, and `restoreCareer` says it to whoever asks", () => {
    vi.stubEnv("NODE_ENV", "production");
    const told = vi.spyOn(console, "error").mockImplementation(() => {});
    renderToString(<solvedStory.CareerTimeline path={{ path, times: { ...times } }} />);
    expect(told).not.toHaveBeenCalled();
    told.mockRestore();
    vi.unstubAllEnvs();
    expect(restoreCareer({ path, times }).issues).toMatchObject([{ code: "stale-times" }]);
  });
});
