import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fireEvent, within } from "storybook/test";
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
  args: { initial: { name: "pollen", seed: "#ffcd00", radius: 3, lineWeight: 13 } },
  parameters: about(
    "A colour on which no white text reads: dark text on the fill, an outline around it, an accent that gives way.",
  ),
};

export const WrongColour: Story = {
  parameters: about("A typing error is named at its field, and something safe is shown meanwhile."),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const box = canvas.getByRole("textbox", { name: "Colour" });
    fireEvent.change(box, { target: { value: "#0a66cz" } });
    await canvas.findByText(/is no colour that CSS knows/);
    await expect(box).toHaveAttribute("aria-invalid", "true");
  },
};
