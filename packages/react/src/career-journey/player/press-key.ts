import type { KeyboardEvent } from "react";
import type { usePlayer } from "./use-player.js";

/**
 * What keys do while the focus is in the player: Space plays and pauses, left and right step, Escape closes. What has a meaning of its own
 * keeps it: Space on a button, arrows on the slider, everything in the list of speeds.
 */
export function pressKey(
  event: KeyboardEvent<HTMLElement>,
  player: Pick<ReturnType<typeof usePlayer>, "state" | "send">,
  close: () => void,
): void {
  const { state, send } = player;
  const { key, currentTarget } = event;
  const target = event.target as HTMLElement;
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  const isSlider = target.matches("input");
  const isMirrored = getComputedStyle(currentTarget).direction === "rtl";
  const step = { ArrowRight: isMirrored ? -1 : 1, ArrowLeft: isMirrored ? 1 : -1 }[key];
  if (key === "Escape") close();
  else if (target.matches("select")) return;
  else if (key === " " && !target.matches("button"))
    send({ type: state.isPlaying ? "pause" : "play" });
  else if (step !== undefined && !isSlider) send({ type: "step", by: step as -1 | 1 });
  else return;
  event.preventDefault();
}
