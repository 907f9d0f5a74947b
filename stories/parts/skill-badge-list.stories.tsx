import type { Meta, StoryObj } from "@storybook/react-vite";
import { SkillBadgeList } from "@trajectoires/react";
import { chooseLocale } from "../locales/choose-locale.ts";
import { about } from "../source/about.ts";
import "./parts.css";

/** Skill badges as a list that a screen reader can count. */
const meta = {
  title: "Parts/Skill badge list",
  component: SkillBadgeList,
  args: {
    skills: [
      { name: "Kubernetes", slot: 5 },
      { name: "Reliability", level: 4, slot: 5 },
      { name: "Incident response", isNew: true, slot: 5 },
      { name: "Linux", note: "6 yr", slot: 4 },
      { name: "Go" },
      { name: "CKA", verified: true, slot: 5 },
    ],
  },
  render: (args, { globals }) => <SkillBadgeList locale={chooseLocale(globals)} {...args} />,
} satisfies Meta<typeof SkillBadgeList>;

export default meta;
type Story = StoryObj<typeof meta>;

export const All: Story = { parameters: about("Every skill, wrapping where the column ends.") };

export const Some: Story = {
  args: { max: 3 },
  parameters: about("The first three; the rest is counted, and read out as “3 more”."),
};

export const OwnBadge: Story = {
  args: { renderSkill: ({ name }) => <code>{name}</code> },
  parameters: about(
    "Something of the page’s own in place of each badge.",
    `<SkillBadgeList skills={skills} renderSkill={({ name }) => <code>{name}</code>} />`,
  ),
};

export const Narrow: Story = {
  args: {
    skills: [
      { name: "Binnenschifffahrtsstraßenordnungskenntnisse", level: 5, slot: 8 },
      { name: "Boats", slot: 8 },
    ],
  },
  globals: { width: "240" },
  parameters: about("A word longer than its column breaks inside its badge."),
};
