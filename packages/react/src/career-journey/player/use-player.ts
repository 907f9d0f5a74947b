"use client";

import type { Id } from "@trajectoires/model";
import { type RefObject, useEffect, useLayoutEffect, useMemo, useReducer, useRef } from "react";
import { stopsInView } from "../stops-in-view.js";
import { createGuide } from "./create-guide.js";
import type { PlayerProps } from "./player.js";
import { nextPlayerState, startPlayer } from "./player-state.js";
import { stayTime, wayTime } from "./stay-time.js";
import { textLength } from "./text-length.js";
import { watchReader } from "./watch-reader.js";

/** Sets a player going: its clock, what it moves on the page, and the reader who takes over. */
export function usePlayer(props: PlayerProps, bar: RefObject<HTMLElement | null>) {
  const { host, outline, view, selected } = props;
  const stops = useMemo(() => stopsInView(outline, view), [outline, view]);
  const ids = useMemo(() => stops.map(({ id }) => id), [stops]);
  const [state, send] = useReducer(nextPlayerState, undefined, () => startPlayer(ids, selected));
  if (state.stops !== ids) send({ type: "stops", stops: ids });
  const { index, isPlaying, isOnWay, isHeld, speed, visit } = state;
  const stop = stops[index];

  const guide = useMemo(() => createGuide(host, () => bar.current?.offsetHeight ?? 0), [host, bar]);
  useEffect(() => guide.end, [guide]);

  /** What is read when something happens. */
  const now = useRef({ props, state, stop });
  now.current = { props, state, stop };

  const { path, tag } = props;
  const length = useMemo(() => {
    if (!stop) return 0;
    // Skills show names alone, whatever the stage's text.
    return stop.title.length + (view === "skills" ? 0 : textLength(path, stop.id, tag));
  }, [stop, view, path, tag]);
  const stay = stop ? stayTime(stop.type, length, speed) : 0;
  // The way is measured as it begins: the brand or the reader's wish may have changed.
  const way = useMemo(() => (isOnWay ? wayTime(guide.pace(), speed) : 0), [isOnWay, guide, speed]);
  const isRunning = isPlaying && !isHeld;
  // A new visit starts the clock anew, though it may be as long as the one before.
  useEffect(() => {
    if (!isRunning) return;
    const timer = setTimeout(() => send({ type: "time" }), isOnWay ? way : stay);
    return () => clearTimeout(timer);
  }, [isRunning, isOnWay, way, stay, visit]);

  /** The stop that was shown last. */
  const shown = useRef<Id>(undefined);
  /** What was selected last, and what it was asked to be since: its own selections are no wish of the reader's, however late they come. */
  const seen = useRef(selected);
  const asked = useRef<Id[]>([]);
  useEffect(() => {
    const { stop: here, state: at } = now.current;
    if (!here) return;
    const from = shown.current === here.id ? null : (shown.current ?? null);
    shown.current = here.id;
    if (at.cause !== "selection" && host.selected() !== here.id) {
      asked.current.push(here.id);
      host.mark(here.id);
    }
    const pace = wayTime(guide.pace(), at.speed);
    if (at.cause === "selection") guide.mark(here.id);
    else if (at.cause === "view") guide.leadLater(here.id, pace);
    else if (at.cause === "step") guide.lead(from, here.id, pace);
    // After the way there the page stands nearly right; whoever scrubs follows at once.
    else guide.lead(null, here.id, at.cause === "play" ? pace : pace / 4);
  }, [visit, guide, host]);

  useEffect(() => {
    const { stop: here, state: at } = now.current;
    const next = stops[at.index + 1];
    if (!isOnWay || !here || !next) return;
    guide.lead(here.id, next.id, way);
    return () => {
      guide.letGo();
      // Called back on its way.
      if (now.current.state.visit === at.visit) guide.mark(here.id);
    };
  }, [isOnWay, way, stops, guide]);

  useEffect(() => {
    if (seen.current === selected) return;
    seen.current = selected;
    if (selected === null) return;
    const own = asked.current.lastIndexOf(selected);
    if (own < 0) send({ type: "selected", id: selected });
    else asked.current.splice(0, own + 1);
  }, [selected]);

  useEffect(() => {
    const it = bar.current;
    if (!it) return;
    return watchReader(host.shell(), it, () => {
      guide.letGo();
      send({ type: "pause" });
    });
  }, [host, bar, guide]);

  const told = useRef(false);
  useEffect(() => {
    if (told.current === isPlaying) return;
    told.current = isPlaying;
    const { onPlay, onPause, onPlayEnd } = now.current.props;
    if (isPlaying) return onPlay?.();
    onPause?.();
    if (now.current.state.hasEnded) onPlayEnd?.();
  }, [isPlaying]);

  const isThere = useRef(false);
  useEffect(() => {
    isThere.current = true;
    return () => {
      isThere.current = false;
      // Not where strict mode only tries whether it can be taken away.
      queueMicrotask(() => {
        if (isThere.current || !told.current) return;
        told.current = false;
        now.current.props.onPause?.();
      });
    };
  }, []);

  const isEmpty = stops.length === 0;
  useEffect(() => {
    if (isEmpty) now.current.props.onClose(false);
  }, [isEmpty]);

  useLayoutEffect(() => {
    const last = Math.max(1, stops.length - 1);
    const set = (name: string, value: string) => bar.current?.style.setProperty(name, value);
    set("--_at", String((index + (isOnWay ? 1 : 0)) / last));
    set("--_way", `${Math.round(way)}ms`);
    set("--_stay", `${Math.round(stay)}ms`);
  }, [bar, index, isOnWay, stops, way, stay]);

  return { stops, stop, state, send };
}
