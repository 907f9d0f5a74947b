"use client";

import type { CareerPath, Id } from "@trajectoires/model";
import { type ReactElement, useEffect, useRef, useState } from "react";
import { interpolate } from "../../words/interpolate.js";
import type { JourneyView } from "../career-journey-props.js";
import type { JourneyHost, JourneySpeech } from "../journey-host.js";
import type { JourneyOutline } from "../outline.js";
import { PlayerButton } from "./player-button.js";
import { PlayerLine } from "./player-line.js";
import { SPEEDS, type Speed } from "./player-state.js";
import { pressKey } from "./press-key.js";
import { usePlayer } from "./use-player.js";

/** What `Player` takes. */
export interface PlayerProps extends JourneySpeech {
  readonly host: JourneyHost;
  readonly path: CareerPath;
  readonly outline: JourneyOutline;
  readonly view: JourneyView;
  readonly selected: Id | null;
  readonly onPlay: (() => void) | undefined;
  readonly onPause: (() => void) | undefined;
  readonly onPlayEnd: (() => void) | undefined;
  /** Puts the player away; `hadFocus`: what has the focus goes with it. */
  readonly onClose: (hadFocus: boolean) => void;
}

/** A stop is said once it has been the same for so long, in milliseconds: who hurries hears only the last. */
const SETTLED = 400;

/** Plays the journey: starts at once, since somebody asked for it. */
export function Player(props: PlayerProps): ReactElement {
  const { say, tag } = props;
  const bar = useRef<HTMLDivElement>(null);
  const toggle = useRef<HTMLButtonElement>(null);
  const player = usePlayer(props, bar);
  const { stops, stop, state, send } = player;
  const { index, isPlaying, isHeld, isOnWay, cause, speed, visit } = state;
  const number = new Intl.NumberFormat(tag);
  const [n, total] = [number.format(index + 1), number.format(stops.length)];
  const place = interpolate(say.placeOf, { title: stop?.title, n, total });
  const close = () => props.onClose(bar.current?.contains(document.activeElement) ?? false);

  // The button that was pressed is not always the one that has the focus: where nothing has it, the player takes it.
  useEffect(() => {
    const { activeElement } = document;
    if (activeElement?.closest(".tj-journey-bar") || activeElement === document.body)
      toggle.current?.focus({ preventScroll: true });
  }, []);

  /** Each stop once. */
  const [said, setSaid] = useState("");
  useEffect(() => {
    // A slider says its value itself.
    if (cause === "seek") return;
    const timer = setTimeout(() => setSaid(place), SETTLED);
    return () => clearTimeout(timer);
  }, [visit]);

  return (
    // biome-ignore lint/a11y/useSemanticElements: of a `section` a page says how it stands, and this one's grid would go.
    <div
      ref={bar}
      role="region"
      className="tj-player"
      aria-label={say.player}
      tabIndex={-1}
      data-tj-keeps-card=""
      data-tj-slot={stop?.slot}
      data-playing={isPlaying && !isHeld ? "" : undefined}
      data-cause={cause}
      data-on-way={isOnWay ? "" : undefined}
      onKeyDown={(event) => pressKey(event, player, close)}
    >
      <div className="tj-player-buttons">
        <PlayerButton
          label={say.previous}
          path="M12.5 3.5v9l-7-4.5ZM3.5 3.5v9"
          isTurning
          isIdle={index === 0}
          onPress={() => send({ type: "step", by: -1 })}
        />
        <PlayerButton
          ref={toggle}
          label={isPlaying ? say.pause : say.play}
          path={isPlaying ? "M5.5 3.5v9M10.5 3.5v9" : "M5 3v10l8-5Z"}
          isMain
          onPress={() => send({ type: isPlaying ? "pause" : "play" })}
        >
          <svg className="tj-player-stay" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
            <circle key={`${visit}:${speed}`} cx="20" cy="20" r="18.5" pathLength="1" />
          </svg>
        </PlayerButton>
        <PlayerButton
          label={say.next}
          path="M3.5 3.5v9l7-4.5ZM12.5 3.5v9"
          isTurning
          isIdle={index >= stops.length - 1}
          onPress={() => send({ type: "step", by: 1 })}
        />
      </div>
      <p className="tj-player-now">
        <b lang={stop?.lang}>{stop?.title}</b>
        <span>{[stop?.organisation, stop?.period].filter(Boolean).join(" · ")}</span>
      </p>
      <div className="tj-player-way">
        <PlayerLine stops={stops} />
        <span className="tj-player-rest" />
        <input
          type="range"
          aria-label={say.place}
          aria-valuetext={place}
          min={0}
          max={Math.max(0, stops.length - 1)}
          value={index}
          onChange={({ target }) => send({ type: "seek", index: target.valueAsNumber })}
          onPointerDown={() => send({ type: "hold", isHeld: true })}
          onPointerUp={() => send({ type: "hold", isHeld: false })}
          onPointerCancel={() => send({ type: "hold", isHeld: false })}
        />
        <span className="tj-player-thumb" />
      </div>
      <p className="tj-player-count" aria-hidden="true">
        {n} / {total}
      </p>
      <div className="tj-player-speed">
        <select
          aria-label={say.speed}
          value={speed}
          onChange={({ target }) => send({ type: "speed", speed: Number(target.value) as Speed })}
        >
          {SPEEDS.map((one) => (
            <option key={one} value={one}>
              {`×${number.format(one)}`}
            </option>
          ))}
        </select>
        <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path d="M4.5 6.5L8 10l3.5-3.5" />
        </svg>
      </div>
      <PlayerButton label={say.close} path="M4 4l8 8M12 4l-8 8" isClose onPress={close} />
      <p className="tj-spoken" role="status">
        {said}
      </p>
    </div>
  );
}
