import type { ReactElement, ReactNode } from "react";
import { joinClasses } from "../view/class-name.js";
import { createWords, type Words } from "../words/create-words.js";
import type { Locale } from "../words/locale.js";
import { drawBadge, SkillBadge, type SkillBadgeProps } from "./skill-badge.js";

/** A badge in a list, told apart by an id. */
export interface SkillItem extends SkillBadgeProps {
  /** Unique in its list. Default: the name. */
  readonly id?: string;
}

/** What a `SkillBadgeList` takes. */
export interface SkillBadgeListProps {
  /** The badges, in order. Nothing is drawn for an empty list. */
  readonly skills: readonly SkillItem[];
  /** Show at most so many; the rest is counted in a last badge ("+4"). Default: all. */
  readonly max?: number;
  /** Name of the list for a screen reader. Default: "Skills" in the locale's language. */
  readonly label?: string;
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
  /**
   * Colour slot that an element around the list has set: badges of the same one don't say it again, and only what `SkillBadge` knows is drawn of
   * each. For long lists of the library's own. Default: none.
   */
  readonly slot?: number;
}

/** Skill badges as a list. Draws nothing for an empty one. */
export function SkillBadgeList(props: SkillBadgeListProps): ReactElement | null {
  const { skills, max = Infinity, label, locale, renderSkill, className } = props;
  const { isPart = false, slot } = props;
  if (skills.length === 0) return null;
  const words = props.words ?? createWords(locale);
  const { messages, say, number } = words;
  const shown = skills.length > max ? skills.slice(0, max) : skills;
  const hidden = skills.length - shown.length;
  return (
    <ul
      role="list"
      aria-label={label ?? messages.skills}
      className={joinClasses("tj-badges", className)}
    >
      {shown.map((skill) => {
        const key = skill.id ?? skill.name;
        if (slot !== undefined && !renderSkill)
          return drawBadge(skill, words, { listKey: key, rowSlot: slot, isPart });
        const { id: _, ...badge } = skill;
        return (
          <li key={key}>
            {renderSkill ? (
              renderSkill({ ...skill, words })
            ) : (
              <SkillBadge {...badge} words={words} isPart={isPart} />
            )}
          </li>
        );
      })}
      {hidden > 0 ? (
        <li>
          <span className={isPart ? "tj-badge" : "tj tj-badge"} data-tj-slot="0">
            <span aria-hidden="true">{say(messages.moreShort, { n: number(hidden) })}</span>
            <span className="tj-spoken">{say(messages.more, { n: number(hidden) })}</span>
          </span>
        </li>
      ) : null}
    </ul>
  );
}
