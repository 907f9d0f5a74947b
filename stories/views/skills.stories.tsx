import type { Meta, StoryObj } from "@storybook/react-vite";
import { SkillTimeline } from "@trajectoires/react/skills";
import {
  demanding,
  empty,
  gautier,
  generateCareer,
  longCareer,
  nurseAr,
} from "../careers/index.ts";
import { chooseDirection, chooseLocale } from "../locales/choose-locale.ts";
import { about } from "../source/about.ts";

/** What somebody can do, since when, how hard it was used, and whether it still is. */
const meta = {
  title: "Views/Skills",
  component: SkillTimeline,
  args: { path: gautier },
  render: (args, { globals }) => (
    <SkillTimeline locale={chooseLocale(globals)} dir={chooseDirection(globals)} {...args} />
  ),
} satisfies Meta<typeof SkillTimeline>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Gautier: Story = {
  parameters: about(
    "One bar a skill, in the order of first use. Fainter ends are what the sources leave open; an arrow is still in use.",
  ),
};

export const ByTotal: Story = {
  args: { order: "total" },
  parameters: about(
    "The skill that was used longest comes first; months with several stages count once.",
  ),
};

export const ByLastUse: Story = {
  args: { order: "last" },
  parameters: about("What is in use now comes first."),
};

export const Grouped: Story = {
  args: { groupBy: "domain" },
  parameters: about("Under the domains of the career, all on one axis."),
};

export const Table: Story = {
  args: { display: "table" },
  parameters: about("The same as a table."),
};

export const GroupedTable: Story = {
  args: { display: "table", groupBy: "group", path: demanding },
  parameters: about("A table under the groups that the document gives its skills."),
};

export const Levels: Story = {
  args: { path: demanding },
  parameters: about(
    "Levels in steps and in words, checked credentials, pauses, and skills that nothing dates.",
  ),
};

export const Selected: Story = {
  args: { selected: "html", dimmed: ["guitar", "english", "spanish", "swedish"] },
  parameters: about("One skill selected, others stepped back."),
};

export const LongCareer: Story = {
  args: { path: longCareer },
  parameters: about("Forty years: fewer years are marked where they would touch."),
};

export const YearsAlone: Story = {
  args: { datePolicy: "year" },
  parameters: about("No date finer than a year, for a page that anybody may read."),
};

export const LengthsAlone: Story = {
  args: { datePolicy: "duration" },
  parameters: about("No dates at all, neither beside the bars nor on the axis."),
};

export const RightToLeft: Story = {
  args: { path: nurseAr, dir: "rtl" },
  parameters: about("From right to left: time runs with the writing."),
};

export const OwnNames: Story = {
  args: {
    renderSkill: ({ id }, name) => <a href={`#${id}`}>{name}</a>,
  },
  parameters: about(
    "Names as links of the page’s own.",
    "<SkillTimeline path={path} renderSkill={({ id }, name) => <SkillLink id={id}>{name}</SkillLink>} />",
  ),
};

export const Many: Story = {
  args: { path: generateCareer(120, 4) },
  parameters: about("The skills of a hundred and twenty stages."),
};

export const Empty: Story = {
  args: { path: empty },
  parameters: about("A career without skills says so."),
};
