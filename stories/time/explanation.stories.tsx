import type { Meta, StoryObj } from "@storybook/react-vite";
import { CareerTimeline, RoleCard, resolveCareer, stageCard } from "@trajectoires/react";
import { CareerConflicts, explainPeriod } from "@trajectoires/react/explanation";
import "@trajectoires/react/explanation.css";
import { expect, userEvent, within } from "storybook/test";
import { gautier } from "../careers/index.ts";
import { chooseLocale } from "../locales/choose-locale.ts";
import explainedCard from "../snippets/explained-card.tsx?raw";
import explainedTimeline from "../snippets/explained-timeline.tsx?raw";
import listConflicts from "../snippets/list-conflicts.tsx?raw";
import { about } from "../source/about.ts";
import { contradictory } from "./contradictory.ts";
import "../parts/parts.css";

/** Every period opens to “How do we know?”: on demand, without script, and only where a host asks for it. */
const meta = {
  title: "Time/Explanations",
  tags: ["!autodocs"],
  parameters: { controls: { disable: true } },
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

export const Timeline: Story = {
  render: (_, { globals }) => (
    <CareerTimeline path={gautier} locale={chooseLocale(globals)} explain={explainPeriod} />
  ),
  parameters: about(
    "A quiet line under each stage; the bracket with its two dates shows on hover and focus.",
    explainedTimeline,
  ),
};

export const Opened: Story = {
  ...Timeline,
  parameters: about("One of them opened.", explainedTimeline),
  play: async ({ canvasElement }) => {
    const [summary] = within(canvasElement).getAllByText(/technician|Technicien/, {
      selector: "summary *",
    });
    await userEvent.click(summary?.parentElement as HTMLElement);
    await expect(summary?.closest("details")).toHaveAttribute("open");
    summary?.closest("li")?.scrollIntoView();
  },
};

export const OnCards: Story = {
  render: (_, { globals }) => {
    const options = { locale: chooseLocale(globals), explain: explainPeriod };
    const career = resolveCareer(gautier);
    return (
      <div className="parts-cards">
        {["lead-sre", "engineer", "cto"].map((id) => (
          <RoleCard key={id} {...stageCard(career, id, options)} />
        ))}
      </div>
    );
  },
  parameters: about("The same on cards.", explainedCard),
};

export const Contradictions: Story = {
  render: (_, { globals }) => (
    <CareerConflicts path={contradictory} locale={chooseLocale(globals)} />
  ),
  parameters: about(
    "A wrong date, the statements it cannot be true with, what was done about it and what to do.",
    listConflicts,
  ),
};

export const NoContradiction: Story = {
  render: (_, { globals }) => (
    <CareerConflicts path={gautier} locale={chooseLocale(globals)} showNone />
  ),
  parameters: about("Nothing to say, said."),
};
