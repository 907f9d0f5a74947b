import type { Meta, StoryObj } from "@storybook/react-vite";
import { CareerTrajectory } from "@trajectoires/react/trajectory";
import "@trajectoires/react/trajectory.css";
import { expect, fireEvent, userEvent, waitFor, within } from "storybook/test";
import { gautier } from "../careers/index.ts";
import { chooseDirection, chooseLocale } from "../locales/choose-locale.ts";
import { ControlledTrajectory } from "../snippets/controlled-trajectory.tsx";
import controlledTrajectory from "../snippets/controlled-trajectory.tsx?raw";
import { OwnTrajectory } from "../snippets/own-trajectory.tsx";
import ownTrajectory from "../snippets/own-trajectory.tsx?raw";
import { StillTrajectory } from "../snippets/still-trajectory.tsx";
import stillTrajectory from "../snippets/still-trajectory.tsx?raw";
import { about } from "../source/about.ts";
import "./trajectory.css";

/** A career as one line through time that turns from lane to lane, with threads that join it and pivots that say why. */
const meta = {
  title: "Views/Trajectory",
  component: CareerTrajectory,
  args: { path: gautier },
  render: (args, { globals }) => (
    <CareerTrajectory locale={chooseLocale(globals)} dir={chooseDirection(globals)} {...args} />
  ),
} satisfies Meta<typeof CareerTrajectory>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Gautier: Story = {
  parameters: about(
    "From musicology to site reliability: a childhood drawn shorter, three turning points, dashes where the sources leave an end open.",
  ),
};

export const Still: Story = {
  render: ({ path }) => <StillTrajectory path={"stageById" in path ? path.path : path} />,
  parameters: about("The drawing alone, as a server component: no script at all.", stillTrajectory),
};

export const EvenSpacing: Story = {
  args: { spacing: "even" },
  parameters: about("One step for each stage, for a picture of what led to what."),
};

export const LinearTime: Story = {
  args: { spacing: "linear" },
  parameters: about("Every month as long as every other, the quiet years too."),
};

export const Chapters: Story = {
  args: { showChapters: true },
  parameters: about("The chapters of the story as bands behind the lanes."),
};

export const WithoutAges: Story = {
  args: { showAges: false },
  parameters: about("Years alone."),
};

export const OrderOfLanes: Story = {
  args: { lanes: ["reliability", "hosting", "company"] },
  parameters: about("Lanes in an order of your own, from the top; those left out follow."),
};

export const Years: Story = {
  args: { datePolicy: "year" },
  parameters: about("No date finer than a year, and no age."),
};

export const Undated: Story = {
  args: { datePolicy: "hidden" },
  parameters: about("Neither dates nor lengths: only what came after what."),
};

export const Zoomed: Story = {
  args: { defaultRange: { start: 12 * 2016, end: 12 * 2021 } },
  parameters: about("A part of it at first; the overview shows which."),
};

export const Controlled: Story = {
  render: ({ path }) => <ControlledTrajectory path={"stageById" in path ? path.path : path} />,
  parameters: about("Range and selection kept by the page.", controlledTrajectory),
};

export const OwnParts: Story = {
  render: ({ path }) => <OwnTrajectory path={"stageById" in path ? path.path : path} />,
  parameters: about("A header, a button, a note and cards of the page’s own.", ownTrajectory),
};

export const Card: Story = {
  parameters: about("A stage opens its card; Escape closes it and gives the focus back."),
  play: async ({ canvasElement }) => {
    const stage = within(canvasElement).getByRole("link", { name: /^Chief Technology|^CTO/ });
    await userEvent.click(stage);
    const card = await within(canvasElement).findByRole("dialog");
    await waitFor(() => expect(card).toHaveFocus());
    await waitFor(() => expect(card).toHaveAttribute("data-placed"));
  },
};

export const TurningPoint: Story = {
  parameters: about("A pivot opens what happened, and what was carried over."),
  play: async ({ canvasElement }) => {
    const pivot = within(canvasElement).getByRole("link", { name: /^(Turning point|Tournant) 1/ });
    await userEvent.click(pivot);
    await within(canvasElement).findByRole("dialog");
  },
};

export const AsTable: Story = {
  parameters: about("The same data as a table, with script off too."),
  play: async ({ canvasElement }) => {
    const summary = canvasElement.querySelector(".tj-trajectory-table > summary");
    await fireEvent.click(summary as HTMLElement);
    await expect(within(canvasElement).getByRole("table")).toBeVisible();
  },
};
