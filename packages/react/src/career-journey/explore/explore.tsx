"use client";

import type { CareerPath, Id } from "@trajectoires/model";
import { type KeyboardEvent, type ReactElement, useEffect, useId, useRef, useState } from "react";
import { interpolate } from "../../words/interpolate.js";
import type { JourneyFilter } from "../career-journey-props.js";
import type { JourneyHost, JourneySpeech } from "../journey-host.js";
import type { JourneyOutline } from "../outline.js";
import { ActiveFilters } from "./active-filters.js";
import { FacetChips } from "./facet-chips.js";
import { FACETS } from "./find-matches.js";
import { NothingFound } from "./nothing-found.js";
import { SearchField } from "./search-field.js";
import { nextMatch } from "./step-through.js";
import { Stepper } from "./stepper.js";
import { toggleChoice } from "./toggle-choice.js";
import { useFindings } from "./use-findings.js";
import { WaysOn } from "./ways-on.js";

/** What `Explore` takes. */
export interface ExploreProps extends JourneySpeech {
  readonly host: JourneyHost;
  readonly path: CareerPath;
  readonly outline: JourneyOutline;
  readonly selected: Id | null;
  readonly filter: JourneyFilter;
  readonly onFilterChange: (filter: JourneyFilter) => void;
  /** Says which stages and pivots stay in the light; `null` where nothing is looked for. */
  readonly onMatches: (lit: ReadonlySet<Id> | null) => void;
  /** Somebody opened it by hand: the focus goes into it. Closed, it says what is looked for, if anything is. */
  readonly isOpen: boolean;
  /** Closes it, and gives the focus back. */
  readonly onClose: () => void;
}

/** Search and filters; what was found, and the ways through it. */
export function Explore(props: ExploreProps): ReactElement {
  const { host, say, tag, outline, selected, filter, onFilterChange, isOpen, onClose } = props;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const { findings, choices } = useFindings(props);
  const { isOn, found, counts, ways } = findings;
  const [went, setWent] = useState("");
  const stop = outline.stops.find((one) => one.id === selected);
  const number = (value: number) => new Intl.NumberFormat(tag).format(value);

  useEffect(() => {
    if (isOpen) field.current?.focus({ preventScroll: true });
  }, [isOpen]);
  // What was said of a step is no longer news once something else is looked for.
  useEffect(() => setWent(""), [findings]);

  const go = (target: Id, { n, total }: { readonly n: number; readonly total: number }): void => {
    host.select(target);
    const title = outline.stops.find((one) => one.id === target)?.title ?? "";
    setWent(interpolate(say.placeOf, { title, n: number(n), total: number(total) }));
  };
  const order = () => host.stops().map((one) => one.id);
  const matches = () => order().filter((one) => found.has(one));
  const stepMatch = (step: 1 | -1): void => {
    const target = nextMatch(order(), found, host.selected(), step);
    if (target === undefined) return;
    go(target, { n: matches().indexOf(target) + 1, total: found.size });
  };
  /** Where the focus goes as what had it goes away. */
  const leave = () => (isOpen ? field.current?.focus() : onClose());
  const total = number(outline.stops.length);
  const foundWords = interpolate(say.found, { n: number(found.size), total });
  const isAtMatch = selected !== null && found.has(selected);

  return (
    <>
      {isOpen ? (
        <search
          aria-label={say.explore}
          className="tj-explore-panel"
          onKeyDown={(event: KeyboardEvent) => {
            if (event.key !== "Escape" || event.defaultPrevented) return;
            event.preventDefault();
            onClose();
          }}
        >
          <SearchField
            value={filter.search ?? ""}
            say={say}
            field={field}
            onChange={(search) => {
              const { search: _, ...rest } = filter;
              onFilterChange(search === "" ? rest : { ...rest, search });
            }}
            onStep={stepMatch}
          />
          {FACETS.map((facet) => (
            <FacetChips
              key={facet}
              id={`${id}${facet}`}
              name={facet === "skills" ? say.skillFilter : say[facet]}
              choices={choices[facet]}
              chosen={filter[facet] ?? []}
              counts={counts[facet]}
              say={say}
              number={number}
              onToggle={(choice) => onFilterChange(toggleChoice(filter, facet, choice))}
            />
          ))}
        </search>
      ) : null}
      <div className="tj-explore-bar">
        <p className="tj-spoken" role="status">
          {went || (isOn ? (found.size > 0 ? foundWords : say.nothing) : "")}
        </p>
        {isOn && found.size === 0 ? (
          <NothingFound
            filter={filter}
            ways={ways}
            outline={outline}
            say={say}
            number={number}
            onChoose={(next) => {
              onFilterChange(next);
              leave();
            }}
          />
        ) : null}
        {isOn && found.size > 0 ? (
          <>
            <p className="tj-explore-found" aria-hidden="true">
              {foundWords}
            </p>
            <Stepper
              label={say.search}
              place={
                isAtMatch
                  ? interpolate(say.matches, {
                      n: number(matches().indexOf(selected) + 1),
                      total: number(found.size),
                    })
                  : ""
              }
              previous={say.previousMatch}
              next={say.nextMatch}
              isFirst={false}
              isLast={false}
              onStep={stepMatch}
            />
          </>
        ) : null}
        {stop ? (
          <WaysOn outline={outline} selected={stop} say={say} number={number} onGo={go} />
        ) : isOn ? null : (
          <p className="tj-explore-hint">{say.choose}</p>
        )}
        {isOn ? (
          <button
            type="button"
            className="tj-explore-more tj-explore-clear"
            onClick={() => {
              onFilterChange({});
              leave();
            }}
          >
            {say.clear}
          </button>
        ) : null}
      </div>
      <ActiveFilters
        filter={filter}
        outline={outline}
        say={say}
        onFilterChange={onFilterChange}
        onEmpty={leave}
      />
    </>
  );
}
