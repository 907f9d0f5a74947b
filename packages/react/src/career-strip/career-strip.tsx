import type { ReactElement } from "react";
import { resolveOnce } from "../view/resolve-once.js";
import type { CareerStripProps } from "./career-strip-props.js";
import { ResolvedStrip } from "./resolved-strip.js";

/**
 * A career's line at the height of a line of text, for a table's row, a card, a header. A server component without id, state or script, so that a thousand
 * are cheap. Needs `@trajectoires/react/strip.css` beside the library's sheet.
 *
 * @example <CareerStrip path={path} range={range} />
 */
export function CareerStrip({ path, asOf, ...rest }: CareerStripProps): ReactElement {
  return <ResolvedStrip {...rest} path={resolveOnce(path, asOf)} />;
}
