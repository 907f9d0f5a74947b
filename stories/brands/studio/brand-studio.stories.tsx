import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { about } from "../../source/about.ts";
import { BrandStudio } from "./brand-studio.tsx";

/** Make a brand and take it along. Not part of the published packages. */
const meta = {
  title: "Brands/Brand studio",
  component: BrandStudio,
  tags: ["!autodocs"],
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof BrandStudio>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Studio: Story = {
  name: "Brand studio",
  parameters: about(
    "Pick a colour, faces, corners, density, line and motion; everything follows at once.",
  ),
};

export const Yellow: Story = {
  args: {
    initial: { name: "pollen", seed: "#ffcd00", domains: ["#b23a2a"], radius: 3, lineWeight: 13 },
    look: { isMore: true, vision: "deuteranopia" },
    isOpen: true,
  },
  parameters: about(
    "A colour on which no white text reads, with everything that can be set, as somebody without green cones sees it who asks for more contrast.",
  ),
};

export const WrongColour: Story = {
  parameters: about(
    "Brought in with mistakes: each is named with its field, and something safe is shown meanwhile.",
  ),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByText("Bring a brand in"));
    const box = canvas.getByRole("textbox", { name: "Its JSON, or its design tokens" });
    box.focus();
    await userEvent.paste('{ "seed": "#0a66cz", "radius": 4, "lineWeigth": 9 }');
    await userEvent.click(canvas.getByRole("button", { name: "Use it" }));
    await canvas.findByText(/lineWeigth: a brand has no such field. Did you mean lineWeight/);
    const colour = canvas.getByRole("textbox", { name: "Colour" });
    await waitFor(() => expect(colour).toHaveAttribute("aria-invalid", "true"), { timeout: 5000 });
    await expect(colour).toHaveAccessibleDescription(/is no colour that CSS knows/);
  },
};
