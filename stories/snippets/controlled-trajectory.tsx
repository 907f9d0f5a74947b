import type { CareerPath } from "@trajectoires/react";
import { CareerTrajectory, type TimeRange } from "@trajectoires/react/trajectory";
import { useState } from "react";

/** Months are counted from the year 0. */
const year = (month: number) => Math.floor(month / 12);

/** The page keeps what is in view and what is selected. */
export function ControlledTrajectory({ path }: { path: CareerPath }) {
  const [range, setRange] = useState<TimeRange>({ start: 12 * 2015, end: 12 * 2021 });
  const [selected, setSelected] = useState<string | null>(null);
  return (
    <>
      <p className="trajectory-range">
        {year(range.start)}–{year(range.end)}, {selected ?? "nothing"} selected
      </p>
      <CareerTrajectory
        path={path}
        range={range}
        onRangeChange={setRange}
        selected={selected}
        onSelectedChange={setSelected}
      />
    </>
  );
}
