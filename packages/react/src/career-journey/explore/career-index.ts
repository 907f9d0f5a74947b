import type { CareerPath, Id, Pivot, Stage, StageKind, Text } from "@trajectoires/model";
import { pickText } from "../../words/pick-text.js";
import type { JourneyOutline, JourneyStop } from "../outline.js";
import { joinWords } from "./fold-text.js";

/** Where a stop stands: a stage's own kind, domain and organisation; of a pivot, those of either stage beside it. */
export interface Place {
  readonly kinds?: StageKind | undefined;
  readonly domains?: Id | undefined;
  readonly organisations?: Id | undefined;
}

/** A stage or pivot as it is looked for. */
export interface Candidate {
  readonly id: Id;
  /** Its texts, as `joinWords` makes them. */
  readonly words: string;
  readonly skills: readonly Id[];
  readonly places: readonly Place[];
  /** It stands between these, and is looked for by what it says itself. */
  readonly between?: readonly Id[] | undefined;
  /** The stage that it is a part of. */
  readonly partOf?: Id | undefined;
}

/** A career as it is looked through: made once for each outline. */
export interface CareerIndex {
  /** In the order of the outline's stops. */
  readonly candidates: readonly Candidate[];
}

/** Reads once what is looked through again at every key: texts in the shown language, folded. */
export function indexCareer(path: CareerPath, outline: JourneyOutline, tag: string): CareerIndex {
  const textOf = (text: Text | undefined): string => pickText(text, tag, path.lang)?.value ?? "";
  const all = (texts: readonly (Text | undefined)[] | undefined) => (texts ?? []).map(textOf);
  const byId = <Listed extends { readonly id: Id }>(list: readonly Listed[] | undefined) =>
    new Map(list?.map((listed) => [listed.id, listed]));
  const stages = byId(path.stages);
  const pivots = byId(path.pivots);
  const skills = byId(path.skills);
  const organisations = byId(path.organisations);
  const stops = byId(outline.stops);
  const skillNames = byId(outline.skills);
  const organisationNames = byId(outline.organisations);

  const textsOfStop = (stop: JourneyStop): string[] => [
    stop.title,
    ...stop.skills.flatMap((id) => [
      skillNames.get(id)?.name ?? "",
      ...all(skills.get(id)?.keywords),
    ]),
  ];
  const textsOfStage = (stage: Stage): string[] => {
    const organisation = organisations.get(stage.organisation ?? "");
    const place = stage.place ?? organisation?.place;
    const { study } = stage;
    return [
      organisationNames.get(stage.organisation ?? "")?.name ?? "",
      ...all([stage.subtitle, stage.summary, study?.area, study?.degree]),
      ...all(stage.highlights),
      ...all(study?.courses),
      ...all([place?.name, place?.city, place?.region, place?.country]),
      ...all(stage.quotes?.map(({ text }) => text)),
      ...all(stage.people?.flatMap(({ name, role }) => [name, role])),
    ];
  };
  const textsOfPivot = ({ label, summary, milestones = [] }: Pivot): string[] => [
    ...all([label, summary]),
    ...all(milestones.flatMap((id) => [stages.get(id)?.title, stages.get(id)?.summary])),
  ];
  const placeOf = (id: Id): Place[] => {
    const stop = stops.get(id);
    if (!stop) return [];
    return [{ kinds: stop.kind, domains: stop.domain, organisations: stop.organisationId }];
  };

  return {
    candidates: outline.stops.map((stop) => {
      const { id } = stop;
      const stage = stages.get(id);
      const pivot = stop.type === "pivot" ? pivots.get(id) : undefined;
      const places = pivot ? pivot.between.flatMap(placeOf) : placeOf(id);
      return {
        id,
        words: joinWords([
          ...textsOfStop(stop),
          ...(pivot ? textsOfPivot(pivot) : stage ? textsOfStage(stage) : []),
        ]),
        skills: [...new Set(stop.skills)],
        places: places.length > 0 ? places : [{}],
        between: pivot?.between,
        partOf: stage?.partOf,
      };
    }),
  };
}
