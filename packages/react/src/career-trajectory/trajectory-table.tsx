import type { ReactElement } from "react";
import { joinClasses } from "../view/class-name.js";
import { drawPeriodParts, periodOf } from "../view/period.js";
import { organisationName, titleOf } from "../view/stage-texts.js";
import { textProps } from "../view/view-context.js";
import type { TrajectoryScene } from "./trajectory-scene.js";

/** Rows that are shown at once: more are a page away. */
export const ROWS = 100;

/**
 * The same data as a table, in the order of time: for those who read rather than look, with script off too. With script, long careers are shown
 * a page at a time.
 */
export function TrajectoryTable(props: {
  readonly scene: TrajectoryScene;
  /** The page that is shown, from 0. */
  readonly page?: number;
  /** Shows another page; without it all rows are on one. */
  readonly onPage?: (page: number) => void;
}): ReactElement {
  const { scene, page = 0, onPage } = props;
  const { view, say, stages } = scene;
  const { words } = view;
  const first = page * ROWS;
  const rows = onPage ? stages.slice(first, first + ROWS) : stages;
  const hasDates = view.datePolicy !== "hidden";
  return (
    <details className={joinClasses("tj-trajectory-table", scene.classNames?.table)}>
      <summary>{say.asTable}</summary>
      {/* It scrolls sideways where the column is narrow: so it must be reached with the keyboard. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <div className="tj-trajectory-rows" role="region" aria-label={say.asTable} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say.stage}</th>
              <th scope="col">{say.organisation}</th>
              {hasDates ? <th scope="col">{say.period}</th> : null}
              <th scope="col">{say.field}</th>
              <th scope="col">{say.meanwhile}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((it) => {
              const organisation = organisationName(view, it.organisation);
              const period = periodOf(view, it);
              return (
                <tr key={it.id} id={scene.rowId(it.id)}>
                  <th scope="row" data-tj-slot={view.lanes.get(it.id)?.slot}>
                    <bdi {...textProps(titleOf(view, it.stage))} />
                  </th>
                  <td>{organisation ? <bdi {...textProps(organisation)} /> : "–"}</td>
                  {hasDates ? (
                    <td>
                      {period.main ? drawPeriodParts(period.parts, words.dir) : "–"}
                      {period.detail ? <span> · {period.detail}</span> : null}
                    </td>
                  ) : null}
                  <td>{scene.laneNameOf(it.id)}</td>
                  <td>{words.list(scene.meanwhile(it.id)) || "–"}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
        {onPage && stages.length > ROWS ? (
          <p className="tj-trajectory-pages">
            <span>
              {words.say(say.rows, {
                start: words.number(first + 1),
                end: words.number(first + rows.length),
                total: words.number(stages.length),
              })}
            </span>
            <button type="button" disabled={page === 0} onClick={() => onPage(page - 1)}>
              {say.previous}
            </button>
            <button
              type="button"
              disabled={first + ROWS >= stages.length}
              onClick={() => onPage(page + 1)}
            >
              {say.next}
            </button>
          </p>
        ) : null}
      </div>
    </details>
  );
}
