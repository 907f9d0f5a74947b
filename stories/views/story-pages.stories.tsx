import type { Meta, StoryObj } from "@storybook/react-vite";
import { CareerTimeline } from "@trajectoires/react";
import { ar } from "@trajectoires/react/locales/ar";
import { fr } from "@trajectoires/react/locales/fr";
import { beginner, gautier, nurseAr, promotions } from "../careers/index.ts";
import { chooseDirection, chooseLocale } from "../locales/choose-locale.ts";
import { about } from "../source/about.ts";
import "./story-pages.css";

/** The story view on the pages of others: narrow columns, strange grounds, two brands at once, paper. */
const meta = {
  title: "Views/Story, on pages",
  component: CareerTimeline,
  args: { path: promotions },
  render: (args, { globals }) => (
    <CareerTimeline locale={chooseLocale(globals)} dir={chooseDirection(globals)} {...args} />
  ),
} satisfies Meta<typeof CareerTimeline>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Column320: Story = {
  globals: { width: "320" },
  args: { path: gautier },
  parameters: about("A column of 320 px: dates move above the titles, the line still bends."),
};

export const Column240: Story = {
  globals: { width: "240" },
  parameters: about("A sidebar of 240 px."),
};

export const Unbranded: Story = {
  render: (args) => (
    <div className="page-grounds">
      {["white", "black", "green", "sand"].map((ground) => (
        <div key={ground} className="page-ground" data-ground={ground}>
          <CareerTimeline {...args} aria-label={`Career on ${ground}`} />
        </div>
      ))}
    </div>
  ),
  args: { path: beginner },
  globals: { brand: "none" },
  parameters: about("Without a brand everything comes from the page’s own colour and font."),
};

export const TwoBrands: Story = {
  render: (args, { globals }) => (
    <div className="page-pair">
      {(["editorial", "night"] as const).map((brand) =>
        (["light", "dark"] as const).map((scheme) => (
          <div key={brand + scheme} className="page-half" data-brand={brand} data-scheme={scheme}>
            <CareerTimeline
              {...args}
              locale={globals.locale === "fr" ? fr : "en"}
              aria-label={`${brand}, ${scheme}`}
            />
          </div>
        )),
      )}
    </div>
  ),
  parameters: about(
    "Two brands, each light and dark, on one page.",
    `<div data-brand="editorial" data-scheme="light">
  <CareerTimeline path={promotions} />
</div>
<div data-brand="night" data-scheme="dark">
  <CareerTimeline path={promotions} />
</div>`,
  ),
};

export const BothDirections: Story = {
  render: () => (
    <div className="page-pair">
      <div className="page-half" dir="ltr">
        <CareerTimeline path={promotions} />
      </div>
      <div className="page-half" dir="rtl">
        <CareerTimeline path={nurseAr} locale={ar} />
      </div>
    </div>
  ),
  parameters: about("One career from left to right and one from right to left, side by side."),
};

export const Paper: Story = {
  render: (args, { globals }) => (
    <div className="page-paper">
      <CareerTimeline locale={chooseLocale(globals)} dir={chooseDirection(globals)} {...args} />
    </div>
  ),
  args: { path: gautier, scheme: "light" },
  parameters: about(
    "Black on white at the width of a printed page; print it to see the real thing.",
  ),
};
