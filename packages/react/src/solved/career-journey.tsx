import type { ReactElement } from "react";
import type { CareerJourneyProps } from "../career-journey/career-journey-props.js";
import { JourneyShell } from "../career-journey/journey-shell.js";
import { useShellProps } from "../career-journey/use-shell-props.js";
import { restoreOnce, type Solved } from "./restore-once.js";
import { timesOf } from "./times-of.js";

/**
 * The journey of a career whose times were worked out before: `CareerJourney` without the solver, also in the views that are loaded later.
 *
 * @example <CareerJourney path={solved} />
 */
export function CareerJourney({ path, ...rest }: Solved<CareerJourneyProps>): ReactElement {
  return <JourneyShell {...useShellProps(rest, restoreOnce(path), timesOf(path))} />;
}
