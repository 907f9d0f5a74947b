"use client";

import type { Id } from "@trajectoires/model";
import { memo, type ReactNode } from "react";
import type { HeadingLevel } from "../career-timeline/career-timeline-props.js";
import type { JourneyView } from "./career-journey-props.js";
import { LaterView } from "./journey-panel.js";
import { loadersOf } from "./load-parts.js";
import type { JourneyOutline } from "./outline.js";
import type { JourneyShellProps } from "./shell-props.js";

/** What each view is given in place of a header: the journey has one for all. */
const noHeader = () => null;

/** What a `ShownView` takes. */
export interface ShownViewProps {
  readonly view: JourneyView;
  readonly props: JourneyShellProps;
  readonly selected: Id | null;
  readonly setSelected: (id: Id | null) => void;
  readonly dimmed: ReadonlySet<Id>;
  /** The one skill that is filtered by. */
  readonly skill: Id | undefined;
  readonly isHidden: boolean;
}

/** What stands in a panel. One that nobody sees waits until it is shown: each of a thousand stages would be drawn again at every key of a search. */
export const ShownView = memo(
  drawView,
  (before, after) =>
    after.isHidden ||
    (Object.keys(after) as (keyof ShownViewProps)[]).every((key) => before[key] === after[key]),
);

function drawView(shown: ShownViewProps): ReactNode {
  const { view, props, selected, dimmed, skill } = shown;
  if (view === "story") return props.story;
  const { say, idPrefix, headingLevel = 2, trajectory, skills, outline } = props;
  const loaders = loadersOf(props);
  const shared = { ...given(props), headingLevel: Math.min(6, headingLevel + 1) as HeadingLevel };
  if (view === "trajectory")
    return (
      <LaterView
        name={say.trajectory}
        loader={loaders.trajectory}
        say={say}
        props={{
          ...shared,
          // Its cards follow the journey's heading: it has none of its own, and no name beside the journey's.
          headingLevel,
          "aria-label": undefined,
          ...(props.allowImage !== undefined && { allowImage: props.allowImage }),
          ...trajectory,
          slots: { ...trajectory?.slots, header: noHeader },
          idPrefix: `${idPrefix}-trajectory`,
          selected,
          onSelectedChange: shown.setSelected,
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
      loader={loaders.skills}
      say={say}
      props={{
        ...shared,
        ...skills,
        ...(skill !== undefined && { selected: skill }),
        dimmed: unusedSkills(outline, dimmed, selected),
      }}
    />
  );
}

/** What all views are told, without what the host left out. */
function given(props: JourneyShellProps) {
  const { path, times, locale, asOf, dir, datePolicy, messages, scheme } = props;
  return {
    // As the loader wants it.
    path: (times ? { path, times } : path) as never,
    ...(locale !== undefined && { locale }),
    ...(asOf !== undefined && !times && { asOf }),
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
