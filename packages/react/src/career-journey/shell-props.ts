import type { CareerPath, CareerTimes } from "@trajectoires/model";
import type { ReactNode } from "react";
import type { CareerJourneyProps } from "./career-journey-props.js";
import type { JourneyMessages } from "./journey-messages.js";
import type { JourneyOutline } from "./outline.js";

/** What the shell is given: plain data, and what was drawn on the server. */
export interface JourneyShellProps
  extends Omit<CareerJourneyProps, "path" | "timeline" | "header" | "idPrefix"> {
  readonly path: CareerPath;
  /** Where they came along, views are loaded without the solver. */
  readonly times?: CareerTimes;
  readonly idPrefix: string;
  /** Language of numbers. */
  readonly tag: string;
  readonly say: JourneyMessages;
  readonly outline: JourneyOutline;
  readonly header: ReactNode;
  readonly story: ReactNode;
}

/** Attributes of the outermost element: the host's own. */
export function outerAttributes(props: JourneyShellProps) {
  const {
    path,
    times,
    idPrefix,
    tag,
    say,
    outline,
    header,
    story,
    views,
    view,
    defaultView,
    onViewChange,
    selected,
    defaultSelected,
    onSelectedChange,
    range,
    defaultRange,
    onRangeChange,
    filter,
    defaultFilter,
    onFilterChange,
    explore,
    player,
    deepLinks,
    onStageView,
    onPlay,
    onPause,
    onPlayEnd,
    locale,
    asOf,
    headingLevel,
    datePolicy,
    messages,
    allowImage,
    scheme,
    trajectory,
    skills,
    ...attributes
  } = props;
  return { ...attributes, "data-scheme": scheme };
}
