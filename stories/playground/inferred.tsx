import type { Suggestion } from "@trajectoires/interop/suggestions";
import { useId } from "react";
import { inferencesOf } from "./inferences.ts";
import type { ReadCareer } from "./read-career.ts";
import "./inferred.css";

/** What was understood rather than read, and what the importer suggests, to be done or not. */
export function Inferred(props: {
  readonly read: ReadCareer;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (suggestion: Suggestion, chosen: boolean) => void;
}) {
  const id = useId();
  const told = inferencesOf(props.read);
  const { suggestions } = props.read;
  if (told.length === 0) return null;
  return (
    <section className="pg-inferred" aria-labelledby={id}>
      <h2 id={id}>What was inferred</h2>
      <dl>
        {told.map(({ term, words }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      {suggestions.length > 0 ? (
        <fieldset>
          <legend>Suggested, and left to you</legend>
          {suggestions.map((suggestion) => (
            <label key={suggestion.stint.id}>
              <input
                type="checkbox"
                checked={props.chosen.has(suggestion.stint.id)}
                onChange={(event) => props.onChoose(suggestion, event.target.checked)}
              />
              <span>
                Draw {suggestion.stint.stages.length} roles at{" "}
                <b>{organisationName(props.read, suggestion)}</b> as one line
              </span>
            </label>
          ))}
        </fieldset>
      ) : null}
    </section>
  );
}

function organisationName({ value }: ReadCareer, { stint }: Suggestion): string {
  const found = value.organisations?.find(({ id }) => id === stint.organisation)?.name;
  return typeof found === "string" ? found : (stint.organisation ?? "one organisation");
}
