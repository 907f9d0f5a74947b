import type { Organisation, Place, ResolvedStage, Stage } from "@trajectoires/model";
import type { PickedText } from "../words/pick-text.js";
import type { ViewContext } from "./view-context.js";

/** A stage's title; where it has none, what kind of stage it is, in kind words for a break. */
export function titleOf(view: ViewContext, stage: Stage): PickedText {
  const title = view.text(stage.title);
  if (title?.value) return title;
  const { messages } = view.words;
  return {
    value:
      stage.kind === "break"
        ? messages.breakReason[stage.reason ?? "unspecified"]
        : messages.stageKind[stage.kind],
  };
}

/** An organisation's name, or the description that stands in for it. */
export function organisationName(
  view: ViewContext,
  organisation: Organisation | undefined,
): PickedText | undefined {
  if (!organisation) return undefined;
  const name = view.text(organisation.name) ?? view.text(organisation.description);
  return name ?? { value: view.words.messages.unnamed };
}

/** Where a stage was, with whether it was worked from elsewhere. */
export function placeOf(view: ViewContext, it: ResolvedStage): PickedText | undefined {
  const place = it.stage.place ?? it.organisation?.place;
  const remote = it.stage.place?.remote;
  const word = remote === "remote" || remote === "hybrid" ? view.words.messages[remote] : undefined;
  const name = placeName(view, place);
  if (!word) return name;
  return name ? { ...name, value: `${name.value} · ${word}` } : { value: word };
}

function placeName(view: ViewContext, place: Place | undefined): PickedText | undefined {
  if (!place) return undefined;
  const whole = view.text(place.name);
  if (whole) return whole;
  const pieces = [place.city, place.region, place.country]
    .map((piece) => view.text(piece))
    .filter((piece) => piece !== undefined);
  const first = pieces[0];
  return first && { ...first, value: pieces.map((piece) => piece.value).join(", ") };
}

/** Employment type and share of full time, as one line. */
export function factsOf(view: ViewContext, stage: Stage): string | undefined {
  const { messages } = view.words;
  const facts: string[] = [];
  if (stage.employment) facts.push(messages.employment[stage.employment]);
  if (stage.rate !== undefined && stage.rate < 1)
    facts.push(view.words.say(messages.rate, { percent: view.words.percent(stage.rate) }));
  if (stage.study?.outcome) facts.push(messages.outcome[stage.study.outcome]);
  if (stage.study?.score) facts.push(stage.study.score);
  return facts.length > 0 ? facts.join(" · ") : undefined;
}
