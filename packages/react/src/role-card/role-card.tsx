import type { HTMLAttributes, ReactElement, ReactNode } from "react";
import { OrganisationLogo } from "../organisation-logo/organisation-logo.js";
import { SkillBadgeList, type SkillItem } from "../skill-badge/skill-badge-list.js";
import { joinClasses } from "../view/class-name.js";
import { drawText } from "../view/draw-text.js";
import { headingTag } from "../view/heading-tag.js";
import { drawHighlights, drawMore } from "../view/stage-content.js";
import { createWords, type Words } from "../words/create-words.js";
import type { Locale } from "../words/locale.js";

/** Skill badges shown before the rest is counted. */
const SKILLS_SHOWN = 5;

/** What a `RoleCard` takes; attributes of HTML go to its outermost element. */
export interface RoleCardProps
  extends Omit<HTMLAttributes<HTMLElement>, "children" | "title" | "slot"> {
  /** What the role is called. */
  readonly title: string;
  /** Where it was: gives the initials where there is no logo. */
  readonly organisation?: string;
  /** Behind the organisation: "Berlin". */
  readonly place?: string;
  /** When: "Apr 2020 – Oct 2021", or elements with `time`. */
  readonly period?: ReactNode;
  /** How long, at the other end of the same line: "1 yr 6 mo". */
  readonly length?: string;
  /** Marks a role that goes on or has not begun, in place of `length`. */
  readonly status?: "current" | "planned";
  /** One to three sentences. */
  readonly summary?: string;
  /** What stood out, one thing each, as a list. */
  readonly highlights?: readonly string[];
  /** Skills that were used, as badges. */
  readonly skills?: readonly SkillItem[];
  /** Badges shown before the rest is counted ("+4"). Default 5. */
  readonly maxSkills?: number;
  /** More of the role, behind "Show the whole role": works without script, prints open. */
  readonly details?: ReactNode;
  /** Whether the details stand open at first. Default `false`. */
  readonly defaultOpen?: boolean;
  /** How the period is known, at the end of the card; `stageCard` makes it with `explain`. Default: none. */
  readonly explanation?: ReactNode;
  /** Address of the organisation's logo. Default: its initials. */
  readonly logo?: string;
  /** Colour slot of its domain, 1 to 12. Default 0: neutral. */
  readonly slot?: number;
  /** Default 3. */
  readonly headingLevel?: number;
  /** Framed in the colour of its domain. */
  readonly selected?: boolean;
  /** Stepped back behind others. */
  readonly dimmed?: boolean;
  /** Language of the words. Default: English. */
  readonly locale?: Locale | string;
  /** The words, already made ready. */
  readonly words?: Words;
  /** Your own badge in place of `SkillBadge`. */
  readonly renderSkill?: (skill: SkillItem) => ReactNode;
}

/** One role as a card, usable alone. A server component; `stageCard` makes its props from a career. */
export function RoleCard(props: RoleCardProps): ReactElement {
  const {
    title,
    organisation,
    place,
    period,
    length,
    status,
    summary,
    highlights = [],
    skills = [],
    maxSkills = SKILLS_SHOWN,
    details,
    defaultOpen,
    explanation,
    logo,
    slot = 0,
    headingLevel = 3,
    selected,
    dimmed,
    locale,
    words: ready,
    renderSkill,
    className,
    ...rest
  } = props;
  const words = ready ?? createWords(locale);
  const Title = headingTag(headingLevel);
  const right = status === undefined ? length : words.messages[status];
  return (
    <article
      {...rest}
      className={joinClasses("tj tj-card h-event", className)}
      data-tj-slot={slot}
      data-status={status}
      data-selected={selected ? "" : undefined}
      data-dimmed={dimmed ? "" : undefined}
    >
      <div className="tj-card-head">
        <OrganisationLogo name={organisation ?? title} src={logo} slot={slot} />
        <div>
          <Title className="tj-card-title p-name">
            <bdi>{title}</bdi>
          </Title>
          {organisation || place ? (
            <p className="tj-organisation">
              {organisation ? (
                <bdi className="tj-name p-location h-card">{organisation}</bdi>
              ) : null}
              {organisation && place ? " · " : null}
              {place ? <bdi>{place}</bdi> : null}
            </p>
          ) : null}
        </div>
      </div>
      {period || right ? (
        <p className="tj-card-period">
          <span>{period}</span> <span>{right}</span>
        </p>
      ) : null}
      <div className="tj-body">
        {drawText(summary, "tj-summary p-summary")}
        {drawHighlights(highlights.map((value) => ({ value })))}
        <SkillBadgeList
          skills={skills}
          max={maxSkills}
          words={words}
          renderSkill={renderSkill}
          isPart
        />
        {details ? drawMore(words, details, defaultOpen) : null}
      </div>
      {explanation}
    </article>
  );
}
