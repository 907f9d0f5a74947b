import type { ReactElement } from "react";
import type { HeadingLevel } from "../career-timeline/career-timeline-props.js";
import { drawText } from "../view/draw-text.js";
import { headingTag } from "../view/heading-tag.js";
import type { ViewContext } from "../view/view-context.js";

/** Kicker, title and summary of the whole, once for all views. */
export function JourneyHeader(props: {
  readonly view: ViewContext;
  readonly headingLevel: HeadingLevel;
}): ReactElement | null {
  const { view, headingLevel } = props;
  const { path } = view.career;
  const title = view.text(path.title) ?? view.text(path.person.name);
  if (!title) return null;
  const summary =
    view.text(path.summary) ?? view.text(path.person.headline) ?? view.text(path.person.summary);
  return (
    <div className="tj-header">
      {drawText(view.text(path.kicker), "tj-kicker")}
      {drawText(title, "tj-heading", headingTag(headingLevel))}
      {drawText(summary, "tj-lead-text")}
    </div>
  );
}
