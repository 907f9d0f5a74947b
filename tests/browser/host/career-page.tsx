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
import { createBrand } from "@trajectoires/themes";
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import careBreak from "../../../stories/careers/care-break.json";

/** Everything said, so that nothing is left to the host: its face too. */
export const brandSheet = createBrand({
  name: "of-the-test",
  seed: "#0a66c2",
  font: "Liberation Sans, Arial",
}).css();

const path = careBreak as unknown as CareerPath;
const career = resolveCareer(path);

/** One of everything, in a brand. */
export function CareerPage() {
  return (
    <div data-brand="of-the-test" data-scheme="light">
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
    </div>
  );
}

/** Draws into a fresh element of the page; what is ours in it comes in the order of the page. */
export async function drawPage(): Promise<{ root: Root; ours: readonly Element[] }> {
  const host = document.createElement("main");
  document.body.append(host);
  const root = createRoot(host);
  await act(async () => root.render(<CareerPage />));
  return { root, ours: [...host.querySelectorAll(".tj, .tj *")] };
}
