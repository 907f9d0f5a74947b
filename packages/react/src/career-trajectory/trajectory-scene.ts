import { findConcurrent } from "@trajectoires/layout/story";
import {
  createSpanIndex,
  type LabelText,
  layoutTrajectory,
  type SpanIndex,
  type TrajectoryBend,
  type TrajectoryLane,
  type TrajectoryLayout,
  type TrajectoryMark,
  type TrajectoryPiece,
} from "@trajectoires/layout/trajectory";
import type { Id, Month, ResolvedCareer, ResolvedStage } from "@trajectoires/model";
import { createPlacing, type Placing } from "../view/placing.js";
import { organisationName } from "../view/stage-texts.js";
import { createViewContext, type ViewContext } from "../view/view-context.js";
import type { Words } from "../words/create-words.js";
import { createAges } from "./ages.js";
import { enTrajectory } from "./locales/en.js";
import { createStops, groupStops, type SceneStop } from "./scene-stops.js";
import { createStopMoves, type StopMoves } from "./stop-moves.js";
import { labelOf, namePivot, nameStage, titlesOf, titleTextOf } from "./stop-name.js";
import type { TrajectoryMessages } from "./trajectory-messages.js";
import type { TrajectoryPictureProps } from "./trajectory-props.js";

/** The least that may be in view, in months. */
const SMALLEST_MONTHS = 3;

/** Everything about a drawing that stays the same however it is zoomed: made once, handed to every part as one plain object. */
export interface TrajectoryScene {
  readonly view: ViewContext;
  readonly say: TrajectoryMessages;
  readonly layout: TrajectoryLayout;
  readonly placing: Placing;
  readonly isMirrored: boolean;
  /** In the order of time. */
  readonly stages: readonly ResolvedStage[];
  readonly stops: readonly SceneStop[];
  readonly moves: StopMoves;
  readonly findPieces: SpanIndex<TrajectoryPiece>;
  readonly findBends: SpanIndex<TrajectoryBend>;
  /** Heads of what goes on, ends of threads. */
  readonly findEnds: SpanIndex<TrajectoryMark>;
  /** The least that may be in view, as a fraction of the whole. */
  readonly smallest: number;
  readonly idPrefix: string;
  readonly classNames: TrajectoryPictureProps["classNames"];
  readonly stageHref: string | undefined;
  readonly dimmed: ReadonlySet<Id>;
  readonly showChapters: boolean;
  readonly rowId: (stage: Id) => string;
  readonly stopId: (stop: string) => string;
  readonly hrefOf: (stop: SceneStop) => string;
  readonly nameOf: (stop: SceneStop) => string;
  /** Words beside a stop. */
  readonly labelOf: (stop: SceneStop) => LabelText;
  /** Language of its title, where that is not the view's. */
  readonly langOf: (stop: SceneStop) => string | undefined;
  /** The stop with an id, or all stops of a stage. */
  readonly stopsOf: (id: string) => readonly SceneStop[] | undefined;
  /** How old the person was in a month, in words; `undefined` where nobody knows or wants to. */
  readonly ageAt: (month: Month) => string | undefined;
  /** What a stage's or a pivot's card is called. */
  readonly cardName: (id: Id) => string;
  readonly laneName: (lane: TrajectoryLane) => string;
  readonly laneNameOf: (stage: Id) => string;
  /** Titles of what ran at the same time. */
  readonly meanwhile: (stage: Id) => readonly string[];
}

/** What a scene is made with. */
export interface SceneOptions
  extends Pick<
    TrajectoryPictureProps,
    | "spacing"
    | "lanes"
    | "showAges"
    | "showChapters"
    | "datePolicy"
    | "stageHref"
    | "dimmed"
    | "classNames"
  > {
  readonly isMirrored: boolean;
  readonly idPrefix: string;
}

/** Makes a scene: the layout, and words for what is in it. */
export function createScene(
  career: ResolvedCareer,
  words: Words,
  options: SceneOptions,
): TrajectoryScene {
  const { datePolicy, lanes, isMirrored, idPrefix, stageHref } = options;
  const view = createViewContext(career, words, { datePolicy });
  // Lengths along the drawing would tell what must not be told.
  const spacing = datePolicy === "hidden" ? "even" : options.spacing;
  const layout = layoutTrajectory(career, {
    ...(spacing && { spacing }),
    ...(lanes && { lanes }),
  });
  const say = { ...enTrajectory, ...words.messages.trajectory };
  const stops = createStops(layout, words);
  const concurrent = findConcurrent(career);
  const byStage = new Map(layout.stages.map((it) => [it.id, it]));
  const lanesByKey = new Map(layout.lanes.map((lane) => [lane.key, lane]));
  const stopsById = groupStops(stops);
  const laneName = (lane: TrajectoryLane): string => {
    const domain = view.text(lane.domain?.name)?.value;
    const organisation = organisationName(view, lane.organisation)?.value;
    const group = say.lane[lane.key as keyof typeof say.lane];
    return organisation ?? domain ?? group ?? say.lane.life;
  };
  const rowId = (id: Id) => `${idPrefix}-row-${id}`;
  const { start, end } = layout.scale;
  return {
    view,
    say,
    layout,
    placing: createPlacing(isMirrored),
    isMirrored,
    stages: [...career.stages].sort((a, b) => a.order - b.order),
    stops,
    moves: createStopMoves(stops),
    findPieces: createSpanIndex(layout.pieces, (piece) => piece),
    findBends: createSpanIndex(layout.bends, (bend) => bend),
    findEnds: createSpanIndex(
      layout.marks.filter(({ part }) => part === "arrow" || part === "cap"),
      ({ at }) => ({ start: at, end: at }),
    ),
    smallest: Math.min(1, SMALLEST_MONTHS / Math.max(1, end - start)),
    idPrefix,
    classNames: options.classNames,
    stageHref,
    dimmed: new Set(options.dimmed),
    showChapters: options.showChapters ?? false,
    rowId,
    stopId: (stop) => `${idPrefix}-stop-${stop}`,
    // A turning point has no row of its own: it leads to that of the stage it led to.
    hrefOf: ({ target, pivot }) =>
      stageHref === undefined
        ? `#${rowId(pivot?.pivot.between[1] ?? target)}`
        : stageHref.replaceAll("{id}", encodeURIComponent(target)),
    nameOf: keepById((stop) => {
      if (stop.pivot) return namePivot(view, stop.pivot.pivot, stop.pivot.number);
      const it = career.stageById.get(stop.target);
      return it ? nameStage(view, it, concurrent.get(it.id) ?? []) : "";
    }),
    labelOf: keepById((stop) => labelOf(view, stop)),
    langOf: ({ target, pivot }) => titleTextOf(view, target, pivot?.pivot)?.lang,
    stopsOf: (id) => stopsById.get(id),
    ageAt: createAges(view, options.showAges ?? true),
    cardName: (id) =>
      titleTextOf(
        view,
        id,
        career.path.pivots?.find((pivot) => pivot.id === id),
      )?.value ?? "",
    laneName,
    laneNameOf: (id) => {
      const lane = lanesByKey.get(byStage.get(id)?.lane ?? "");
      return lane ? laneName(lane) : "";
    },
    meanwhile: (id) => titlesOf(view, concurrent.get(id) ?? []),
  };
}

/** Words are worked out once for each stop: a drawing that moves asks for them again and again. */
function keepById<T>(make: (stop: SceneStop) => T): (stop: SceneStop) => T {
  const kept = new Map<string, T>();
  return (stop) => {
    if (!kept.has(stop.id)) kept.set(stop.id, make(stop));
    return kept.get(stop.id) as T;
  };
}
