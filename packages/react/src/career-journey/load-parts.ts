import type { CareerTimes } from "@trajectoires/model";
import type { ComponentType } from "react";
import type { CareerTrajectoryProps } from "../career-trajectory/trajectory-props.js";
import type { SkillTimelineProps } from "../skill-timeline/skill-timeline-props.js";
import type { ExploreProps } from "./explore/explore.js";
import type { PlayerProps } from "./player/player.js";

/** Loads something once; a failure is forgotten, so that the next call tries again. */
export interface Loader<Part> {
  load(): Promise<Part>;
  /** What has been loaded, at once. */
  read(): Part | undefined;
}

function createLoader<Part>(fetchPart: () => Promise<Part>): Loader<Part> {
  let part: Part | undefined;
  let coming: Promise<Part> | undefined;
  return {
    read: () => part,
    load: () => {
      coming ??= fetchPart().then(
        (came) => {
          part = came;
          return came;
        },
        (reason) => {
          coming = undefined;
          throw reason;
        },
      );
      return coming;
    },
  };
}

/** A view that is loaded, with a path of the kind that it takes: see `loadersOf`. */
type Later<Props> = Loader<ComponentType<Omit<Props, "path"> & { readonly path: never }>>;

/** Loaders of the views beside the story. */
export interface ViewLoaders {
  readonly trajectory: Later<CareerTrajectoryProps>;
  readonly skills: Later<SkillTimelineProps>;
}

/** Views that come when they are first shown. */
export const viewLoaders: ViewLoaders = {
  trajectory: createLoader(() =>
    import("../career-trajectory/career-trajectory.js").then((it) => it.CareerTrajectory),
  ),
  skills: createLoader(() =>
    import("../skill-timeline/skill-timeline.js").then((it) => it.SkillTimeline),
  ),
};

/** The same for a career whose times came along: without the solver. */
export const solvedLoaders: ViewLoaders = {
  trajectory: createLoader(() =>
    import("../solved/career-trajectory.js").then((it) => it.CareerTrajectory),
  ),
  skills: createLoader(() => import("../solved/skill-timeline.js").then((it) => it.SkillTimeline)),
};

/** The loaders that fit what a journey was given: a `SolvedCareer` if there are times, else a `CareerPath`. */
export function loadersOf({ times }: { readonly times?: CareerTimes }): ViewLoaders {
  return times ? solvedLoaders : viewLoaders;
}

/** Parts that come when they are asked for. */
export const partLoaders = {
  explore: createLoader<ComponentType<ExploreProps>>(() =>
    import("./explore/explore.js").then((it) => it.Explore),
  ),
  player: createLoader<ComponentType<PlayerProps>>(() =>
    import("./player/player.js").then((it) => it.Player),
  ),
} as const;

/** A view that is loaded by itself. */
export type LoadedView = keyof ViewLoaders;

/**
 * Loads a view ahead of time, in the browser or on the server: `renderToString`, which doesn't wait, draws it complete once this has
 * come. Rejects where the file cannot be loaded; another call tries again.
 *
 * @example await loadJourneyView("trajectory");
 */
export async function loadJourneyView(view: "story" | LoadedView): Promise<void> {
  if (view !== "story") await viewLoaders[view].load();
}
