import type { Meta, StoryObj } from "@storybook/react-vite";
import { CareerJourney } from "@trajectoires/react/journey";
import "@trajectoires/react/journey.css";
import "@trajectoires/react/skills.css";
import "@trajectoires/react/trajectory.css";
import { gautier } from "../careers/index.ts";
import { chooseDirection, chooseLocale } from "../locales/choose-locale.ts";
import { about } from "../source/about.ts";

/** Story, trajectory and skills in one: they turn into each other, can be played, searched and filtered. */
const meta = {
  title: "Views/Journey",
  component: CareerJourney,
  args: { path: gautier },
  render: (args, { globals }) => (
    <CareerJourney locale={chooseLocale(globals)} dir={chooseDirection(globals)} {...args} />
  ),
} satisfies Meta<typeof CareerJourney>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Gautier: Story = {
  parameters: about(
    "One career in three views. Change between them, press play, or look for a skill.",
  ),
};
