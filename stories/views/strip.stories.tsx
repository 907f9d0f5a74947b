import type { Meta, StoryObj } from "@storybook/react-vite";
import { resolveCareer } from "@trajectoires/react";
import { CareerStrip, findStripRange } from "@trajectoires/react/strip";
import {
  careBreak,
  concurrent,
  empty,
  gautier,
  generateCareer,
  longCareer,
  promotions,
} from "../careers/index.ts";
import { chooseDirection, chooseLocale } from "../locales/choose-locale.ts";
import { about } from "../source/about.ts";
import { StripTable } from "./strip-table.tsx";

/** A career's line without text, at the height of a line of text: in a table of candidates, on a card, in a header. */
const meta = {
  title: "Views/Strip",
  component: CareerStrip,
  args: { path: gautier },
  render: (args, { globals }) => (
    <div dir={chooseDirection(globals)}>
      <p>Their line:</p>
      <CareerStrip locale={chooseLocale(globals)} dir={chooseDirection(globals)} {...args} />
    </div>
  ),
} satisfies Meta<typeof CareerStrip>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Gautier: Story = {
  parameters: about("The whole of a career in 32 pixels; its sentence is read aloud."),
};

export const OneScale: Story = {
  render: (_, { globals }) => (
    <StripTable
      paths={[gautier, longCareer, promotions, careBreak, concurrent]}
      locale={chooseLocale(globals)}
      dir={chooseDirection(globals)}
    />
  ),
  parameters: about(
    "Rows of a table on one scale: the same month is at the same place in each.",
    `const careers = paths.map((path) => resolveCareer(path));
const range = findStripRange(careers);
const lanes = findStripLanes(careers);

{careers.map((career) => (
  <CareerStrip path={career} range={range} lanes={lanes} />
))}`,
  ),
};

export const ThousandRows: Story = {
  tags: ["scale"],
  render: (_, { globals }) => (
    <StripTable
      paths={Array.from({ length: 1000 }, (_, index) => generateCareer(4 + (index % 9), index + 1))}
      locale={chooseLocale(globals)}
      dir={chooseDirection(globals)}
    />
  ),
  parameters: about("A thousand candidates."),
};

export const PartOfTime: Story = {
  args: { range: findStripRange([resolveCareer(promotions)]) ?? { start: 0, end: 1 } },
  parameters: about("What lies outside the range is cut off."),
};

export const Silent: Story = {
  args: { label: "" },
  parameters: about("Hidden from assistive technology, where the words beside it say it all."),
};

export const Empty: Story = {
  args: { path: empty },
  parameters: about("A career without stages draws nothing, and is still named."),
};
