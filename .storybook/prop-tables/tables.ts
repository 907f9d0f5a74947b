import careerStripProps from "../../packages/react/src/career-strip/career-strip-props.ts?raw";
import careerStrip from "../../packages/react/src/career-strip/resolved-strip.tsx?raw";
import careerTimelineProps from "../../packages/react/src/career-timeline/career-timeline-props.ts?raw";
import careerTimeline from "../../packages/react/src/career-timeline/resolved-timeline.tsx?raw";
import ongoingLength from "../../packages/react/src/ongoing-length/ongoing-length.tsx?raw";
import organisationLogo from "../../packages/react/src/organisation-logo/organisation-logo.tsx?raw";
import pivotCard from "../../packages/react/src/pivot-card/pivot-card.tsx?raw";
import roleCard from "../../packages/react/src/role-card/role-card.tsx?raw";
import skillBadge from "../../packages/react/src/skill-badge/skill-badge.tsx?raw";
import skillBadgeList from "../../packages/react/src/skill-badge/skill-badge-list.tsx?raw";
import skillTimeline from "../../packages/react/src/skill-timeline/resolved-skills.tsx?raw";
import skillTimelineProps from "../../packages/react/src/skill-timeline/skill-timeline-props.ts?raw";
import { codeDefaults, statedDefault } from "./defaults.ts";
import { type Member, readInterface } from "./read-interface.ts";

/** One row of a prop table. */
export interface Prop extends Member {
  /** What holds where the prop is left out; "–" for nothing. Absent for a required prop. */
  readonly default?: string;
  /** The default in the component's code, where it gives one. */
  readonly codeDefault?: string;
}

/** A component's props, read from the sources that are shipped. */
export interface PropTable {
  readonly props: readonly Prop[];
  /** Which attributes of HTML it takes besides. */
  readonly rest?: string;
}

interface Origin {
  readonly name: string;
  /** Source of the props interface. */
  readonly props: string;
  /** Source of the component. */
  readonly code: string;
}

const origins = {
  CareerTimeline: { name: "CareerTimelineProps", props: careerTimelineProps, code: careerTimeline },
  OngoingLength: { name: "OngoingLengthProps", props: ongoingLength, code: ongoingLength },
  OrganisationLogo: {
    name: "OrganisationLogoProps",
    props: organisationLogo,
    code: organisationLogo,
  },
  PivotCard: { name: "PivotCardProps", props: pivotCard, code: pivotCard },
  RoleCard: { name: "RoleCardProps", props: roleCard, code: roleCard },
  SkillBadge: { name: "SkillBadgeProps", props: skillBadge, code: skillBadge },
  SkillBadgeList: { name: "SkillBadgeListProps", props: skillBadgeList, code: skillBadgeList },
  CareerStrip: { name: "CareerStripProps", props: careerStripProps, code: careerStrip },
  SkillTimeline: { name: "SkillTimelineProps", props: skillTimelineProps, code: skillTimeline },
} satisfies Record<string, Origin>;

/** Name of a component that has a table. */
export type ComponentName = keyof typeof origins;

/** Every component's table, by the component's name. */
export const propTables: Readonly<Record<ComponentName, PropTable>> = Object.fromEntries(
  Object.entries(origins).map(([component, origin]) => [component, readTable(origin)]),
) as unknown as Record<ComponentName, PropTable>;

/** What may be put into the slots of the story view. */
export const slotTable: readonly Prop[] = readInterface(
  careerTimelineProps,
  "TimelineSlots",
).members;

function readTable({ name, props, code }: Origin): PropTable {
  const { members, extends: parent } = readInterface(props, name);
  const defaults = codeDefaults(code);
  return {
    props: members.map((member) => {
      const codeDefault = defaults.get(member.name);
      const stated = statedDefault(member.doc);
      const none = member.type === "boolean" ? "false" : "–";
      const shown = stated ?? (codeDefault === "[]" ? none : (codeDefault ?? none));
      return {
        ...member,
        ...(member.optional ? { default: shown } : {}),
        ...(codeDefault === undefined ? {} : { codeDefault }),
      };
    }),
    ...(parent === "" ? {} : { rest: parent }),
  };
}
