import type { CareerPath } from "@trajectoires/model";
import {
  CareerTimeline,
  PivotCard,
  RoleCard,
  resolveCareer,
  SkillBadge,
  SkillBadgeList,
  stageCard,
} from "@trajectoires/react";
import { CareerConflicts, explainPeriod } from "@trajectoires/react/explanation";
import { CareerJourney } from "@trajectoires/react/journey";
import { SkillTimeline } from "@trajectoires/react/skills";
import { CareerStrip } from "@trajectoires/react/strip";
import { CareerTrajectory } from "@trajectoires/react/trajectory";
import { createBrand } from "@trajectoires/themes";
import { act, type ReactElement } from "react";
import { createRoot } from "react-dom/client";
import { vi } from "vitest";
import careBreak from "../../../stories/careers/care-break.json";
import gautierJson from "../../../stories/careers/gautier.json";
import { small } from "../../../stories/time/small-career.ts";
import { adoptSheets } from "./host-sheets.ts";

/** Everything said, so that nothing is left to the host: its face too. Nothing moves: what is on its way would look as it did. */
export const brandSheet = createBrand({
  name: "of-the-test",
  seed: "#0a66c2",
  font: "Liberation Sans, Arial",
  motion: "none",
}).css();

const path = careBreak as unknown as CareerPath;
const gautier = gautierJson as unknown as CareerPath;
const career = resolveCareer(path);
/** With a date that leaves no room for what came before. */
const contradictory: CareerPath = {
  ...small,
  claims: [
    ...(small.claims ?? []),
    { id: "too-early", type: "date", point: "travels.start", edtf: "2016-01" },
  ],
};

const story = (
  <>
    <CareerTimeline path={path} idPrefix="host" selected="return" />
    <RoleCard
      {...stageCard(career, "lead-architect")}
      details={<p>More of it.</p>}
      logo="/logo.svg"
    />
    <PivotCard title="Back to zero" summary="Twice." />
    <SkillBadgeList
      skills={[
        { name: "Go", level: 3, slot: 2 },
        { name: "Rust", isNew: true },
      ]}
    />
    <SkillBadge name="Linux" href="https://example.org" slot={4} selected verified />
  </>
);

const drawings = (
  <>
    <CareerTrajectory path={gautier} idPrefix="line" defaultSelected="cto" />
    <CareerStrip path={gautier} />
    <SkillTimeline path={path} groupBy="domain" />
    <SkillTimeline path={path} display="table" />
  </>
);

/** A short story with explanations, all of them open, and a domain's shape at everything that has a domain. */
const explanations = (
  <div data-cues="">
    <CareerTimeline path={contradictory} idPrefix="why" explain={explainPeriod} />
    <CareerConflicts path={contradictory} />
    <RoleCard {...stageCard(resolveCareer(small), "apprentice", { explain: explainPeriod })} />
    <CareerTrajectory path={small} idPrefix="cued" explain={explainPeriod} />
  </div>
);

/**
 * The shell of a journey: tabs and tools, and, once they are pressed, search and filters, what was found, the ways on, the player; and one
 * in which nothing is found.
 */
const journey = (
  <>
    <CareerJourney
      path={small}
      idPrefix="shell"
      defaultSelected="apprentice"
      defaultFilter={{ search: "o", domains: ["wood"] }}
    />
    <CareerJourney
      path={small}
      idPrefix="lost"
      defaultView="skills"
      defaultFilter={{ search: "nowhere to be found", domains: ["wood"] }}
    />
  </>
);

/** One of everything, in a brand, on a few pages. */
export const careerPages = { story, drawings, explanations, journey } satisfies Record<
  string,
  ReactElement
>;
export type CareerPageName = keyof typeof careerPages;
export const careerPageNames = Object.keys(careerPages) as CareerPageName[];

export interface CareerPage {
  /** What is ours, in the order of the page. */
  readonly ours: readonly Element[];
  /** Leaves the document as it was. */
  remove(): Promise<void>;
}

/** Draws into a fresh element of the page under these sheets, with everything that opens open. */
export async function drawPage(
  name: CareerPageName,
  ...sheets: readonly string[]
): Promise<CareerPage> {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  // Text is measured in the page's rem on purpose; a host's choice of it is no quarrel.
  document.documentElement.style.fontSize = "16px";
  adoptSheets(...sheets);
  const host = document.createElement("main");
  document.body.append(host);
  const root = createRoot(host);
  await act(async () =>
    root.render(
      <div data-brand="of-the-test" data-scheme="light">
        {careerPages[name]}
      </div>,
    ),
  );
  for (const details of host.querySelectorAll<HTMLDetailsElement>(".tj-why, .tj-trajectory-table"))
    details.open = true;
  await openJourney(host);
  return {
    ours: [...host.querySelectorAll(".tj, .tj *, .tj-badges, .tj-badges *")],
    async remove() {
      await act(async () => root.unmount());
      document.body.innerHTML = "";
      document.adoptedStyleSheets = [];
      for (const { style } of [document.documentElement, document.body]) style.cssText = "";
    },
  };
}

/** Opens what a journey's tools open, and waits for what comes later. */
async function openJourney(host: HTMLElement): Promise<void> {
  if (!host.querySelector(".tj-journey")) return;
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  const find = (what: string) =>
    vi.waitFor(() => {
      const found = host.querySelector<HTMLElement>(what);
      if (!found) throw new Error(`There is no ${what}`);
      return found;
    });
  (await find("[aria-controls='shell-explore']")).click();
  (await find(".tj-journey-tools [data-main]")).click();
  await find(".tj-explore-panel");
  await find(".tj-explore-nothing");
  // It plays at once: paused, it stays where it is.
  (await find(".tj-player[data-playing] [data-main]")).click();
  await find(".tj-player:not([data-playing])");
  // The last thing to come: what is said of the stop.
  await find(".tj-player > [role=status]:not(:empty)");
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
}
