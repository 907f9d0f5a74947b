import type { ReactElement } from "react";
import type { CareerStripProps } from "../career-strip/career-strip-props.js";
import { ResolvedStrip } from "../career-strip/resolved-strip.js";
import { restoreOnce, type Solved } from "./restore-once.js";

/**
 * The strip of a career whose times were worked out before: `CareerStrip` without the solver.
 *
 * @example <CareerStrip path={solved} range={range} />
 */
export function CareerStrip({ path, ...rest }: Solved<CareerStripProps>): ReactElement {
  return <ResolvedStrip {...rest} path={restoreOnce(path)} />;
}
