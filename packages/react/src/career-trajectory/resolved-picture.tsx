import { type ReactElement, useId } from "react";
import type { Resolved } from "../view/resolved-props.js";
import { createWords } from "../words/create-words.js";
import { findStops } from "./drawing/choose-stops.js";
import { Picture, WHOLE_PART } from "./drawing/draw-picture.js";
import { drawStops } from "./drawing/draw-stops.js";
import { placeLabels } from "./drawing/place-labels.js";
import { rootProps } from "./outer-props.js";
import { drawFrame, drawHeader } from "./trajectory-frame.js";
import type { TrajectoryPictureProps } from "./trajectory-props.js";
import { createScene } from "./trajectory-scene.js";
import { TrajectoryTable } from "./trajectory-table.js";

/** The still trajectory of a career whose times are known. */
export function ResolvedPicture(props: Resolved<TrajectoryPictureProps>): ReactElement {
  const { path: career, locale, messages, dir, slots, selected = null } = props;
  const ownId = useId();
  const words = createWords(locale, messages);
  const idPrefix = props.idPrefix ?? `tj${ownId.replace(/[^\w-]/g, "")}`;
  const scene = createScene(career, words, {
    ...props,
    isMirrored: (dir ?? words.dir) === "rtl",
    idPrefix,
  });
  const stops = findStops(scene, WHOLE_PART);
  const { byStop } = placeLabels(scene, stops, null);
  return (
    <section {...rootProps(props, scene)} data-whole="">
      {drawHeader(scene, props)}
      {career.stages.length === 0
        ? (slots?.empty?.() ?? <p className="tj-empty">{words.messages.empty}</p>)
        : drawFrame(
            scene,
            {
              picture: <Picture scene={scene} part={null} />,
              stops: drawStops(scene, stops, byStop, { selected, opensCard: false }),
              table: <TrajectoryTable scene={scene} />,
            },
            props,
          )}
    </section>
  );
}
