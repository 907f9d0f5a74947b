import type { Meta, StoryObj } from "@storybook/react-vite";
import { PivotCard, pivotCard, resolveCareer } from "@trajectoires/react";
import { ar } from "@trajectoires/react/locales/ar";
import { gautier, nurseAr } from "../careers/index.ts";
import { chooseLocale } from "../locales/choose-locale.ts";
import pivotCardFromCareer from "../snippets/pivot-card-from-career.tsx?raw";
import { about } from "../source/about.ts";
import "./parts.css";

/** A turning point: why the line bends, what happened, and what went on being of use. */
const meta = {
  title: "Parts/Pivot card",
  component: PivotCard,
  args: { title: "Back to zero" },
  render: (args, { globals }) => <PivotCard locale={chooseLocale(globals)} {...args} />,
} satisfies Meta<typeof PivotCard>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Whole: Story = {
  args: {
    number: 1,
    kind: "a failure, then a chance",
    title: "Exams failed; two students propose an app",
    summary: "He was teaching French to a couple on Erasmus. They wanted an app and a website.",
    steps: [
      { id: "exams-failed", title: "Exams failed", period: "a few months in" },
      { id: "proposal", title: "An app and a website", period: "after a while" },
    ],
    carriedOver: [
      { name: "HTML", slot: 2 },
      { name: "System administration", slot: 2 },
    ],
    slot: 3,
  },
  parameters: about("Its number, its kind, what happened step by step, what was carried over."),
};

export const TitleAlone: Story = { parameters: about("The least a turning point needs.") };

export const FromACareer: Story = {
  render: (_, { globals }) => {
    const career = resolveCareer(gautier);
    const options = { locale: chooseLocale(globals) };
    return (
      <div className="parts-cards">
        {["exams", "zero", "reliability"].map((id) => (
          <PivotCard key={id} {...pivotCard(career, id, options)} />
        ))}
      </div>
    );
  },
  parameters: about("`pivotCard` makes the props from a career.", pivotCardFromCareer),
};

export const Arabic: Story = {
  globals: { direction: "rtl" },
  render: () => <PivotCard {...pivotCard(resolveCareer(nurseAr), "coming-back", { locale: ar })} />,
  parameters: about(
    "From right to left.",
    `<PivotCard {...pivotCard(resolveCareer(nurseAr), "coming-back", { locale: ar })} />`,
  ),
};
