import type { KeyboardEventHandler, MouseEventHandler, ReactElement, ReactNode, Ref } from "react";
import { joinClasses } from "../view/class-name.js";
import { headingTag } from "../view/heading-tag.js";
import { textProps } from "../view/view-context.js";
import { heightOf } from "./drawing/draw-picture.js";
import { HEAD, TAIL } from "./drawing/measures.js";
import type { TrajectoryPictureProps } from "./trajectory-props.js";
import type { TrajectoryScene } from "./trajectory-scene.js";

/** Kicker, title and summary, or the host's own. */
export function drawHeader(
  scene: TrajectoryScene,
  { slots, headingLevel = 2, classNames }: TrajectoryPictureProps,
): ReactNode {
  const { view } = scene;
  if (slots?.header) return slots.header(view.career);
  const { path } = view.career;
  const kicker = view.text(path.kicker);
  const title = view.text(path.title) ?? view.text(path.person.name);
  const summary = view.text(path.summary) ?? view.text(path.person.headline);
  if (!title) return null;
  const Title = headingTag(headingLevel);
  return (
    <div className={joinClasses("tj-header", classNames?.header)}>
      {kicker ? <p className="tj-kicker" {...textProps(kicker)} /> : null}
      <Title className={joinClasses("tj-heading", classNames?.heading)} {...textProps(title)} />
      {summary ? <p className="tj-lead-text" {...textProps(summary)} /> : null}
    </div>
  );
}

/** What the frame of a drawing is filled with. */
export interface FrameParts {
  readonly picture: ReactNode;
  readonly stops: ReactNode;
  /** Beside the notes, under the drawing. */
  readonly foot?: ReactNode;
  readonly table: ReactNode;
  readonly scroller?: Ref<HTMLDivElement>;
  readonly plane?: Ref<HTMLDivElement>;
  readonly canvas?: Ref<HTMLDivElement>;
  readonly onKeyDown?: KeyboardEventHandler<Element>;
  readonly onClick?: MouseEventHandler<Element>;
}

/** The frame: names of the lanes, the drawing in a box that scrolls, notes, table. */
export function drawFrame(
  scene: TrajectoryScene,
  parts: FrameParts,
  { slots, classNames }: TrajectoryPictureProps,
): ReactElement {
  const { say, view, idPrefix } = scene;
  const keysId = `${idPrefix}-keys`;
  const movable = parts.onKeyDown !== undefined;
  return (
    <div className={joinClasses("tj-trajectory-frame", classNames?.frame)}>
      <div className="tj-trajectory-body">
        {drawLaneNames(scene)}
        <div className="tj-trajectory-scroller" ref={parts.scroller}>
          <div className="tj-trajectory-plane" ref={parts.plane}>
            <div className="tj-trajectory-canvas" ref={parts.canvas}>
              {/* Neither frame is anything to those who listen: Orca takes it for a document, Chromium loses the list's items in it. */}
              <svg width="100%" height={heightOf(scene)} role="presentation" focusable="false">
                {parts.picture}
                <g
                  role="list"
                  aria-label={say.stages}
                  aria-describedby={movable ? keysId : undefined}
                  onKeyDown={parts.onKeyDown}
                  onClick={parts.onClick}
                >
                  <svg y={HEAD} overflow="visible" role="presentation">
                    {parts.stops}
                  </svg>
                </g>
              </svg>
            </div>
          </div>
        </div>
      </div>
      <div className="tj-trajectory-foot">
        <div className="tj-trajectory-notes">
          {hasDashes(scene) ? (
            <p className="tj-trajectory-note">
              <svg width="27" height="9" aria-hidden="true" focusable="false">
                <line
                  className="tj-trajectory-line"
                  x1="0"
                  x2="27"
                  y1="4.5"
                  y2="4.5"
                  data-tj-style="dashed"
                />
              </svg>
              {say.dashes}
            </p>
          ) : null}
          {slots?.footer?.(view.career)}
        </div>
        {parts.foot}
      </div>
      {movable ? (
        <p className="tj-spoken" id={keysId}>
          {say.keys}
        </p>
      ) : null}
      {parts.table}
    </div>
  );
}

/** For the eye: each stage's name and the table say the lane too. Struts make each name as high as its lane, without a style attribute. */
function drawLaneNames(scene: TrajectoryScene): ReactElement {
  return (
    <div className="tj-trajectory-lanes" aria-hidden="true">
      <svg width="0" height={HEAD} />
      {scene.layout.lanes.map((lane) => (
        <div
          key={lane.key}
          className={joinClasses("tj-trajectory-lane", scene.classNames?.lane)}
          data-tj-part="lane"
          data-tj-key={`lane:${lane.key}`}
          data-tj-slot={lane.slot}
        >
          <svg width="0" height={lane.height} />
          <div>{scene.laneName(lane)}</div>
        </div>
      ))}
      <svg width="0" height={TAIL} />
    </div>
  );
}

function hasDashes({ layout }: TrajectoryScene): boolean {
  return layout.pieces.some(({ openFrom, end, planned }) => !planned && openFrom < end);
}
