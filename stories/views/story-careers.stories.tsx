import type { Meta, StoryObj } from "@storybook/react-vite";
import { CareerTimeline } from "@trajectoires/react";
import { ar } from "@trajectoires/react/locales/ar";
import { ja } from "@trajectoires/react/locales/ja";
import * as careers from "../careers/index.ts";
import { chooseDirection, chooseLocale } from "../locales/choose-locale.ts";
import { about } from "../source/about.ts";

/** The story view over careers of every shape. All of these people are invented, but for the facts of Gautier’s. */
const meta = {
  title: "Views/Story, careers",
  component: CareerTimeline,
  args: { path: careers.beginner },
  render: (args, { globals }) => (
    <CareerTimeline locale={chooseLocale(globals)} dir={chooseDirection(globals)} {...args} />
  ),
} satisfies Meta<typeof CareerTimeline>;

export default meta;
type Story = StoryObj<typeof meta>;

export const OneRole: Story = {
  parameters: about("A career that has just begun: one role, three months old."),
};

export const Nothing: Story = {
  args: { path: careers.empty },
  parameters: about("A person, and no stage yet: a kind sentence in place of a line."),
};

export const FortyYears: Story = {
  args: { path: careers.longCareer },
  parameters: about("Twenty-five stages in three chapters, dates of every precision, one planned."),
};

export const AtTheSameTime: Story = {
  args: { path: careers.concurrent },
  parameters: about("Three part-time roles and a side project at once, a thread for each."),
};

export const Promotions: Story = {
  args: { path: careers.promotions },
  parameters: about("Five promotions at one employer under one heading, and a return."),
};

export const Breaks: Story = {
  args: { path: careers.careBreak },
  parameters: about("A break to care, a break for health, and part-time work after each."),
};

export const Arabic: Story = {
  args: { path: careers.nurseAr, locale: ar, dir: "rtl" },
  globals: { direction: "rtl" },
  parameters: about("A nurse’s career in Arabic: the rail on the right, bends mirrored."),
};

export const Japanese: Story = {
  args: { path: careers.engineerJa, locale: ja },
  parameters: about("An engineer’s career in Japanese."),
};

export const Fallbacks: Story = {
  args: { path: careers.manyLanguages },
  parameters: about(
    "A French document, some of whose texts exist only in German or Swedish: each says its language.",
  ),
};

export const Demanding: Story = {
  args: { path: careers.demanding },
  parameters: about("Endless words, markup as text, both directions, emoji, every kind of stage."),
};

export const ThousandStages: Story = {
  args: { path: careers.generateCareer(1000) },
  tags: ["!autodocs", "scale"],
  parameters: about(
    "A thousand generated stages: what is off screen is neither laid out nor painted.",
  ),
};
