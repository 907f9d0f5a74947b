import fc from "fast-check";
import { expect, test } from "vitest";
import {
  nextPlayerState,
  type PlayerEvent,
  type PlayerState,
  SPEEDS,
  startPlayer,
} from "./player-state.js";

const run = (state: PlayerState, ...events: PlayerEvent[]) => events.reduce(nextPlayerState, state);
const time: PlayerEvent = { type: "time" };
const four = ["a", "b", "c", "d"];

const ids = fc.uniqueArray(fc.constantFrom(..."abcdefgh"), { maxLength: 8 });
const number = fc.oneof(fc.integer({ min: -3, max: 12 }), fc.constant(Number.NaN), fc.double());
const event: fc.Arbitrary<PlayerEvent> = fc.oneof(
  { arbitrary: fc.constant(time), weight: 4 },
  fc.record({ type: fc.constantFrom("play", "pause") }),
  fc.record({ type: fc.constant("step"), by: fc.constantFrom(-1, 1) }),
  fc.record({ type: fc.constant("seek"), index: number }),
  fc.record({ type: fc.constant("hold"), isHeld: fc.boolean() }),
  fc.record({ type: fc.constant("speed"), speed: fc.constantFrom(...SPEEDS) }),
  fc.record({ type: fc.constant("selected"), id: fc.constantFrom(..."abcdefghz") }),
  fc.record({ type: fc.constant("stops"), stops: ids }),
) as fc.Arbitrary<PlayerEvent>;
const player = fc
  .tuple(ids, fc.option(fc.constantFrom(..."abcz")), fc.array(event, { maxLength: 30 }))
  .map(([stops, selected, events]) => run(startPlayer(stops, selected), ...events));

/** Time passes until it stops, a number of steps that no player needs. */
function playOut(state: PlayerState): PlayerState[] {
  const states = [state];
  for (let left = 2 * state.stops.length + 2; left > 0; left--) {
    states.push(nextPlayerState(states.at(-1) as PlayerState, time));
  }
  return states;
}

test("whatever happens, the place is one of the stops, and it is on its way only while it plays to one that exists", () => {
  fc.assert(
    fc.property(player, ({ stops, index, isPlaying, isOnWay, hasEnded }) => {
      expect(Number.isInteger(index)).toBe(true);
      expect(index).toBeGreaterThanOrEqual(0);
      expect(index).toBeLessThan(Math.max(1, stops.length));
      if (stops.length === 0) expect([index, isPlaying]).toEqual([0, false]);
      if (isOnWay) expect(isPlaying && index + 1 < stops.length).toBe(true);
      if (hasEnded) expect(isPlaying).toBe(false);
    }),
  );
});

test("left alone it goes from stop to stop, one at a time, and ends at the last", () => {
  fc.assert(
    fc.property(player, (state) => {
      const states = playOut(state);
      const end = states.at(-1) as PlayerState;
      for (const [before, after] of states.slice(1).map((it, at) => [states[at], it] as const))
        expect(after.index - (before?.index ?? 0)).toBeOneOf([0, 1]);
      if (state.isPlaying && !state.isHeld) {
        expect(end).toMatchObject({ isPlaying: false, hasEnded: true, isOnWay: false });
        expect(end.index).toBe(state.stops.length - 1);
      } else expect(end).toBe(state);
    }),
  );
});

test("pausing keeps the place, and playing goes on from it", () => {
  fc.assert(
    fc.property(player, fc.nat({ max: 5 }), (state, ticks) => {
      const paused = run(state, { type: "pause" }, ...Array<PlayerEvent>(ticks).fill(time));
      expect(paused).toMatchObject({ index: state.index, isPlaying: false, isOnWay: false });
      const again = run(paused, { type: "play" });
      if (state.stops.length > 0)
        expect(again).toMatchObject({ index: state.hasEnded ? 0 : state.index, isPlaying: true });
      else expect(again).toBe(paused);
    }),
  );
});

test("other stops: keeps the one it is at, else its nearest former neighbour, looked for one by one", () => {
  fc.assert(
    fc.property(player, ids, (state, stops) => {
      const after = run(state, { type: "stops", stops });
      expect(after.isPlaying).toBe(state.isPlaying && stops.length > 0);
      const near = state.stops
        .map((id, at) => ({ id, away: Math.abs(at - state.index), isLater: at > state.index }))
        .filter(({ id }) => stops.includes(id))
        .sort((a, b) => a.away - b.away || Number(a.isLater) - Number(b.isLater))[0];
      if (near) expect(stops[after.index]).toBe(near.id);
      else expect(after.index).toBe(Math.max(0, Math.min(state.index, stops.length - 1)));
    }),
  );
});

test("every stop that is come to is a visit of its own; what changes nothing gives the same state", () => {
  fc.assert(
    fc.property(player, event, (state, happening) => {
      const after = nextPlayerState(state, happening);
      expect(after.visit - state.visit).toBeOneOf([0, 1]);
      if (after.stops[after.index] !== state.stops[state.index])
        expect(after.visit).not.toBe(state.visit);
      expect(JSON.stringify(after) === JSON.stringify(state)).toBe(after === state);
    }),
  );
});

test("starts at the selected stop, or at the first where there is nothing after it", () => {
  expect(startPlayer(four, "c")).toMatchObject({ index: 2, isPlaying: true, cause: "play" });
  expect(startPlayer(four, "d").index).toBe(0);
  expect(startPlayer(four, "z").index).toBe(0);
  expect(startPlayer([], null)).toMatchObject({ index: 0, isPlaying: false });
});

test("stays, goes, arrives; plays again from the beginning after the end", () => {
  const first = startPlayer(["a", "b"], null);
  const way = run(first, time);
  expect(way).toMatchObject({ index: 0, isOnWay: true, visit: 0 });
  const second = run(way, time);
  expect(second).toMatchObject({ index: 1, isOnWay: false, visit: 1, cause: "time" });
  const end = run(second, time);
  expect(end).toMatchObject({ index: 1, isPlaying: false, hasEnded: true });
  expect(run(end, { type: "play" })).toMatchObject({ index: 0, isPlaying: true, hasEnded: false });
  expect(run(end, { type: "step", by: -1 }, { type: "play" }).index).toBe(0);
});

test("a slider in the hand holds the clock", () => {
  const held = run(startPlayer(four, null), time, { type: "hold", isHeld: true });
  expect(held).toMatchObject({ index: 0, isOnWay: false, isPlaying: true });
  expect(run(held, time, time)).toBe(held);
  const moved = run(held, { type: "seek", index: 3 }, { type: "hold", isHeld: false });
  expect(moved).toMatchObject({ index: 3, isPlaying: true, isHeld: false });
});

test("steps and seeks stay inside, playing or not", () => {
  const start = startPlayer(four, null);
  expect(run(start, { type: "step", by: -1 })).toBe(start);
  expect(run(start, { type: "seek", index: 4 })).toBe(start);
  expect(run(start, { type: "pause" }, { type: "step", by: 1 })).toMatchObject({
    index: 1,
    isPlaying: false,
    cause: "step",
  });
  expect(run(start, { type: "selected", id: "c" })).toMatchObject({ index: 2, isPlaying: true });
  expect(run(start, { type: "selected", id: "z" })).toBe(start);
});
