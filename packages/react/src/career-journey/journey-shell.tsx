"use client";

import { type ReactElement, useRef, useState } from "react";
import { interpolate } from "../words/interpolate.js";
import type { JourneyFilter, JourneyView } from "./career-journey-props.js";
import { ShownView } from "./draw-view.js";
import { JourneyFailure, JourneyPanel } from "./journey-panel.js";
import { LaterPart } from "./later-part.js";
import { loadersOf, partLoaders } from "./load-parts.js";
import { type JourneyShellProps, outerAttributes } from "./shell-props.js";
import { ALL_VIEWS, useJourney } from "./use-journey.js";
import { ViewTabs } from "./view-tabs.js";

/** The part of a journey that is alive: chooses, selects, filters, plays. */
export function JourneyShell(props: JourneyShellProps): ReactElement {
  const {
    views = ALL_VIEWS,
    say,
    tag,
    outline,
    idPrefix,
    header,
    explore = true,
    player = true,
  } = props;
  const journey = useJourney(props);
  const { shown, opened, wanted, ask, failed, first, filter, host } = journey;
  const [isExploring, setExploring] = useState(false);
  const [isPlaying, setPlaying] = useState(false);
  const exploreButton = useRef<HTMLButtonElement>(null);
  const hasFindings = isExploring || isFiltering(filter);
  const playButton = useRef<HTMLButtonElement>(null);
  const isEmpty = outline.stops.length === 0;
  const hasTabs = views.length > 1;
  const hint = (view: JourneyView): void => {
    if (view !== "story")
      loadersOf(props)
        [view].load()
        .catch(() => {});
    journey.transition.prepare();
  };
  const widthOf = (view: JourneyView): "narrow" | "wide" | undefined => {
    if (shown !== undefined || typeof first === "string" || first.narrow === first.wide) return;
    return view === first.narrow ? "narrow" : "wide";
  };
  return (
    <section
      {...outerAttributes(props)}
      ref={journey.shell}
      data-view={shown}
      data-playing={isPlaying ? "" : undefined}
    >
      {header}
      {isEmpty ? null : (
        <div className="tj-journey-bar" data-tj-keeps-card="">
          {hasTabs ? (
            <ViewTabs
              views={views}
              view={wanted}
              isComing={journey.isComing}
              say={say}
              idPrefix={idPrefix}
              onChoose={ask}
              onHint={hint}
            />
          ) : null}
          <div className="tj-journey-tools">
            {explore ? (
              <button
                ref={exploreButton}
                type="button"
                className="tj-journey-button"
                aria-expanded={isExploring}
                aria-controls={`${idPrefix}-explore`}
                onClick={() => setExploring(!isExploring)}
                onPointerEnter={() => void partLoaders.explore.load().catch(() => {})}
              >
                <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
                  <path d="M11 11l3.5 3.5M12.5 7A5.5 5.5 0 1 1 1.5 7a5.5 5.5 0 0 1 11 0Z" />
                </svg>
                {say.explore}
              </button>
            ) : null}
            {player ? (
              <button
                ref={playButton}
                type="button"
                className="tj-journey-button"
                data-main=""
                aria-expanded={isPlaying}
                onClick={() => setPlaying(!isPlaying)}
                onPointerEnter={() => void partLoaders.player.load().catch(() => {})}
              >
                <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
                  <path d="M4.5 2.5v11l9-5.5Z" />
                </svg>
                {say.play}
              </button>
            ) : null}
          </div>
        </div>
      )}
      <div
        id={`${idPrefix}-explore`}
        className="tj-journey-explore"
        data-tj-keeps-card=""
        hidden={!hasFindings}
      >
        {hasFindings ? (
          <LaterPart
            name={say.explore}
            loader={partLoaders.explore}
            say={say}
            props={{
              host,
              say,
              tag,
              path: props.path,
              outline,
              selected: journey.selected,
              filter,
              onFilterChange: journey.setFilter,
              onMatches: journey.setMatches,
              isOpen: isExploring,
              onClose: () => {
                setExploring(false);
                exploreButton.current?.focus();
              },
            }}
          />
        ) : null}
      </div>
      {failed ? (
        <JourneyFailure
          message={interpolate(say.failed, { view: say[failed] })}
          retry={say.retry}
          onRetry={() => ask(failed)}
        />
      ) : null}
      {opened.map((view) => (
        <JourneyPanel
          key={view}
          view={view}
          idPrefix={idPrefix}
          hasTabs={hasTabs && !isEmpty}
          isHidden={shown !== undefined && view !== shown}
          width={widthOf(view)}
        >
          <ShownView
            view={view}
            props={props}
            selected={journey.selected}
            setSelected={journey.setSelected}
            dimmed={journey.dimmed}
            skill={filter.skills?.length === 1 ? filter.skills[0] : undefined}
            isHidden={shown !== undefined && view !== shown}
          />
        </JourneyPanel>
      ))}
      {player && isPlaying ? (
        <LaterPart
          name={say.player}
          loader={partLoaders.player}
          say={say}
          props={{
            host,
            say,
            tag,
            path: props.path,
            outline,
            view: shown ?? "story",
            selected: journey.selected,
            onPlay: props.onPlay,
            onPause: props.onPause,
            onPlayEnd: props.onPlayEnd,
            onClose: (hadFocus) => {
              if (hadFocus) playButton.current?.focus({ preventScroll: true });
              setPlaying(false);
            },
          }}
        />
      ) : null}
    </section>
  );
}

function isFiltering(filter: JourneyFilter): boolean {
  return Object.values(filter).some((part) => part.length > 0);
}
