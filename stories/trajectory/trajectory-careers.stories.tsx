import type { Meta, StoryObj } from "@storybook/react-vite";
import { CareerTrajectory } from "@trajectoires/react/trajectory";
import "@trajectoires/react/trajectory.css";
import { ar } from "@trajectoires/react/locales/ar";
import { ja } from "@trajectoires/react/locales/ja";
import * as careers from "../careers/index.ts";
import { chooseDirection, chooseLocale } from "../locales/choose-locale.ts";
import { about } from "../source/about.ts";
import { sixAtOnce } from "./six-at-once.ts";

/** The trajectory view over careers of every shape. All of these people are invented, but for the facts of Gautier’s. */
const meta = {
  title: "Views/Trajectory, careers",
  component: CareerTrajectory,
  args: { path: careers.longCareer },
  render: (args, { globals }) => (
    <CareerTrajectory locale={chooseLocale(globals)} dir={chooseDirection(globals)} {...args} />
  ),
} satisfies Meta<typeof CareerTrajectory>;

export default meta;
type Story = StoryObj<typeof meta>;

export const FortyYears: Story = {
  parameters: about("Twenty-five stages, dates of every precision, one planned."),
};

export const ThreeAtOnce: Story = {
  args: { path: careers.concurrent },
  parameters: about("Three part-time roles and a side project at the same time."),
};

export const SixAtOnce: Story = {
  args: { path: sixAtOnce },
  parameters: about("Six posts at once, side by side in their lane."),
};

export const Promotions: Story = {
  args: { path: careers.promotions },
  parameters: about("Five promotions at one employer, and a return."),
};

export const Breaks: Story = {
  args: { path: careers.careBreak },
  parameters: about("A break to care, a break for health, and part-time work after each."),
};

export const OneStage: Story = {
  args: { path: careers.beginner },
  parameters: about("A career that has just begun."),
};

export const Nothing: Story = {
  args: { path: careers.empty },
  parameters: about("A person, and no stage yet."),
};

export const Arabic: Story = {
  args: { path: careers.nurseAr, locale: ar, dir: "rtl" },
  globals: { direction: "rtl" },
  parameters: about("A nurse’s career in Arabic: time runs to the left, and so do the arrow keys."),
};

export const Japanese: Story = {
  args: { path: careers.engineerJa, locale: ja },
  parameters: about("An engineer’s career in Japanese."),
};

export const Demanding: Story = {
  args: { path: careers.demanding },
  parameters: about("Endless words, markup as text, both directions, emoji, every kind of stage."),
};

export const Narrow: Story = {
  args: { path: careers.gautier },
  globals: { width: "320" },
  parameters: about("In 320 px the drawing scrolls in its own box; the names of the lanes stay."),
};

export const Dark: Story = {
  args: { path: careers.gautier, scheme: "dark" },
  parameters: about("Dark, whatever the page is."),
};

export const HundredStages: Story = {
  args: { path: careers.generateCareer(100) },
  tags: ["!autodocs", "scale"],
  parameters: about("A hundred generated stages."),
};

export const ThousandStages: Story = {
  args: { path: careers.generateCareer(1000) },
  tags: ["!autodocs", "scale"],
  parameters: about("A thousand generated stages: what is off screen is not in the document."),
};

export const TenThousandStages: Story = {
  args: { path: careers.generateCareer(10_000) },
  tags: ["!autodocs", "scale"],
  parameters: about("Ten thousand."),
};
