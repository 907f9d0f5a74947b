import { layoutStory, type StoryEntry, type StoryOrder } from "@trajectoires/layout/story";
import type { Id, Pivot, ResolvedCareer, ResolvedStage, StageKind } from "@trajectoires/model";
import { indexSkills } from "../skill-badge/stage-skills.js";
import { periodOf } from "../view/period.js";
import { organisationName, titleOf } from "../view/stage-texts.js";
import { slotOf, type ViewContext } from "../view/view-context.js";

/** A stage or turning point as the journey's controls know it. */
export interface JourneyStop {
  readonly id: Id;
  readonly type: "stage" | "pivot";
  readonly title: string;
  /** Language of the title, where it isn't the view's. */
  readonly lang?: string;
  /** As printed. */
  readonly organisation?: string;
  /** As printed, no finer than the view may say. */
  readonly period?: string;
  /** Colour slot of its domain, 0 to 12. */
  readonly slot: number;
  /** Ids, for filters. */
  readonly kind?: StageKind;
  readonly domain?: Id;
  readonly organisationId?: Id;
  readonly skills: readonly Id[];
}

/** Something that stages can be filtered by. */
export interface JourneyFacet {
  readonly id: Id;
  readonly name: string;
  readonly lang?: string;
  readonly slot?: number;
}

/** A career for the journey's controls: plain data that crosses from server to client, so that the client needs no solver to play or filter. */
export interface JourneyOutline {
  /** In the order of the story's rows. */
  readonly stops: readonly JourneyStop[];
  /** Indices of the stops in the order of time. */
  readonly inTime: readonly number[];
  readonly kinds: readonly JourneyFacet[];
  readonly domains: readonly JourneyFacet[];
  readonly skills: readonly JourneyFacet[];
  readonly organisations: readonly JourneyFacet[];
}

interface Known {
  readonly key: readonly unknown[];
  readonly outline: JourneyOutline;
}

/** The last outline of each career, for as long as it lives. */
const outlines = new WeakMap<ResolvedCareer, Known>();

/** Lists what there is to step through and to filter by. */
export function outlineCareer(view: ViewContext, order: StoryOrder): JourneyOutline {
  const key = [view.words, view.datePolicy, order];
  const known = outlines.get(view.career);
  if (known?.key.every((part, index) => part === key[index])) return known.outline;
  const outline = makeOutline(view, order);
  outlines.set(view.career, { key, outline });
  return outline;
}

function makeOutline(view: ViewContext, order: StoryOrder): JourneyOutline {
  const { path, stageById } = view.career;
  const found: { stop: JourneyStop; time: number }[] = [];
  const walk = (entries: readonly StoryEntry[]): void => {
    for (const entry of entries) {
      if (entry.type === "stage") {
        found.push({ stop: stopOfStage(view, entry.stage), time: entry.stage.order });
        walk(entry.parts);
      } else if (entry.type === "pivot") {
        const next = stageById.get(entry.pivot.between[1]);
        // Just before what it led to.
        const time = (next?.order ?? 0) - 0.5;
        found.push({ stop: stopOfPivot(view, entry.pivot, entry.slot), time });
      } else walk(entry.entries);
    }
  };
  for (const group of layoutStory(view.career, { order }).groups) walk(group.entries);
  const stops = found.map(({ stop }) => stop);
  const timeOf = (index: number) => found[index]?.time ?? 0;
  const named = <Listed extends { readonly id: Id }>(
    list: readonly Listed[] | undefined,
    textOf: (listed: Listed) => ReturnType<ViewContext["text"]>,
    usedBy: (stop: JourneyStop) => readonly (Id | undefined)[],
  ): JourneyFacet[] => {
    const used = new Map<Id | undefined, number>();
    for (const stop of stops) for (const id of usedBy(stop)) used.set(id, stop.slot);
    return (list ?? []).flatMap((listed) => {
      const text = textOf(listed);
      const slot = used.get(listed.id);
      if (!text || slot === undefined) return [];
      return [{ id: listed.id, name: text.value, ...(text.lang && { lang: text.lang }), slot }];
    });
  };
  const { stageKind } = view.words.messages;
  // In the colours of their badges.
  const badges = indexSkills(view);
  return {
    stops,
    inTime: stops.map((_, index) => index).sort((a, b) => timeOf(a) - timeOf(b)),
    kinds: [...new Set(stops.flatMap(({ kind }) => kind ?? []))].map((kind) => ({
      id: kind,
      name: stageKind[kind],
    })),
    domains: named(
      path.domains,
      ({ name }) => view.text(name),
      ({ domain }) => [domain],
    ),
    skills: named(
      path.skills,
      ({ name }) => view.text(name),
      ({ skills }) => skills,
    ).map((skill) => ({ ...skill, slot: badges.get(skill.id)?.item.slot ?? skill.slot ?? 0 })),
    organisations: named(
      path.organisations,
      (organisation) => organisationName(view, organisation),
      ({ organisationId }) => [organisationId],
    ),
  };
}

function stopOfStage(view: ViewContext, it: ResolvedStage): JourneyStop {
  const title = titleOf(view, it.stage);
  const organisation = organisationName(view, it.organisation)?.value;
  const period = periodOf(view, it).main;
  return {
    id: it.id,
    type: "stage",
    title: title.value,
    ...(title.lang && { lang: title.lang }),
    ...(organisation && organisation !== title.value && { organisation }),
    ...(period && { period }),
    slot: slotOf(view, it),
    kind: it.stage.kind,
    ...(it.domain && { domain: it.domain.id }),
    ...(it.organisation && { organisationId: it.organisation.id }),
    skills: (it.stage.skills ?? []).map((use) => (typeof use === "string" ? use : use.skill)),
  };
}

function stopOfPivot(view: ViewContext, pivot: Pivot, slot: number): JourneyStop {
  const title = view.text(pivot.title) ?? { value: view.words.messages.pivotKind[pivot.kind] };
  return {
    id: pivot.id,
    type: "pivot",
    title: title.value,
    ...(title.lang && { lang: title.lang }),
    slot,
    skills: pivot.carriedOver ?? [],
  };
}
