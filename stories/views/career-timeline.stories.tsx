import type { Meta, StoryObj } from "@storybook/react-vite";
import { CareerTimeline } from "@trajectoires/react";
import { fr } from "@trajectoires/react/locales/fr";
import { gautier } from "../careers/index.ts";

const meta = {
  title: "Views/Story",
  component: CareerTimeline,
  args: { path: gautier },
  render: (args, { globals }) => (
    <CareerTimeline locale={globals.locale === "fr" ? fr : "en"} dir={globals.direction} {...args} />
  ),
} satisfies Meta<typeof CareerTimeline>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Gautier: Story = {};
