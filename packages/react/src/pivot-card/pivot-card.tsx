import type { ReactElement, ReactNode } from "react";
import { SkillBadgeList, type SkillItem } from "../skill-badge/skill-badge-list.js";
import { joinClasses } from "../view/class-name.js";
import { drawText } from "../view/draw-text.js";
import { headingTag } from "../view/heading-tag.js";
import { createWords, type Words } from "../words/create-words.js";
import type { Locale } from "../words/locale.js";

/** A step of a turning point: what happened, and when, as far as it is known. */
export interface PivotStep {
  readonly id: string;
  readonly title: string;
  readonly period?: string | undefined;
  readonly summary?: string | undefined;
}

/** What a `PivotCard` takes. */
export interface PivotCardProps {
  /** What happened, as a heading. */
  readonly title: string;
  /** Its number in the career, from 1. Without one the label leaves it out. */
  readonly number?: number;
  /** The kind in words: "a failure, then a chance". */
  readonly kind?: string;
  /** One to three sentences about it. */
  readonly summary?: string | undefined;
  /** What happened, step by step. */
  readonly steps?: readonly PivotStep[];
  /** Skills that went on being of use. */
  readonly carriedOver?: readonly SkillItem[];
  /** Default 3. */
  readonly headingLevel?: number;
  /** Colour slot of what it led to, 1 to 12. Default 0: neutral. */
  readonly slot?: number;
  /** Language of the words. Default: English. */
  readonly locale?: Locale | string;
  /** The words, already made ready. */
  readonly words?: Words;
  /** Your own badge in place of `SkillBadge`. */
  readonly renderSkill?: ((skill: SkillItem) => ReactNode) | undefined;
  /** Class name of yours beside the library's. */
  readonly className?: string;
  /** It stands inside another view, which has set the tokens: spares the page their computation. Default `false`. */
  readonly isPart?: boolean;
}

/** A turning point: why the line bends here, and what was carried over. A server component. */
export function PivotCard(props: PivotCardProps): ReactElement {
  const { title, number, kind, summary, steps = [], carriedOver = [], headingLevel = 3 } = props;
  const { slot = 0, locale, renderSkill, className, isPart } = props;
  const words = props.words ?? createWords(locale);
  const { messages, say } = words;
  const Title = headingTag(headingLevel);
  const label = [
    number === undefined ? undefined : say(messages.turningPoint, { n: words.number(number) }),
    kind,
  ].filter(Boolean);
  return (
    <article
      className={joinClasses(!isPart && "tj", "tj-pivot-card", className)}
      data-tj-slot={slot}
    >
      {drawText(label.join(" · "), "tj-label")}
      <Title className="tj-title">{title}</Title>
      {drawText(summary, "tj-summary")}
      {steps.length > 0 ? (
        <ol role="list" className="tj-milestones" aria-label={messages.milestones}>
          {steps.map((step) => (
            <li key={step.id}>
              <b>{step.title}</b>
              {step.period ? <span> · {step.period}</span> : null}
              {step.summary ? <p>{step.summary}</p> : null}
            </li>
          ))}
        </ol>
      ) : null}
      {carriedOver.length > 0 ? (
        <div className="tj-carried">
          <p aria-hidden="true">{messages.carriedOver}</p>
          <SkillBadgeList
            skills={carriedOver}
            label={messages.carriedOver}
            words={words}
            renderSkill={renderSkill}
            isPart
          />
        </div>
      ) : null}
    </article>
  );
}
