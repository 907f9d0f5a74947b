import type { ReactElement } from "react";
import type { DrawnPart } from "../drawn-part.js";
import type { TrajectoryScene } from "../trajectory-scene.js";
import { drawAxis } from "./draw-axis.js";
import { drawGround } from "./draw-ground.js";
import { drawLines } from "./draw-lines.js";
import { HEAD, TAIL } from "./measures.js";

/** The whole drawing as the server makes it, which knows no width: with the detail that the narrowest has room for. */
export const WHOLE_PART: DrawnPart = { start: 0, end: 1, length: 640 };

/** Height of the drawing in pixels. */
export function heightOf(scene: TrajectoryScene): number {
  return HEAD + scene.layout.height + TAIL;
}

/** Everything of a part of the drawing, or of all of it, that nobody can point at: ground, axis, line. */
export function drawPicture(scene: TrajectoryScene, part: DrawnPart | null): ReactElement {
  return (
    <>
      {drawGround(scene)}
      {drawAxis(scene, part)}
      <svg y={HEAD} overflow="visible">
        {drawLines(scene, part ?? WHOLE_PART)}
      </svg>
    </>
  );
}
