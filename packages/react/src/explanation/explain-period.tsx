import type { Id, ResolvedPoint, ResolvedStage } from "@trajectoires/model";
import type { ReactElement } from "react";
import type { ExplainContext, PeriodExplanation } from "../view/explain-period.js";
import { stageOf } from "../words/claim-points.js";
import { conflictWords } from "./describe-conflict.js";
import { factWords } from "./describe-fact.js";
import { drawConflict } from "./draw-conflict.js";
import { drawFacts } from "./draw-fact.js";
import { drawBracket, drawRange, isUncertain, type Scale, scaleOf } from "./draw-range.js";
import { explainOnce } from "./explain-once.js";
import { type Telling, tellingOf, titleOfStage } from "./explanation-words.js";
import { type PointWords, pointWords, type SideWords } from "./point-words.js";

/** A point of a stage with what is said about it. */
interface Explained {
  /** "start", "end"; "start-2" for the second period of several. */
  readonly key: string;
  readonly label: string;
  readonly point: ResolvedPoint;
  readonly words: PointWords;
  readonly scale: Scale | undefined;
}

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
  const conflicts = explainOnce(career).conflicts.filter(
    ({ setAside: id }) =>
      stageOf(id.replace(/\.partOf$/, ".start")) === stage.id ||
      stage.claims.some((claim) => claim.id === id),
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

function explainedPoints(telling: Telling, { id, periods }: ResolvedStage): Explained[] {
  const { messages, words } = telling;
  return periods.flatMap((period, k) => {
    const several = periods.length > 1;
    const scale = isUncertain(period) ? scaleOf(period) : undefined;
    const explained = (side: "start" | "end", point: ResolvedPoint): Explained => {
      const outermost = side === "start" ? k === 0 : k === periods.length - 1;
      const name = outermost ? `${id}.${side}` : `${id}#${k + 1}.${side}`;
      const label = period.end ? messages[side] : messages.moment;
      return {
        key: several ? `${side}-${k + 1}` : side,
        label: several ? `${label} ${words.number(k + 1)}` : label,
        point,
        words: pointWords(telling, name, point),
        scale,
      };
    };
    const start = explained("start", period.start);
    if (!period.end) return [start];
    if (!period.ongoing) return [start, explained("end", period.end)];
    const notOver = { range: messages.notOver, earliest: undefined, latest: undefined };
    const label = several ? `${messages.end} ${words.number(k + 1)}` : messages.end;
    const end = { key: `${start.key}-ongoing`, label, point: period.end, scale: undefined };
    return [start, { ...end, words: { ...notOver, drawn: undefined } }];
  });
}

/** The statements behind all sides, each once, in the order in which the text refers to them. */
function factsOf({ career, yearOnly }: Telling, points: readonly Explained[]): Id[] {
  const ids = points.flatMap(({ words: { earliest, latest } }) => [
    ...(earliest?.facts ?? []),
    ...(latest?.facts ?? []),
  ]);
  // A calendar month cannot be told by its year.
  const months = career.path.claims?.filter(({ type }) => yearOnly && type === "month") ?? [];
  return [...new Set(ids)].filter((id) => !months.some((claim) => claim.id === id));
}

/** The sides that a statement forces, for the style sheet. */
function forcedBy(points: readonly Explained[], id: Id): string {
  return points
    .flatMap(({ key, words }) => [
      words.earliest?.facts.includes(id) ? `${key}-earliest` : [],
      words.latest?.facts.includes(id) ? `${key}-latest` : [],
    ])
    .flat()
    .join(" ");
}

function drawPoint(
  telling: Telling,
  { key, label, words: it, point, scale }: Explained,
  numbers: ReadonlyMap<Id, number>,
): ReactElement {
  const { messages, words } = telling;
  const open = it.earliest === undefined && it.latest === undefined;
  return (
    <div key={key} className="tj-bound">
      <p>
        <b className="tj-bound-name">{label}</b> <span>{it.range || messages.noLatest}</span>
      </p>
      {scale && !open ? drawBracket(scale, point, null) : null}
      {open ? null : (
        <ul role="list" className="tj-sides">
          {sidesOf(telling, it).map(({ side, text, facts }) => (
            <li key={side} data-side={`${key}-${side}`}>
              {words.say(text, { list: listOf(facts) })}
            </li>
          ))}
          {it.drawn === undefined ? null : (
            <li>{words.say(messages.drawnAt, { date: it.drawn })}</li>
          )}
        </ul>
      )}
    </div>
  );

  function listOf(facts: readonly Id[]): string {
    const known = facts.flatMap((id) => numbers.get(id) ?? []).sort((one, other) => one - other);
    return words.list(known.map(words.number));
  }
}

/** Each side with the message for it; one for both where the same statements force them. */
function sidesOf(
  { messages, words }: Telling,
  { earliest, latest }: PointWords,
): { side: string; text: string; facts: readonly Id[] }[] {
  const fill = (message: string, { date }: SideWords) =>
    words.say(message, { date, list: "{list}" });
  const same =
    earliest && latest && [...earliest.facts].sort().join() === [...latest.facts].sort().join();
  if (same) return [{ side: "earliest", text: messages.because, facts: earliest.facts }];
  return [
    earliest
      ? { side: "earliest", text: fill(messages.notBefore, earliest), facts: earliest.facts }
      : { side: "earliest", text: messages.noEarliest, facts: [] },
    latest
      ? { side: "latest", text: fill(messages.notAfter, latest), facts: latest.facts }
      : { side: "latest", text: messages.noLatest, facts: [] },
  ];
}
