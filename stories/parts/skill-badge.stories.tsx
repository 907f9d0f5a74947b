import type { Meta, StoryObj } from "@storybook/react-vite";
import { SkillBadge } from "@trajectoires/react";
import { chooseLocale } from "../locales/choose-locale.ts";
import { about } from "../source/about.ts";
import "./parts.css";

/** A skill as a small rounded badge in its domain’s colour. */
const meta = {
  title: "Parts/Skill badge",
  component: SkillBadge,
  args: { name: "Kubernetes", slot: 5 },
  argTypes: {
    level: { control: { type: "range", min: 0, max: 5, step: 1 } },
    slot: { control: { type: "range", min: 0, max: 12, step: 1 } },
  },
  render: (args, { globals }) => <SkillBadge locale={chooseLocale(globals)} {...args} />,
} satisfies Meta<typeof SkillBadge>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Plain: Story = { parameters: about("A name in its domain’s colour.") };

export const Level: Story = {
  args: { name: "Reliability", level: 4 },
  parameters: about("Five small bars; a screen reader hears “level 4 of 5”."),
};

export const New: Story = {
  args: { name: "Incident response", isNew: true },
  parameters: about("Used here for the first time."),
};

export const Note: Story = {
  args: { name: "Linux", note: "6 yr", slot: 4 },
  parameters: about("A few words behind the name: a length of time, a level in words."),
};

export const Verified: Story = {
  args: { name: "CKA", verified: true },
  parameters: about("A credential that was checked: a tick, and the word."),
};

export const Selected: Story = {
  args: { name: "Terraform", selected: true },
  parameters: about("Filled with its colour."),
};

export const Dimmed: Story = {
  args: { name: "Ansible", dimmed: true },
  parameters: about("Stepped back behind others."),
};

export const Neutral: Story = {
  args: { name: "Go", slot: 0 },
  parameters: about("Without a domain."),
};

export const Linked: Story = {
  args: { name: "Kubernetes", href: "#jobs" },
  parameters: about("A link, at least 24 px high. Unsafe addresses are dropped."),
};

export const Languages: Story = {
  render: (_, { globals }) => {
    const locale = chooseLocale(globals);
    return (
      <div className="parts-row">
        <SkillBadge locale={locale} name="Guitar" level={4} slot={1} />
        <SkillBadge locale={locale} name="Français" nameLang="fr" note="native" slot={1} />
        <SkillBadge locale={locale} name="English" nameLang="en" note="C1" slot={1} />
        <SkillBadge locale={locale} name="Español" nameLang="es" note="B1" slot={1} />
        <SkillBadge locale={locale} name="Svenska" nameLang="sv" note="A2" slot={1} />
        <SkillBadge locale={locale} name="العربية" nameLang="ar" note="A1" slot={1} />
      </div>
    );
  },
  parameters: about(
    "Languages under their own names, each marked as such for those who listen.",
    `<SkillBadge name="Français" nameLang="fr" note="native" slot={1} />
<SkillBadge name="Svenska" nameLang="sv" note="A2" slot={1} />`,
  ),
};

export const EveryState: Story = {
  render: (_, { globals }) => {
    const locale = chooseLocale(globals);
    return (
      <div className="parts-rows">
        {[5, 1, 0].map((slot) => (
          <div key={slot} className="parts-row">
            <SkillBadge locale={locale} slot={slot} name="Kubernetes" />
            <SkillBadge locale={locale} slot={slot} name="Reliability" level={4} />
            <SkillBadge locale={locale} slot={slot} name="Incident response" isNew />
            <SkillBadge locale={locale} slot={slot} name="Linux" note="6 yr" />
            <SkillBadge locale={locale} slot={slot} name="Terraform" selected />
            <SkillBadge locale={locale} slot={slot} name="Networks" level={3} selected />
            <SkillBadge locale={locale} slot={slot} name="CKA" verified />
            <SkillBadge locale={locale} slot={slot} name="Jobs" href="#jobs" />
            <SkillBadge
              locale={locale}
              slot={slot}
              name="All"
              level={5}
              isNew
              note="2 yr"
              verified
            />
          </div>
        ))}
      </div>
    );
  },
  parameters: about(
    "Every state in two domains’ colours and without one.",
    `<SkillBadge name="Networks" level={3} slot={5} selected />`,
  ),
};

export const TwelveColours: Story = {
  render: () => (
    <div className="parts-rows">
      {[false, true].map((selected) => (
        <div key={String(selected)} className="parts-row">
          {Array.from({ length: 12 }, (_, index) => index + 1).map((slot) => (
            <SkillBadge
              key={slot}
              name={`Slot ${slot}`}
              level={3}
              slot={slot}
              selected={selected}
            />
          ))}
        </div>
      ))}
    </div>
  ),
  parameters: about(
    "The twelve domain colours, quiet and filled.",
    `<SkillBadge name="Slot 7" level={3} slot={7} />`,
  ),
};
