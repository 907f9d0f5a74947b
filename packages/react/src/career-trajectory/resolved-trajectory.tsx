"use client";

import { type ReactElement, useCallback, useId, useMemo, useRef, useState } from "react";
import type { Resolved } from "../view/resolved-props.js";
import { useControlled } from "../view/use-controlled.js";
import { createWords } from "../words/create-words.js";
import { drawCardOf } from "./card-of-stop.js";
import { CardPopover } from "./card-popover.js";
import { Controls, ZOOM_STEP } from "./controls.js";
import { describeRange } from "./describe-range.js";
import { Picture } from "./drawing/draw-picture.js";
import { rootProps } from "./outer-props.js";
import { Overview } from "./overview.js";
import { StopList } from "./stop-list.js";
import { drawFrame, drawHeader } from "./trajectory-frame.js";
import type { CareerTrajectoryProps } from "./trajectory-props.js";
import { createScene } from "./trajectory-scene.js";
import { TrajectoryTable } from "./trajectory-table.js";
import { useCard } from "./use-card.js";
import { useStops } from "./use-stops.js";
import { useViewport } from "./use-viewport.js";
import { rangeOf, useVisibleRange } from "./use-visible-range.js";
import { type Viewport, WHOLE } from "./viewport.js";

/** The trajectory of a career whose times are known. */
export function ResolvedTrajectory(props: Resolved<CareerTrajectoryProps>): ReactElement {
  const { path: career, locale, messages, dir, slots, headingLevel = 2 } = props;
  const { spacing, lanes, showAges, showChapters, datePolicy, stageHref, dimmed, classNames } =
    props;
  const { allowImage, explain, overview = true } = props;
  const ownId = useId();
  const idPrefix = props.idPrefix ?? `tj${ownId.replace(/[^\w-]/g, "")}`;
  const words = useMemo(() => createWords(locale, messages), [locale, messages]);
  const isMirrored = (dir ?? words.dir) === "rtl";
  // Lists written in place are new at every render, and the same.
  const laneKeys = lanes?.join("\n");
  const dimmedKeys = dimmed?.join("\n");
  const wholeScene = useMemo(
    () =>
      createScene(career, words, {
        isMirrored,
        idPrefix,
        spacing,
        lanes,
        showAges,
        showChapters,
        datePolicy,
        stageHref,
        classNames,
      } as Parameters<typeof createScene>[2]),
    [
      career,
      words,
      isMirrored,
      idPrefix,
      spacing,
      laneKeys,
      showAges,
      showChapters,
      datePolicy,
      stageHref,
      classNames,
    ],
  );
  // What steps back changes at every key of a search; nothing has to be placed anew for that.
  const scene = useMemo(
    () => ({ ...wholeScene, dimmed: new Set(dimmedKeys?.split("\n")) }),
    [wholeScene, dimmedKeys],
  );
  const { scale } = scene.layout;

  const [selected, select] = useControlled(
    props.selected,
    props.defaultSelected ?? null,
    props.onSelectedChange,
  );
  const follow = useRef<(viewport: Viewport) => void>(undefined);
  const onMove = useCallback((viewport: Viewport) => follow.current?.(viewport), []);
  const viewport = useViewport({ smallest: scene.smallest, onMove });
  const { read, show, reveal, zoomBy, subscribe, drawn } = viewport;
  follow.current = useVisibleRange(scale, viewport, props);

  const [heard, setHeard] = useState("");
  const describe = useCallback(
    (part: Viewport) => {
      const { start, end } = rangeOf(scale, part);
      if (datePolicy === "hidden" || datePolicy === "duration") return "";
      return describeRange(words, scene.say.inView, start, end, datePolicy === "year");
    },
    [scale, words, scene, datePolicy],
  );
  const zoom = useCallback(
    (factor: number) => {
      zoomBy(factor);
      setHeard(describe(read()));
    },
    [zoomBy, describe, read],
  );
  const fit = useCallback(() => {
    show(WHOLE);
    setHeard(describe(WHOLE));
  }, [show, describe]);

  const opened = useRef<(stop: string) => void>(undefined);
  const { active, revealStop, onKeyDown, onClick } = useStops({
    scene,
    reveal,
    zoom: (steps) => zoom(ZOOM_STEP ** steps),
    fit,
    onOpen: (stop) => opened.current?.(stop),
  });
  const { card, open, close } = useCard(scene, selected, select, revealStop);
  opened.current = open;

  const [page, setPage] = useState(0);
  const picture = useMemo(() => <Picture scene={scene} part={drawn} />, [scene, drawn]);
  const stops = useMemo(
    () => <StopList scene={scene} part={drawn} selected={selected} active={active} />,
    [scene, drawn, selected, active],
  );
  const table = useMemo(
    () => <TrajectoryTable scene={scene} page={page} onPage={setPage} />,
    [scene, page],
  );
  const isEmpty = career.stages.length === 0;

  return (
    <section {...rootProps(props, scene)} data-whole={drawn === null ? "" : undefined}>
      {drawHeader(scene, props)}
      {isEmpty
        ? (slots?.empty?.() ?? <p className="tj-empty">{words.messages.empty}</p>)
        : drawFrame(
            scene,
            {
              picture,
              stops,
              table,
              scroller: viewport.scroller,
              plane: viewport.plane,
              canvas: viewport.canvas,
              onKeyDown,
              onClick,
              foot: (
                <>
                  {overview ? (
                    <Overview
                      scene={scene}
                      read={read}
                      show={show}
                      subscribe={subscribe}
                      describe={describe}
                    />
                  ) : null}
                  <Controls scene={scene} isWhole={drawn === null} onZoom={zoom} onFit={fit}>
                    {slots?.controlsEnd?.(career)}
                  </Controls>
                </>
              ),
            },
            props,
          )}
      <p className="tj-spoken" role="status">
        {heard}
      </p>
      {card && scene.stopsOf(card.id) ? (
        <CardPopover
          key={card.id}
          anchor={card.anchor}
          label={scene.cardName(card.id)}
          closeLabel={scene.say.close}
          asked={card.asked}
          onClose={close}
        >
          {drawCardOf(
            scene,
            card.id,
            {
              ...(locale === undefined ? {} : { locale }),
              ...(messages && { messages }),
              ...(allowImage === undefined ? {} : { allowImage }),
              ...(datePolicy && { datePolicy }),
              ...(explain && { explain }),
            },
            props,
            headingLevel + 1,
          )}
        </CardPopover>
      ) : null}
    </section>
  );
}
