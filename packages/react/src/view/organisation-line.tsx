import type { ResolvedStage } from "@trajectoires/model";
import type { ReactElement } from "react";
import { factsOf, organisationName, placeOf, titleOf } from "./stage-texts.js";
import { textProps, type ViewContext } from "./view-context.js";

/** "University of Reims · Reims, France · left early". Draws nothing where nothing is known. */
export function drawOrganisationLine(
  view: ViewContext,
  it: ResolvedStage,
  className: string,
  /** The organisation is named above already. */
  placeOnly: boolean,
): ReactElement | null {
  const title = titleOf(view, it.stage).value;
  const organisation = placeOnly ? undefined : organisationName(view, it.organisation);
  // Imported stages often have no title but the organisation, or the degree and the subject: nothing is said twice.
  const name = organisation?.value === title ? undefined : organisation;
  const subtitle = view.text(it.stage.subtitle) ?? view.text(it.stage.study?.degree);
  const place = placeOnly && !it.stage.place ? undefined : placeOf(view, it);
  const area = view.text(it.stage.study?.area);
  const facts = factsOf(view, it.stage);
  const rest = [subtitle, area, place, facts === undefined ? undefined : { value: facts }].flatMap(
    (text) => (text === undefined || title.includes(text.value) ? [] : [text]),
  );
  if (!name && rest.length === 0) return null;
  return (
    <p className={className}>
      {name ? <bdi className="tj-name p-location h-card" {...textProps(name)} /> : null}
      {rest.flatMap((text, index) => [
        index > 0 || name ? " · " : "",
        <bdi key={index} {...textProps(text)} />,
      ])}
    </p>
  );
}
