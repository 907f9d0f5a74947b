"use client";

import type { Id } from "@trajectoires/model";
import type { ReactNode } from "react";
import type { HeadingLevel } from "../career-timeline/career-timeline-props.js";
import type { JourneyView } from "./career-journey-props.js";
import { LaterView } from "./journey-panel.js";
import { viewLoaders } from "./load-parts.js";
import type { JourneyOutline } from "./outline.js";
import type { JourneyShellProps } from "./shell-props.js";
import type { Journey } from "./use-journey.js";

/** What each view is given in place of a header: the journey has one for all. */
const noHeader = () => null;

/** What stands in a panel. */
export function drawView(view: JourneyView, props: JourneyShellProps, journey: Journey): ReactNode {
  if (view === "story") return props.story;
  const { say, idPrefix, headingLevel = 2, trajectory, skills, outline } = props;
  const { selected, dimmed } = journey;
  const shared = { ...given(props), headingLevel: Math.min(6, headingLevel + 1) as HeadingLevel };
  if (view === "trajectory")
    return (
      <LaterView
        name={say.trajectory}
        loader={viewLoaders.trajectory}
        say={say}
        props={{
          ...shared,
          ...(props.allowImage !== undefined && { allowImage: props.allowImage }),
          ...trajectory,
          slots: { ...trajectory?.slots, header: noHeader },
          idPrefix: `${idPrefix}-trajectory`,
          selected,
          onSelectedChange: journey.setSelected,
          dimmed: [...dimmed],
          ...(props.range && { range: props.range }),
          ...(props.defaultRange && { defaultRange: props.defaultRange }),
          ...(props.onRangeChange && { onRangeChange: props.onRangeChange }),
        }}
      />
    );
  return (
    <LaterView
      name={say.skills}
      loader={viewLoaders.skills}
      say={say}
      props={{ ...shared, ...skills, dimmed: unusedSkills(outline, dimmed, selected) }}
    />
  );
}

/** What all views are told, without what the host left out. */
function given(props: JourneyShellProps) {
  const { path, locale, asOf, dir, datePolicy, messages, scheme } = props;
  return {
    path,
    ...(locale !== undefined && { locale }),
    ...(asOf !== undefined && { asOf }),
    ...(dir && { dir }),
    ...(datePolicy && { datePolicy }),
    ...(messages && { messages }),
    ...(scheme && { scheme }),
  };
}

/** Skills of the selected stage stand out; else those of all stages that are not dimmed. */
function unusedSkills(outline: JourneyOutline, dimmed: ReadonlySet<Id>, selected: Id | null): Id[] {
  const chosen = outline.stops.find(({ id }) => id === selected);
  if (!chosen && dimmed.size === 0) return [];
  const stops = chosen ? [chosen] : outline.stops.filter(({ id }) => !dimmed.has(id));
  const used = new Set(stops.flatMap(({ skills }) => skills));
  return outline.skills.flatMap(({ id }) => (used.has(id) ? [] : id));
}
