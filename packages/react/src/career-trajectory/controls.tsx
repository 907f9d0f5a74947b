"use client";

import type { ReactElement, ReactNode } from "react";
import { joinClasses } from "../view/class-name.js";
import type { TrajectoryScene } from "./trajectory-scene.js";

/** How much one press zooms. */
export const ZOOM_STEP = 1.6;

/** The buttons that zoom, and the one that brings everything back into view. */
export function Controls(props: {
  readonly scene: TrajectoryScene;
  /** Everything is in view: there is nothing to zoom out of. */
  readonly isWhole: boolean;
  readonly onZoom: (factor: number) => void;
  readonly onFit: () => void;
  readonly children?: ReactNode;
}): ReactElement {
  const { scene, isWhole, onZoom, onFit, children } = props;
  const { say } = scene;
  return (
    <div
      role="group"
      aria-label={say.view}
      className={joinClasses("tj-trajectory-controls", scene.classNames?.controls)}
    >
      {children}
      {drawButton(say.zoomOut, "M4 8h8", () => onZoom(1 / ZOOM_STEP), isWhole)}
      {drawButton(say.zoomIn, "M4 8h8M8 4v8", () => onZoom(ZOOM_STEP), false)}
      {drawButton(say.fit, "M2 3v10M14 3v10M4.5 8h7M6.5 6l-2 2l2 2M9.5 6l2 2l-2 2", onFit, isWhole)}
    </div>
  );
}

/** `aria-disabled` rather than `disabled`: a button that has just been pressed keeps the focus. */
function drawButton(
  label: string,
  path: string,
  onPress: () => void,
  isIdle: boolean,
): ReactElement {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-disabled={isIdle ? "true" : undefined}
      onClick={isIdle ? undefined : onPress}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={path} />
      </svg>
    </button>
  );
}
