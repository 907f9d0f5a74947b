import type { Meta, StoryObj } from "@storybook/react-vite";
import { OngoingLength } from "@trajectoires/react";
import { expect, waitFor } from "storybook/test";
import { chooseLocale } from "../locales/choose-locale.ts";
import { about } from "../source/about.ts";

/** How long something has been going on by the reader’s own clock. The one component with state. */
const meta = {
  title: "Parts/Ongoing length",
  component: OngoingLength,
  args: { start: "2020-04" },
  render: (args, { globals }) => (
    <p>
      Lead SRE since {args.start}: <OngoingLength locale={chooseLocale(globals)} {...args} />
    </p>
  ),
} satisfies Meta<typeof OngoingLength>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Month: Story = {
  parameters: about("Since a month: years and months. The server sends nothing for it."),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(canvasElement).toHaveTextContent(/: \d+/));
  },
};

export const Year: Story = {
  args: { start: "2016" },
  parameters: about("Since a year: no more exact than that."),
};

export const Unreadable: Story = {
  args: { start: "some time ago" },
  parameters: about("A date that cannot be read: nothing."),
};
