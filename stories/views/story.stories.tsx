import type { Meta, StoryObj } from "@storybook/react-vite";
import { CareerTimeline } from "@trajectoires/react";
import { fr } from "@trajectoires/react/locales/fr";
import { gautier } from "../careers/index.ts";
import { chooseDirection, chooseLocale } from "../locales/choose-locale.ts";
import { OwnClassNames } from "../snippets/own-class-names.tsx";
import ownClassNames from "../snippets/own-class-names.tsx?raw";
import "../snippets/own-class-names.css";
import { OwnMessages } from "../snippets/own-messages.tsx";
import ownMessages from "../snippets/own-messages.tsx?raw";
import { OwnRoleBody } from "../snippets/own-role-body.tsx";
import ownRoleBody from "../snippets/own-role-body.tsx?raw";
import { OwnSkill } from "../snippets/own-skill.tsx";
import ownSkill from "../snippets/own-skill.tsx?raw";
import { OwnSlots } from "../snippets/own-slots.tsx";
import ownSlots from "../snippets/own-slots.tsx?raw";
import { about } from "../source/about.ts";

/** A career as chapters and stages beside one drawn line, which bends where the person changed direction. */
const meta = {
  title: "Views/Story",
  component: CareerTimeline,
  args: { path: gautier },
  render: (args, { globals }) => (
    <CareerTimeline locale={chooseLocale(globals)} dir={chooseDirection(globals)} {...args} />
  ),
} satisfies Meta<typeof CareerTimeline>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Gautier: Story = {
  parameters: about(
    "From musicology to site reliability: two chapters, a flashback, three turning points, and hardly a date that is known.",
  ),
};

export const French: Story = {
  args: { locale: fr },
  parameters: about(
    "The same document in French: its own texts, and the library’s words and dates.",
    `import { fr } from "@trajectoires/react/locales/fr";

<CareerTimeline path={gautier} locale={fr} />`,
  ),
};

export const NewestFirst: Story = {
  args: { order: "newest" },
  parameters: about("The latest stage on top, as in a résumé. Chapters and flashbacks give way."),
};

export const OldestFirst: Story = {
  args: { order: "oldest" },
  parameters: about("The plain order of time, from the first stage to the last."),
};

export const Compact: Story = {
  args: { density: "compact" },
  parameters: about("Less room between the rows, for a page that holds more than a career."),
};

export const Years: Story = {
  args: { datePolicy: "year" },
  parameters: about("No date finer than a year, and no age. What is finer never reaches the page."),
};

export const Lengths: Story = {
  args: { datePolicy: "duration" },
  parameters: about("No dates, but how long things took: against guesses about somebody’s age."),
};

export const Undated: Story = {
  args: { datePolicy: "hidden" },
  parameters: about("Neither dates nor lengths: only what came after what."),
};

export const Selected: Story = {
  args: { selected: "cto", dimmed: ["musicology", "tutoring", "technician"] },
  parameters: about("One stage selected, three stepping back, as a filter of the page’s would do."),
};

export const RoleBody: Story = {
  render: ({ path }) => <OwnRoleBody path={"stageById" in path ? path.path : path} />,
  parameters: about("`renderRole` puts something of yours around a stage’s body.", ownRoleBody),
};

export const SkillLinks: Story = {
  render: ({ path }) => <OwnSkill path={"stageById" in path ? path.path : path} />,
  parameters: about("`renderSkill` turns every skill into a link.", ownSkill),
};

export const Slots: Story = {
  render: ({ path }) => <OwnSlots path={"stageById" in path ? path.path : path} />,
  parameters: about("A header, a mark, a line and a footer of the page’s own.", ownSlots),
};

export const ClassNames: Story = {
  render: ({ path }) => <OwnClassNames path={"stageById" in path ? path.path : path} />,
  parameters: about("Classes of the page’s own on the heading, quotes and pivots.", ownClassNames),
};

export const Messages: Story = {
  render: ({ path }) => <OwnMessages path={"stageById" in path ? path.path : path} />,
  parameters: about("Words of the page’s own in place of the locale’s.", ownMessages),
};

export const HeadingLevel: Story = {
  args: { headingLevel: 3 },
  render: (args, { globals }) => (
    <>
      <h2>People we placed</h2>
      <CareerTimeline locale={chooseLocale(globals)} dir={chooseDirection(globals)} {...args} />
    </>
  ),
  parameters: about(
    "Under a heading of the page’s own, the timeline starts one level lower.",
    `<h2>People we placed</h2>
<CareerTimeline path={gautier} headingLevel={3} />`,
  ),
};
