import type { Meta, StoryObj } from "@storybook/react-vite";
import {
  BrandScope,
  CareerTimeline,
  RoleCard,
  resolveCareer,
  SkillBadge,
  SkillBadgeList,
  stageCard,
} from "@trajectoires/react";
import { CareerTrajectory } from "@trajectoires/react/trajectory";
import { careBreak, gautier, promotions } from "../careers/index.ts";
import { about } from "../source/about.ts";
import "./cues.css";

/** A shape for each domain beside its colour: `@trajectoires/react/cues.css`, switched on by `data-cues`. */
const meta = {
  title: "Brands/Cues",
  component: BrandScope,
  tags: ["!autodocs"],
  args: { brand: "editorial" },
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof BrandScope>;

export default meta;
type Story = StoryObj<typeof meta>;

const load = `import "@trajectoires/react/styles.css";
import "@trajectoires/react/trajectory.css";
import "@trajectoires/react/cues.css"; // after the others
`;

export const InTheStory: Story = {
  name: "Story",
  render: () => (
    <div data-cues="">
      <CareerTimeline path={gautier} />
    </div>
  ),
  parameters: about(
    "The ring of a stage takes the shape of its domain.",
    `${load}\n<CareerTimeline path={path} data-cues="" />`,
  ),
};

export const InTheTrajectory: Story = {
  name: "Trajectory",
  render: () => (
    <div data-cues="">
      <CareerTrajectory path={gautier} />
    </div>
  ),
  parameters: about(
    "Each lane’s name carries the shape that its stages have on the line.",
    `${load}\n<CareerTrajectory path={path} data-cues="" />`,
  ),
};

const slots = Array.from({ length: 12 }, (_, index) => index + 1);
const names =
  "Research,Music,Hosting,Design,Nursing,Law,Teaching,Sales,Finance,Safety,Writing,Film".split(",");

export const Badges: Story = {
  render: () => (
    <div className="cues-column" data-cues="">
      <SkillBadgeList
        skills={slots.map((slot) => ({ name: names[slot - 1] ?? "", slot }))}
        max={12}
      />
      <SkillBadgeList
        skills={slots.map((slot) => ({ name: names[slot - 1] ?? "", slot, level: (slot % 5) + 1 }))}
        max={12}
      />
      <p>
        <SkillBadge name="Chosen" slot={7} selected />{" "}
        <SkillBadge name="A link" slot={3} href="#a" /> <SkillBadge name="Without a domain" />{" "}
        <SkillBadge name="Stepped back" slot={4} dimmed />
      </p>
      <RoleCard {...stageCard(resolveCareer(careBreak), "lead-architect")} slot={9} />
    </div>
  ),
  parameters: about("Twelve shapes for twelve slots; what has no domain has none.", load),
};

export const WithoutColour: Story = {
  name: "Without colour",
  render: () => (
    <div className="cues-grey" data-cues="">
      <CareerTrajectory path={gautier} />
      <CareerTimeline path={promotions} headingLevel={3} density="compact" />
      <SkillBadgeList
        skills={slots.map((slot) => ({ name: names[slot - 1] ?? "", slot }))}
        max={12}
      />
    </div>
  ),
  parameters: about("All in grey, as a printer or a reader without colour vision has it."),
};
