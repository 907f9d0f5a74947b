import type { ReactElement } from "react";
import { resolveOnce } from "../view/resolve-once.js";
import type { CareerJourneyProps } from "./career-journey-props.js";
import { JourneyShell } from "./journey-shell.js";
import { useShellProps } from "./use-shell-props.js";

/**
 * A career in three views, story, trajectory and skills, that turn into each other; played, searched and filtered. Works as a server
 * component: the story is drawn on the server and costs the page no script. Functions among the props need a client component of the host's.
 * Needs `@trajectoires/react/journey.css` beside the library's sheet, and the sheets of the views it shows.
 *
 * @example <CareerJourney path={path} />
 */
export function CareerJourney({ path, ...rest }: CareerJourneyProps): ReactElement {
  return <JourneyShell {...useShellProps(rest, resolveOnce(path, rest.asOf))} />;
}
