import type { ReactElement } from "react";
import type { DrawnPart } from "../drawn-part.js";
import type { TrajectoryScene } from "../trajectory-scene.js";
import { FIRST_LENGTH } from "./by-level.js";
import { drawAxis } from "./draw-axis.js";
import { drawGround } from "./draw-ground.js";
import { drawLines } from "./draw-lines.js";
import { HEAD, TAIL } from "./measures.js";

/** The whole drawing as the server makes it, which knows no width: with the detail that the narrowest has room for. */
export const WHOLE_PART: DrawnPart = { start: 0, end: 1, length: FIRST_LENGTH };

/** Height of the drawing in pixels. */
export function heightOf(scene: TrajectoryScene): number {
  return HEAD + scene.layout.height + TAIL;
}

/** What a part of a picture is made from. */
interface PictureProps {
  readonly scene: TrajectoryScene;
  /** `null` for all of it. */
  readonly part: DrawnPart | null;
}

/** Everything of a part of the drawing, or of all of it, that nobody can point at: ground, axis, line. Components, so that React may pause between them. */
export function Picture({ scene, part }: PictureProps): ReactElement {
  return (
    <>
      <Ground scene={scene} />
      <Axis scene={scene} part={part} />
      <svg y={HEAD} overflow="visible">
        <Lines scene={scene} part={part} />
      </svg>
    </>
  );
}

function Ground({ scene }: Pick<PictureProps, "scene">): ReactElement {
  return drawGround(scene);
}

function Axis({ scene, part }: PictureProps): ReactElement | null {
  return drawAxis(scene, part);
}

function Lines({ scene, part }: PictureProps): ReactElement {
  return drawLines(scene, part ?? WHOLE_PART);
}
