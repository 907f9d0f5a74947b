import type { Meta, StoryObj } from "@storybook/react-vite";
import { OrganisationLogo } from "@trajectoires/react";
import { about } from "../source/about.ts";
import "./parts.css";

/** A logo, or initials on the domain’s colour. Decorative: the name always stands beside it. */
const meta = {
  title: "Parts/Organisation logo",
  component: OrganisationLogo,
  args: { name: "Kestrel Rail", slot: 4 },
  argTypes: { slot: { control: { type: "range", min: 0, max: 12, step: 1 } } },
  render: (args) => (
    <div className="tj parts-row">
      <OrganisationLogo {...args} />
      <span>{args.name}</span>
    </div>
  ),
} satisfies Meta<typeof OrganisationLogo>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Picture: Story = {
  args: { src: "/media/kestrel.svg" },
  parameters: about("The organisation’s own picture."),
};

export const Initials: Story = { parameters: about("Without a picture: initials.") };

export const Scripts: Story = {
  render: () => (
    <div className="parts-rows">
      {[
        "Sable & Finch",
        "3M Werke",
        "مستشفى النخيل العام",
        "東都大学",
        "École d’été",
        "🦊 Fuchs",
        "",
      ].map((name, index) => (
        <div key={name} className="tj parts-row">
          <OrganisationLogo name={name} slot={index + 1} />
          <bdi>{name || "No name"}</bdi>
        </div>
      ))}
    </div>
  ),
  parameters: about(
    "Initials in several scripts.",
    `<OrganisationLogo name="東都大学" slot={4} />`,
  ),
};
