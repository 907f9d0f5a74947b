import type { Meta, StoryObj } from "@storybook/react-vite";
import { CareerJourney } from "@trajectoires/react/journey";
import "@trajectoires/react/journey.css";
import "@trajectoires/react/skills.css";
import "@trajectoires/react/trajectory.css";
import { ar } from "@trajectoires/react/locales/ar";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { empty, gautier, nurseAr } from "../careers/index.ts";
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

export const ChangeOfView: Story = {
  parameters: about(
    "From the tabs, with the keyboard alone: arrows to another view, Enter to show it.",
  ),
  play: async ({ canvasElement }) => {
    const tabs = within(canvasElement).getAllByRole("tab");
    tabs[0]?.focus();
    await userEvent.keyboard("{End}{Home}");
    await expect(tabs[0]).toHaveFocus();
    const isMirrored =
      getComputedStyle(canvasElement.querySelector(".tj-journey") as Element).direction === "rtl";
    await userEvent.keyboard(isMirrored ? "{ArrowLeft}{Enter}" : "{ArrowRight}{Enter}");
    await waitFor(
      () => expect(canvasElement.querySelector(".tj-trajectory:not([hidden] *)")).not.toBeNull(),
      {
        timeout: 5000,
      },
    );
    await expect(tabs[1]).toHaveFocus();
    // Until the line has turned.
    await waitFor(() => expect(canvasElement.querySelector("[data-morphing]")).toBeNull(), {
      timeout: 5000,
    });
  },
};

export const Playing: Story = {
  parameters: about(
    "Started with Enter, one stop on with a button, paused with Space; the slider is the line of the career.",
  ),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    canvas.getByRole("button", { name: /Play the journey|Lire le parcours/ }).focus();
    await userEvent.keyboard("{Enter}");
    const slider = await canvas.findByRole("slider", {}, { timeout: 5000 });
    await waitFor(() =>
      expect(canvasElement.querySelector(".tj-player")).toContainElement(
        document.activeElement as HTMLElement,
      ),
    );
    canvas.getByRole("button", { name: /^(Next|Suivant)$/ }).focus();
    await userEvent.keyboard("{Enter}");
    await waitFor(() => expect(slider).toHaveValue("1"));
    canvas.getByRole("button", { name: /^Pause$/ }).focus();
    await userEvent.keyboard(" ");
    await waitFor(() => expect(canvasElement.querySelector("[data-playing].tj-player")).toBeNull());
  },
};

export const TrajectoryFirst: Story = {
  args: { defaultView: "trajectory", defaultSelected: "cto" },
  parameters: about("Another view first, and a stage selected."),
};

export const ByWidth: Story = {
  args: {
    views: ["story", "trajectory"],
    defaultView: { narrow: "story", wide: "trajectory" },
    explore: false,
    player: false,
  },
  parameters: about(
    "The line where there is room for it, else the story; without search and player.",
  ),
};

export const Arabic: Story = {
  args: { path: nurseAr, locale: ar, dir: "rtl" },
  globals: { direction: "rtl" },
  parameters: about("From right to left: tabs, line and keys run to the left."),
};

export const Nothing: Story = {
  args: { path: empty },
  parameters: about("A career without stages says so, without controls that would do nothing."),
};
