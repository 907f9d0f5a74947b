import type { Meta, StoryObj } from "@storybook/react-vite";
import { CareerJourney } from "@trajectoires/react/journey";
import "@trajectoires/react/journey.css";
import "@trajectoires/react/skills.css";
import "@trajectoires/react/trajectory.css";
import { expect, userEvent, waitFor } from "storybook/test";
import { gautier, generateCareer, longCareer } from "../careers/index.ts";
import { chooseDirection, chooseLocale } from "../locales/choose-locale.ts";
import { about } from "../source/about.ts";

/** A journey that is looked through: words, filters with counts, the thread of a skill, steps from stage to stage. */
const meta = {
  title: "Views/Journey, searched",
  component: CareerJourney,
  args: { path: gautier },
  render: (args, { globals }) => (
    <CareerJourney locale={chooseLocale(globals)} dir={chooseDirection(globals)} {...args} />
  ),
} satisfies Meta<typeof CareerJourney>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Opens the search with the keyboard alone, from the top of the page. */
async function openWithKeys(canvas: HTMLElement): Promise<HTMLInputElement> {
  const opener = canvas.querySelector("[aria-expanded][aria-controls$=-explore]");
  (canvas.ownerDocument.activeElement as HTMLElement | null)?.blur();
  for (let presses = 0; document.activeElement !== opener && presses < 12; presses += 1)
    await userEvent.tab();
  await expect(opener).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  await waitFor(() => expect(canvas.querySelector("input[type=search]")).toHaveFocus());
  return canvas.querySelector("input[type=search]") as HTMLInputElement;
}

const rowsIn = (canvas: HTMLElement, state: string) =>
  canvas.querySelectorAll(`.tj-story .tj-entry[id]${state}`).length;

/** Two skills and a field, given by the host: what fits stays in the light, and so do the turning points beside it. */
export const Filtered: Story = {
  args: {
    defaultFilter: { domains: ["hosting"], skills: ["system-administration", "internal-it"] },
  },
  parameters: about(
    "What is looked for stands above the journey, each part with a way to take it back. The rest steps back, and stays readable.",
  ),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(rowsIn(canvasElement, "[data-dimmed]")).toBeGreaterThan(5));
    await expect(rowsIn(canvasElement, "")).toBeGreaterThan(rowsIn(canvasElement, "[data-dimmed]"));
  },
};

/** Words in any order, their beginnings are enough; Enter goes from match to match. */
export const Searched: Story = {
  parameters: about(
    "Beginnings of words are enough, in any order, without accents. Enter goes to the next match, with Shift to the one before.",
  ),
  play: async ({ canvasElement }) => {
    await openWithKeys(canvasElement);
    await userEvent.keyboard("reli");
    await waitFor(() => expect(rowsIn(canvasElement, "[data-dimmed]")).toBeGreaterThan(5));
    await userEvent.keyboard("{Enter}");
    await waitFor(() => expect(rowsIn(canvasElement, "[data-selected]")).toBe(1));
    const first = canvasElement.querySelector("[data-selected]")?.id;
    await userEvent.keyboard("{Enter}");
    await waitFor(() => expect(canvasElement.querySelector("[data-selected]")?.id).not.toBe(first));
  },
};

/** Filters that nothing fits say which of them is in the way. */
export const NothingMatches: Story = {
  args: { defaultFilter: { search: "guitar", domains: ["hosting"] } },
  parameters: about("Nothing fits both; what to take back is one press away."),
  play: async ({ canvasElement }) => {
    await openWithKeys(canvasElement);
    await waitFor(() =>
      expect(canvasElement.querySelectorAll(".tj-explore-nothing button")).toHaveLength(2),
    );
  },
};

/** Skills of a long career: those used most first, the rest folded away. */
export const ManyFilters: Story = {
  args: { path: longCareer, defaultSelected: longCareer.stages[8]?.id ?? null },
  parameters: about(
    "Long lists are folded. For the selected stage there are steps to the one before and after it in its field and at its organisation.",
  ),
  play: async ({ canvasElement }) => {
    await openWithKeys(canvasElement);
  },
};

/** A thousand stages, indexed once and searched at every key. */
export const ThousandStages: Story = {
  args: { path: generateCareer(1000), defaultFilter: { search: "lead", kinds: ["role"] } },
  tags: ["!autodocs", "scale"],
  parameters: about("A thousand stages: indexed once, searched at every key."),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(rowsIn(canvasElement, "[data-dimmed]")).toBeGreaterThan(500), {
      timeout: 10_000,
    });
  },
};

/** A skill that has the focus lights up where it was used through the whole career. */
export const SkillThread: Story = {
  parameters: about(
    "Point at a skill, or move to it with Tab and the arrows: where it was used stays in the light. Enter keeps it, as a filter.",
  ),
  play: async ({ canvasElement }) => {
    await waitFor(() =>
      expect(canvasElement.querySelector(".tj-journey[data-live]")).not.toBeNull(),
    );
    const badge = canvasElement.querySelector<HTMLElement>(
      '[data-tj-key="badge:technician:system-administration"]',
    );
    const list = badge?.closest("ul");
    (canvasElement.ownerDocument.activeElement as HTMLElement | null)?.blur();
    for (let presses = 0; !list?.contains(document.activeElement) && presses < 60; presses += 1)
      await userEvent.tab();
    await userEvent.keyboard("{End}");
    await expect(badge).toHaveFocus();
    await waitFor(() => expect(rowsIn(canvasElement, "[data-unlit]")).toBeGreaterThan(5));
    await expect(canvasElement.querySelectorAll(".tj-badge[data-lit]").length).toBeGreaterThan(3);
  },
};
