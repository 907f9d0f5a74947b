import type { Meta, StoryObj } from "@storybook/react-vite";
import { RoleCard, resolveCareer, stageCard } from "@trajectoires/react";
import { ar } from "@trajectoires/react/locales/ar";
import { gautier, longCareer, nurseAr } from "../careers/index.ts";
import { chooseLocale } from "../locales/choose-locale.ts";
import roleCardFromCareer from "../snippets/role-card-from-career.tsx?raw";
import { about } from "../source/about.ts";
import "./parts.css";

/** One role as a card: usable alone, or made from a career with `stageCard`. */
const meta = {
  title: "Parts/Role card",
  component: RoleCard,
  args: { title: "Lead SRE" },
  argTypes: { period: { control: "text" }, details: { control: false } },
  render: (args, { globals }) => (
    <div className="parts-narrow">
      <RoleCard locale={chooseLocale(globals)} {...args} />
    </div>
  ),
} satisfies Meta<typeof RoleCard>;

export default meta;
type Story = StoryObj<typeof meta>;

const reliability = [
  { name: "Reliability engineering", level: 4, slot: 5 },
  { name: "Platform", isNew: true, slot: 5 },
];

export const FromACareer: Story = {
  render: (_, { globals }) => {
    const career = resolveCareer(gautier);
    const options = { locale: chooseLocale(globals) };
    return (
      <div className="parts-cards">
        {["lead-sre", "engineer", "cto"].map((id) => (
          <RoleCard key={id} {...stageCard(career, id, options)} />
        ))}
      </div>
    );
  },
  parameters: about(
    "Three stages of a career as cards; `stageCard` makes their props.",
    roleCardFromCareer,
  ),
};

export const Current: Story = {
  args: {
    title: "Lead SRE",
    organisation: "Anywr",
    place: "Marcq-en-Barœul",
    period: "Apr 2020 – now",
    status: "current",
    summary: "Brings a discipline few French companies name yet to a start-up.",
    skills: reliability,
    slot: 5,
  },
  parameters: about("A role that goes on says so where others say their length."),
};

export const Planned: Story = {
  args: {
    title: "Head of platform",
    organisation: "Nordlicht Netze",
    place: "Kiel",
    period: "from Sep 2026",
    status: "planned",
    summary: "Accepted; begins after the summer.",
    slot: 8,
  },
  parameters: about("An accepted offer, not begun yet."),
};

export const WithLogo: Story = {
  args: {
    title: "Signalling engineer",
    organisation: "Kestrel Rail",
    place: "York",
    period: "Feb 2016 – Nov 2021",
    length: "5 yr 9 mo",
    highlights: [
      "Renewed forty junctions without closing a line",
      "Taught the night shift to code",
    ],
    logo: "/media/kestrel.svg",
    slot: 4,
  },
  parameters: about("The organisation’s logo in place of its initials."),
};

export const WithoutOrganisation: Story = {
  args: {
    title: "Translator, freelance",
    period: "2014 – 2019",
    length: "about 5 yr",
    summary: "Instructions for machines, from Finnish and German.",
    slot: 9,
  },
  parameters: about("Nobody to name: the title gives the initials."),
};

export const TitleAlone: Story = {
  args: { title: "Volunteer" },
  parameters: about("The least a card needs."),
};

const details = (
  <>
    <p>
      The bridge had to stay open to cyclists the whole time, so every segment was lifted in at
      night and finished by five in the morning.
    </p>
    <ul>
      <li>Eleven spans in eleven nights</li>
      <li>No accident, and no complaint about the noise</li>
    </ul>
  </>
);

export const Collapsed: Story = {
  args: {
    title: "Bridge engineer",
    organisation: "Harrow & Vale",
    place: "Bristol",
    period: "1998 – 2003",
    length: "about 5 yr",
    summary: "Repairs bridges that may not close.",
    details,
    slot: 2,
  },
  parameters: about(
    "More of the role waits behind “Show the whole role”: without script, and open on paper.",
    `<RoleCard
  title="Bridge engineer"
  organisation="Harrow & Vale"
  period="1998 – 2003"
  summary="Repairs bridges that may not close."
  details={<p>The bridge had to stay open to cyclists the whole time.</p>}
/>`,
  ),
};

export const Open: Story = {
  args: { ...Collapsed.args, defaultOpen: true },
  parameters: Collapsed.parameters ?? {},
};

export const ManySkills: Story = {
  args: {
    title: "Platform engineer",
    organisation: "Sable & Finch",
    period: "Mar 2019 – Aug 2022",
    length: "3 yr 5 mo",
    skills: [
      ...reliability,
      ...["Kubernetes", "Terraform", "Go", "Linux", "Networks", "On-call"].map((name) => ({
        name,
        slot: 4,
      })),
    ],
    maxSkills: 4,
    slot: 4,
  },
  parameters: about("The rest of many skills is counted."),
};

export const States: Story = {
  render: () => (
    <div className="parts-cards">
      <RoleCard title="Selected" organisation="Anywr" period="2020 – now" slot={5} selected />
      <RoleCard title="As it is" organisation="A hosting group" period="2018 – 2019" slot={4} />
      <RoleCard
        title="Stepped back"
        organisation="Own start-up"
        period="2015 – 2017"
        slot={3}
        dimmed
      />
    </div>
  ),
  parameters: about(
    "Selected, and stepped back behind it.",
    `<RoleCard title="Selected" organisation="Anywr" slot={5} selected />
<RoleCard title="Stepped back" organisation="Own start-up" slot={3} dimmed />`,
  ),
};

export const LongWords: Story = {
  args: {
    title: "Donaudampfschifffahrtsgesellschaftskapitänsanwärterin im Vorbereitungsdienst",
    organisation: "Gesellschaft für Binnenschifffahrtsangelegenheiten und Hafenwirtschaft",
    place: "Klosterneuburg an der Donau",
    period: "2007 – 2011",
    length: "about 4 yr",
    summary:
      "RechtsschutzversicherungsgesellschaftenunddergleichenWörterohneLeerzeichen brechen um, statt die Karte zu sprengen.",
    skills: [{ name: "Binnenschifffahrtsstraßenordnungskenntnisse", level: 5, slot: 8 }],
    slot: 8,
  },
  parameters: about("Endless words break instead of bursting the card."),
};

export const Arabic: Story = {
  globals: { direction: "rtl" },
  render: () => {
    const career = resolveCareer(nurseAr);
    return (
      <div className="parts-cards">
        {["icu-nurse", "care"].map((id) => (
          <RoleCard key={id} {...stageCard(career, id, { locale: ar })} />
        ))}
      </div>
    );
  },
  parameters: about(
    "From right to left: the coloured edge, the logo and the length change sides.",
    `<RoleCard {...stageCard(resolveCareer(nurseAr), "icu-nurse", { locale: ar })} />`,
  ),
};

export const EveryStage: Story = {
  render: (_, { globals }) => {
    const career = resolveCareer(longCareer);
    const options = { locale: chooseLocale(globals) };
    return (
      <div className="parts-cards">
        {career.stages.slice(0, 9).map((stage) => (
          <RoleCard key={stage.id} {...stageCard(career, stage.id, options)} />
        ))}
      </div>
    );
  },
  parameters: about(
    "A grid of cards, as a page of results would show them.",
    `const career = resolveCareer(longCareer);

career.stages.map((stage) => <RoleCard key={stage.id} {...stageCard(career, stage.id)} />);`,
  ),
};
