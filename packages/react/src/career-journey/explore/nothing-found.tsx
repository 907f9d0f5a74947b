import type { ReactElement } from "react";
import { interpolate } from "../../words/interpolate.js";
import type { JourneyFilter } from "../career-journey-props.js";
import type { JourneyMessages } from "../journey-messages.js";
import type { JourneyOutline } from "../outline.js";
import type { WayOut } from "./look-through.js";

/** What `NothingFound` takes. */
export interface NothingFoundProps {
  readonly filter: JourneyFilter;
  readonly ways: readonly WayOut[];
  readonly outline: JourneyOutline;
  readonly say: JourneyMessages;
  readonly number: (value: number) => string;
  readonly onChoose: (filter: JourneyFilter) => void;
}

/** Says that nothing matches, and which part of the filter to take back for something to be found. */
export function NothingFound(props: NothingFoundProps): ReactElement {
  const { filter, ways, outline, say, number, onChoose } = props;
  const nameOf = ({ part }: WayOut): string => {
    if (part === "search") return `“${filter.search?.trim()}”`;
    const names = new Map(outline[part].map(({ id, name }) => [id as string, name]));
    return (filter[part] ?? []).map((id) => names.get(id) ?? id).join(", ");
  };
  return (
    <div className="tj-explore-nothing">
      <p>{say.nothing}</p>
      {ways.map((way) => (
        <button
          key={way.part}
          type="button"
          className="tj-journey-button"
          onClick={() => onChoose(way.filter)}
        >
          {interpolate(say.without, { name: nameOf(way), n: number(way.count) })}
        </button>
      ))}
    </div>
  );
}
