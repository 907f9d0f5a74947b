import type { Id, Reason, ResolvedStage } from "@trajectoires/model";
import type { ExplainContext, PeriodExplanation } from "../view/explain-period.js";
import { pointsOf, stageOf } from "../words/claim-points.js";
import { conflictWords } from "./describe-conflict.js";
import { factWords } from "./describe-fact.js";
import { drawConflict } from "./draw-conflict.js";
import { drawFacts } from "./draw-fact.js";
import { drawPoint } from "./draw-point.js";
import { drawRange } from "./draw-range.js";
import { explainOnce } from "./explain-once.js";
import { explainedPoints, factsOf, forcedBy } from "./explained-points.js";
import { tellingOf, titleOfStage } from "./explanation-words.js";

/**
 * How a stage's period is known, on demand: the whole range of its start and of its end, which statements force each side, each
 * statement with its source, and what was set aside. Hand it to `CareerTimeline` or `stageCard` as `explain`; both print the
 * bracket with its two dates on hover and focus. Server markup: `details`, no script, no hook. Needs
 * `@trajectoires/react/explanation.css`. A date policy of `"year"` says no months; `"duration"` and `"hidden"` leave nothing to explain.
 *
 * @returns `null` for a stage of which nothing says when it was.
 * @example <CareerTimeline path={path} explain={explainPeriod} />
 */
export function explainPeriod(
  stage: ResolvedStage,
  { career, words, datePolicy }: ExplainContext,
): PeriodExplanation | null {
  if (datePolicy === "hidden" || datePolicy === "duration") return null;
  const yearOnly = datePolicy === "year";
  const telling = { ...tellingOf(words, career), yearOnly };
  const points = explainedPoints(telling, stage);
  const conflicts = explainOnce(career).conflicts.filter(({ setAside, reasons }) =>
    reasons.some((reason) => reason.id === setAside && isAbout(reason, stage.id)),
  );
  if (points.every(({ words }) => !words.range) && conflicts.length === 0) return null;

  const facts = factsOf(telling, points);
  const numbers = new Map(facts.map((id, index) => [id, index + 1]));
  const [period] = stage.periods;
  // Where English stands in, it says so.
  const own = words.messages.explanation !== undefined || words.lang.startsWith("en");
  return {
    range: period && stage.periods.length === 1 ? drawRange(words, period, yearOnly) : null,
    details: (
      <details className="tj-why" {...(own ? {} : { lang: "en", dir: "ltr" })}>
        <summary>
          {telling.messages.howDoWeKnow}
          <span className="tj-spoken"> {titleOfStage(telling, stage.id)}</span>
        </summary>
        <div className="tj-why-body">
          {points.map((it) => drawPoint(telling, it, numbers))}
          {facts.length > 0 ? (
            <>
              <p className="tj-why-label">{telling.messages.restsOn}</p>
              {drawFacts(
                telling,
                facts.map((id) => factWords(telling, id)),
                (id) => forcedBy(points, id),
              )}
            </>
          ) : null}
          {conflicts.length > 0 ? (
            <ul role="list" className="tj-conflict-list">
              {conflicts.map((conflict, index) =>
                drawConflict(telling, conflictWords(telling, conflict), index),
              )}
            </ul>
          ) : null}
        </div>
      </details>
    ),
  };
}

/** Whether a statement speaks of a stage. */
function isAbout(reason: Reason, id: Id): boolean {
  switch (reason.kind) {
    case "claim": {
      const { claim } = reason;
      const claims = claim.type === "anyOf" ? claim.claims : [claim];
      return claims.some((one) => pointsOf(one).some((point) => stageOf(point) === id));
    }
    case "date":
      return stageOf(reason.point) === id;
    case "stint":
      return reason.stages.includes(id);
    default:
      return reason.stage === id;
  }
}
