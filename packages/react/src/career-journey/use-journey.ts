"use client";

import type { Id } from "@trajectoires/model";
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { useControlled } from "../view/use-controlled.js";
import type { JourneyFilter, JourneyView } from "./career-journey-props.js";
import { findStop } from "./find-stop.js";
import type { JourneyHost } from "./journey-host.js";
import { loadersOf } from "./load-parts.js";
import { markEntries } from "./mark-entries.js";
import { readMotion } from "./read-motion.js";
import type { JourneyShellProps } from "./shell-props.js";
import { stopsInView } from "./stops-in-view.js";
import { createTransition } from "./transition.js";
import { useDeepLinks } from "./use-deep-links.js";
import { useDrawIn } from "./use-draw-in.js";
import { useShownView } from "./use-shown-view.js";
import { useStageViews } from "./use-stage-views.js";
import { useThreads } from "./use-threads.js";

export const ALL_VIEWS: readonly JourneyView[] = ["story", "trajectory", "skills"];
const NO_FILTER: JourneyFilter = {};
const NONE: ReadonlySet<Id> = new Set();

/** The state of a journey, and what it lends to its parts. */
export function useJourney(props: JourneyShellProps) {
  const { views = ALL_VIEWS, outline, idPrefix, deepLinks = false } = props;
  const first = props.defaultView ?? views[0] ?? "story";
  const shell = useRef<HTMLElement>(null);

  const [wanted, ask] = useControlled<JourneyView | undefined>(
    props.view,
    typeof first === "string" ? first : undefined,
    props.onViewChange as ((view: JourneyView | undefined) => void) | undefined,
  );
  const [selected, setSelected] = useControlled(
    props.selected,
    props.defaultSelected ?? null,
    props.onSelectedChange,
  );
  const [filter, setFilter] = useControlled(
    props.filter,
    props.defaultFilter ?? NO_FILTER,
    props.onFilterChange,
  );
  const [matches, setMatches] = useState<ReadonlySet<Id> | null>(null);

  /** What is read when something happens, rather than when it is drawn. */
  const now = useRef({
    selected,
    idPrefix,
    outline,
    setSelected,
    filter,
    setFilter,
    shown: wanted,
  });
  const { panelOf, transition } = useMemo(() => {
    const panelOf = (view: JourneyView) =>
      shell.current?.querySelector<HTMLElement>(`.tj-journey-panel[data-view="${view}"]`) ?? null;
    const transition = createTransition({
      shell: () => shell.current,
      panel: panelOf,
      selected: () => now.current.selected,
      idPrefix: () => now.current.idPrefix,
    });
    return { panelOf, transition };
  }, []);
  const change = useShownView({
    wanted,
    first,
    shell,
    ask,
    transition,
    loaders: loadersOf(props),
  });
  const { shown } = change;
  now.current = { selected, idPrefix, outline, setSelected, filter, setFilter, shown };
  useEffect(() => transition.stop, [transition]);

  /** Selects, and brings what was selected into view: in the story here, in the trajectory by itself. */
  const select = useCallback(
    (id: Id | null): void => {
      now.current.setSelected(id);
      const panel = now.current.shown === "story" ? panelOf("story") : null;
      const row = id !== null && panel && findStop(panel, id, now.current.idPrefix);
      if (!row) return;
      const behavior = readMotion(panel) === "none" ? "instant" : "smooth";
      (row.querySelector(".tj-row") ?? row).scrollIntoView({ block: "center", behavior });
    },
    [panelOf],
  );
  useDeepLinks({ isOn: deepLinks, outline, idPrefix, selected, select });
  useStageViews(shell, idPrefix, selected, props.onStageView);
  useDrawIn(shell, shown !== undefined);

  const host = useMemo<JourneyHost>(() => {
    const view = () => now.current.shown ?? "story";
    return {
      outline: () => now.current.outline,
      view,
      stops: () => stopsInView(now.current.outline, view()),
      shell: () => shell.current as HTMLElement,
      panel: () => panelOf(view()) as HTMLElement,
      find: (id) => {
        const panel = panelOf(view());
        return panel && findStop(panel, id, now.current.idPrefix);
      },
      selected: () => now.current.selected,
      select,
      mark: (id) => now.current.setSelected(id),
      motion: () => (shell.current ? readMotion(shell.current) : "none"),
    };
  }, [panelOf, select]);

  useThreads(shell, now, props.explore ?? true, props.say.thread);

  const dimmed = useMemo(() => {
    if (!matches) return NONE;
    return new Set(outline.stops.flatMap(({ id }) => (matches.has(id) ? [] : id)));
  }, [matches, outline]);
  useLayoutEffect(() => {
    const panel = panelOf("story");
    if (panel) markEntries(panel, idPrefix, { selected, dimmed });
  });

  return {
    ...change,
    first,
    wanted,
    ask,
    shell,
    selected,
    setSelected,
    filter,
    setFilter,
    setMatches,
    dimmed,
    host,
    transition,
  };
}

/** The state of a journey, and what it lends to its parts. */
export type Journey = ReturnType<typeof useJourney>;
