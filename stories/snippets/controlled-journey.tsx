"use client";

import type { CareerPath } from "@trajectoires/react";
import { CareerJourney, type JourneyFilter, type JourneyView } from "@trajectoires/react/journey";
import { useState } from "react";

/** The page keeps what is shown, selected and looked for, and hears what the reader does. */
export function ControlledJourney({ path, report }: ControlledJourneyProps) {
  const [view, setView] = useState<JourneyView>("story");
  const [selected, setSelected] = useState<string | null>(null);
  const [filter, setFilter] = useState<JourneyFilter>({});
  return (
    <CareerJourney
      path={path}
      view={view}
      onViewChange={setView}
      selected={selected}
      onSelectedChange={setSelected}
      filter={filter}
      onFilterChange={setFilter}
      onStageView={(stage) => report("stage seen", stage)}
      onPlay={() => report("played")}
    />
  );
}

interface ControlledJourneyProps {
  path: CareerPath;
  report: (event: string, stage?: string) => void;
}
