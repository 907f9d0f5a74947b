import type { ArgTypes } from "@storybook/react-vite";
import {
  CareerTimeline,
  OngoingLength,
  OrganisationLogo,
  PivotCard,
  RoleCard,
  SkillBadge,
  SkillBadgeList,
} from "@trajectoires/react";
import { SkillTimeline } from "@trajectoires/react/skills";
import { CareerStrip } from "@trajectoires/react/strip";
import { type ComponentName, type Prop, propTables } from "./tables.ts";

const components: Readonly<Record<ComponentName, unknown>> = {
  CareerTimeline,
  OngoingLength,
  OrganisationLogo,
  PivotCard,
  RoleCard,
  SkillBadge,
  SkillBadgeList,
  SkillTimeline,
  CareerStrip,
};

const names = new Map<unknown, ComponentName>(
  (Object.keys(propTables) as ComponentName[]).map((name) => [components[name], name]),
);

/** The name under which a reader imports a component; bundlers shorten a function's own. */
export function componentName(component: unknown): string {
  return names.get(component) ?? "Story";
}

/** Storybook's own description of a component's props: table and controls both come from the shipped docstrings. */
export function extractArgTypes(component: unknown): ArgTypes | null {
  const name = names.get(component);
  if (!name) return null;
  return Object.fromEntries(propTables[name].props.map((prop) => [prop.name, argType(prop)]));
}

function argType(prop: Prop): ArgTypes[string] {
  const { name, doc, type, optional } = prop;
  return {
    name,
    description: doc,
    type: { ...controlType(type), required: !optional } as NonNullable<ArgTypes[string]["type"]>,
    table: {
      type: { summary: type },
      ...(prop.default === undefined ? {} : { defaultValue: { summary: prop.default } }),
    },
    ...(isEditable(prop) ? {} : { control: false }),
  };
}

/** Unions that are named in the source. */
const unions: Readonly<Record<string, readonly (string | number)[]>> = {
  StoryOrder: ["telling", "newest", "oldest"],
  Density: ["comfortable", "compact"],
  DatePolicy: ["exact", "year", "duration", "hidden"],
  Direction: ["ltr", "rtl"],
  HeadingLevel: [1, 2, 3, 4, 5, 6],
};

function controlType(type: string): { name: string; value?: readonly (string | number)[] } {
  const options =
    unions[type] ??
    (type.startsWith('"') ? [...type.matchAll(/"([^"]+)"/g)].map(([, it]) => it ?? "") : []);
  if (options.length > 0) return { name: "enum", value: options };
  if (["string", "number", "boolean"].includes(type)) return { name: type };
  if (["Id", "Edtf"].includes(type)) return { name: "string" };
  if (type.includes("=>")) return { name: "function" };
  return { name: "object" };
}

/** A text, a number, a choice or a list can be typed; elements, functions and whole documents can't. */
function isEditable({ type, name }: Prop): boolean {
  if (name === "path" || name === "words" || name === "locale") return false;
  const { name: kind } = controlType(type);
  return kind !== "function" && !/ReactNode|Locale|AllowImage|Slots|MessageOverrides/.test(type);
}
