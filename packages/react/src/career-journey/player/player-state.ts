import type { Id } from "@trajectoires/model";

/** How many times as fast as usual the player can go. */
export const SPEEDS = [0.5, 1, 1.5, 2, 3] as const;

/** One of `SPEEDS`. */
export type Speed = (typeof SPEEDS)[number];

/** Where the player is, and whether it goes on by itself. */
export interface PlayerState {
  /** Ids, in the order in which they are played. */
  readonly stops: readonly Id[];
  /** Place in `stops`; 0 where there are none. */
  readonly index: number;
  readonly isPlaying: boolean;
  /** Going to the next stop; `index` is the one that was left. */
  readonly isOnWay: boolean;
  /** The slider is in the reader's hand: time stands still. */
  readonly isHeld: boolean;
  /** The last stop was stayed at for its time, and nothing happened since. */
  readonly hasEnded: boolean;
  readonly speed: Speed;
  /** Counts the stops that were come to, the same one again too: what is shown anew. */
  readonly visit: number;
  /** What brought the player to the stop it is at. */
  readonly cause: "play" | "time" | "step" | "seek" | "selection" | "view";
}

/** What happens to a player. */
export type PlayerEvent =
  /** Goes on where it was; after the end from the beginning. */
  | { readonly type: "play" }
  /** Somebody paused it, or the reader does something else. */
  | { readonly type: "pause" }
  /** To the stop before or after. */
  | { readonly type: "step"; readonly by: -1 | 1 }
  /** The slider was moved. */
  | { readonly type: "seek"; readonly index: number }
  /** The slider was taken in hand, or let go. */
  | { readonly type: "hold"; readonly isHeld: boolean }
  /** The time at a stop, or on the way to the next, is over. */
  | { readonly type: "time" }
  | { readonly type: "speed"; readonly speed: Speed }
  /** Something was selected elsewhere. */
  | { readonly type: "selected"; readonly id: Id }
  /** Another view is shown, or other data: what there is to play. */
  | { readonly type: "stops"; readonly stops: readonly Id[] };

/** A player that somebody has just started: at `selected`, unless there is nothing after it. */
export function startPlayer(stops: readonly Id[], selected: Id | null): PlayerState {
  const at = selected === null ? -1 : stops.indexOf(selected);
  return {
    stops,
    index: at > 0 && at < stops.length - 1 ? at : 0,
    isPlaying: stops.length > 0,
    isOnWay: false,
    isHeld: false,
    hasEnded: false,
    speed: 1,
    visit: 0,
    cause: "play",
  };
}

/** What becomes of a player. An event that changes nothing gives the same state back. */
export function nextPlayerState(state: PlayerState, event: PlayerEvent): PlayerState {
  const { stops, index, isPlaying, speed } = state;
  const last = stops.length - 1;
  switch (event.type) {
    case "play":
      if (isPlaying || last < 0) return state;
      return { ...arrive(state, state.hasEnded ? 0 : index, "play"), isPlaying: true };
    case "pause":
      return isPlaying ? { ...state, isPlaying: false, isOnWay: false } : state;
    case "step":
      return moveTo(state, index + event.by, "step");
    case "seek":
      return moveTo(state, event.index, "seek");
    case "hold":
      if (state.isHeld === event.isHeld) return state;
      return { ...state, isHeld: event.isHeld, isOnWay: false };
    case "time":
      if (!isPlaying || state.isHeld) return state;
      if (state.isOnWay) return arrive(state, index + 1, "time");
      if (index < last) return { ...state, isOnWay: true };
      return { ...state, isPlaying: false, hasEnded: true };
    case "speed":
      return speed === event.speed ? state : { ...state, speed: event.speed };
    case "selected":
      return moveTo(state, stops.indexOf(event.id), "selection");
    case "stops":
      return changeStops(state, event.stops);
  }
}

function arrive(state: PlayerState, index: number, cause: PlayerState["cause"]): PlayerState {
  const visit = state.visit + 1;
  return { ...state, index, cause, visit, isOnWay: false, hasEnded: false };
}

function moveTo(state: PlayerState, index: number, cause: PlayerState["cause"]): PlayerState {
  const exists = Number.isInteger(index) && index >= 0 && index < state.stops.length;
  return exists && index !== state.index ? arrive(state, index, cause) : state;
}

/** Keeps the stop; where it is gone, the nearest of its former neighbours that is left, the one before first. */
function changeStops(state: PlayerState, stops: readonly Id[]): PlayerState {
  if (stops.length === 0) return { ...arrive(state, 0, "view"), stops, isPlaying: false };
  const places = new Map(stops.map((id, place) => [id, place]));
  const { stops: before, index } = state;
  let found: number | undefined;
  for (let away = 0; found === undefined && away < before.length; away++) {
    const [earlier, later] = [before[index - away], before[index + away]];
    found = earlier === undefined ? undefined : places.get(earlier);
    found ??= later === undefined ? undefined : places.get(later);
  }
  const place = found ?? Math.min(index, stops.length - 1);
  return { ...arrive(state, place, "view"), stops, hasEnded: state.hasEnded };
}
