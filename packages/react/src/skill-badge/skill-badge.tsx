import { safeUrl } from "@trajectoires/model/document";
import type { HTMLAttributes, ReactElement } from "react";
import { joinClasses } from "../view/class-name.js";
import { createWords, type Words } from "../words/create-words.js";
import type { Locale } from "../words/locale.js";

/** What a `SkillBadge` takes; attributes of HTML go to its outermost element. */
export interface SkillBadgeProps extends Omit<HTMLAttributes<HTMLElement>, "children" | "slot"> {
  /** What the skill is called. */
  readonly name: string;
  /** Steps reached, 1 to 5, shown as small bars. Default: no bars. */
  readonly level?: number;
  /** A few words behind the name: a level in words ("C1"), a length of time ("6 yr"). */
  readonly note?: string;
  /** The skill is used here for the first time. */
  readonly isNew?: boolean;
  /** A credential was checked: a tick, and the word. */
  readonly verified?: boolean | undefined;
  /** Colour slot of its domain, 1 to 12. Default 0: neutral. */
  readonly slot?: number;
  /** Filled with its colour. */
  readonly selected?: boolean;
  /** Stepped back behind others. */
  readonly dimmed?: boolean;
  /** Makes the badge a link. Only https, http, mailto, tel and relative addresses are kept. */
  readonly href?: string;
  /** Language of the name, where it isn't the page's. */
  readonly nameLang?: string | undefined;
  /** Words for "new", "verified" and the spoken level. Default: English. */
  readonly locale?: Locale | string;
  /** The words, already made ready: saves work where many badges stand together. */
  readonly words?: Words;
  /** It stands inside another view, which has set the tokens: spares the page their computation. Default `false`. */
  readonly isPart?: boolean;
}

/** Letters that run from left to right and nothing that could turn at their ends in a page that does too. */
const LATIN = /^[\w .,'’/&+#\-\u00c0-\u024f]*$/;

/** A skill as a small rounded badge in its domain's colour. A server component; plain text to a screen reader. */
export function SkillBadge(props: SkillBadgeProps): ReactElement {
  const { name, level, note, isNew, verified, slot, selected, dimmed, ...more } = props;
  const { href, nameLang, locale, words, isPart, className, ...attributes } = more;
  return drawBadge(props, words ?? createWords(locale), { attributes });
}

/** Attributes that every drawn piece carries. */
export interface DrawnPart {
  readonly "data-tj-part"?: string;
  readonly "data-tj-key"?: string;
}

interface BadgePlace {
  /** More attributes for the badge's element. */
  readonly attributes?: HTMLAttributes<HTMLElement>;
  /** Set in a list: the item itself is the badge then, unless it is a link; one element less for each of many. */
  readonly listKey?: string;
  /** The slot that the row around it has set already. */
  readonly rowSlot?: number | undefined;
  readonly isPart?: boolean;
}

/** A badge. Reads its props one by one: to copy what is left of them costs more than all else where there are thousands. */
export function drawBadge(
  props: SkillBadgeProps & DrawnPart,
  { messages, say, number, dir }: Words,
  { attributes, listKey, rowSlot, isPart = props.isPart ?? false }: BadgePlace,
): ReactElement {
  const { name, level, note, isNew, verified, href, nameLang, slot = 0 } = props;
  const address = href === undefined ? undefined : safeUrl(href);
  const bars = level === undefined ? 0 : Math.min(5, Math.max(1, Math.round(level)));
  // The name is isolated, so that it changes nothing beside it in any script; where it stands alone, the badge itself is.
  const isPlain = !(isNew || bars || verified || note || address || nameLang);
  const Tag = address !== undefined ? "a" : listKey !== undefined ? "li" : "span";
  const badge = (
    <Tag
      key={listKey}
      {...attributes}
      {...(address === undefined ? {} : { href: address })}
      className={joinClasses(!isPart && "tj", "tj-badge", isPlain && "p-skill", props.className)}
      dir={isPlain && !(dir === "ltr" && LATIN.test(name)) ? "auto" : undefined}
      data-tj-part={props["data-tj-part"]}
      data-tj-key={props["data-tj-key"]}
      data-tj-slot={slot === rowSlot ? undefined : slot}
      data-selected={props.selected ? "" : undefined}
      data-dimmed={props.dimmed ? "" : undefined}
    >
      {isNew ? <span className="tj-badge-note">{messages.new}</span> : null}
      {bars > 0 ? <span className="tj-level" data-level={bars} aria-hidden="true" /> : null}
      {verified ? <span aria-hidden="true">✓</span> : null}
      {isPlain ? (
        name
      ) : (
        <bdi className="p-skill" lang={nameLang}>
          {name}
        </bdi>
      )}
      {bars > 0 ? (
        <span className="tj-spoken">
          {say(messages.level, { n: number(bars), max: number(5) })}
        </span>
      ) : null}
      {note ? <span className="tj-badge-note">{note}</span> : null}
      {verified ? <span className="tj-badge-note">{messages.verified}</span> : null}
    </Tag>
  );
  return listKey !== undefined && Tag === "a" ? <li key={listKey}>{badge}</li> : badge;
}
