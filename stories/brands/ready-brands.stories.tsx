import type { Meta, StoryObj } from "@storybook/react-vite";
import { BrandScope, CareerTimeline } from "@trajectoires/react";
import { readySpecs } from "@trajectoires/themes/ready";
import { promotions } from "../careers/index.ts";
import { about } from "../source/about.ts";
import "./ready-brands.css";

/** The brands that come with `@trajectoires/themes`: eleven invented companies, each a style sheet. */
const meta = {
  title: "Brands/Ready brands",
  component: BrandScope,
  tags: ["!autodocs"],
  args: { brand: "editorial" },
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof BrandScope>;

export default meta;
type Story = StoryObj<typeof meta>;

export const SideBySide: Story = {
  render: () => (
    <div className="ready-brands">
      {readySpecs.map(({ name, label }, index) => (
        <BrandScope key={name} brand={name} scheme={index % 3 === 1 ? "dark" : "light"}>
          <h2>{label}</h2>
          <CareerTimeline
            path={promotions}
            headingLevel={3}
            idPrefix={name}
            density="compact"
            aria-label={label}
          />
        </BrandScope>
      ))}
    </div>
  ),
  parameters: about(
    "All on one page, light and dark: nothing of one reaches another.",
    `<BrandScope brand="editorial"><CareerTimeline path={path} /></BrandScope>
<BrandScope brand="night" scheme="dark"><CareerTimeline path={path} /></BrandScope>`,
  ),
};
