import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { chooseDirection, chooseLocale } from "../locales/choose-locale.ts";
import { about } from "../source/about.ts";
import { TimeExplorer } from "./time-explorer.tsx";

/** What is claimed, what follows from it and why, and what cannot all be true. Not part of the published packages. */
const meta = {
  title: "Time/Claims, bounds and conflicts",
  component: TimeExplorer,
  tags: ["!autodocs"],
  parameters: { controls: { disable: true } },
  render: (args, { globals }) => (
    <TimeExplorer locale={chooseLocale(globals)} dir={chooseDirection(globals)} {...args} />
  ),
} satisfies Meta<typeof TimeExplorer>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Explorer: Story = {
  parameters: about("Gautier’s journey: one date, and everything else follows from what was told."),
};

export const WithoutAssumptions: Story = {
  parameters: about("No assumption made: the bounds are as wide as what was said leaves them."),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole("button", { name: "None" }));
    for (const name of canvas.getAllByRole("switch")) await expect(name).not.toBeChecked();
    await expect(canvas.getByText(/The last change moved the bounds of/)).toBeVisible();
  },
};

export const WhyNotLater: Story = {
  parameters: about("One date looked at: exactly the claims that force it light up."),
  play: async ({ canvasElement }) => {
    const date = canvasElement.querySelector<HTMLElement>(
      '[data-point="technician.start"] [data-side="latest"]',
    );
    date?.focus();
    await waitFor(() =>
      expect(canvasElement.querySelectorAll(".tx-claim[data-lit]").length).toBeGreaterThan(5),
    );
  },
};

export const Contradiction: Story = {
  args: { career: "contradictory" },
  parameters: about("A wrong date: what it clashes with, which claim was set aside, what to do."),
};

export const Small: Story = {
  args: { career: "small" },
  parameters: about("The smallest career that shows everything."),
};
