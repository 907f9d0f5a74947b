import type { CareerPath, Edtf, ResolvedCareer } from "@trajectoires/model";
import type { HTMLAttributes, ReactElement } from "react";
import { joinClasses } from "../view/class-name.js";
import { headingTag } from "../view/heading-tag.js";
import { resolveOnce } from "../view/resolve-once.js";
import { createWords, type MessageOverrides } from "../words/create-words.js";
import type { Locale } from "../words/locale.js";
import { conflictWords } from "./describe-conflict.js";
import { drawConflict } from "./draw-conflict.js";
import { explainOnce } from "./explain-once.js";
import { tellingOf } from "./explanation-words.js";

/** What `CareerConflicts` takes; attributes of HTML go to its outermost element. */
export interface CareerConflictsProps
  extends Omit<HTMLAttributes<HTMLElement>, "children" | "dir" | "title"> {
  /** The career, or one already resolved, such as with other assumptions. */
  readonly path: CareerPath | ResolvedCareer;
  /** Language of the words and dates. Default: English. */
  readonly locale?: Locale | string;
  /** Words of your own in place of the locale's. Default: none. */
  readonly messages?: MessageOverrides;
  /** What "now" means, as an EDTF date. Default: the document's own time of telling. */
  readonly asOf?: Edtf;
  /** Level of the heading that counts them. Default 3. */
  readonly headingLevel?: number;
  /** Say so where there is none. Default `false`: nothing is drawn. */
  readonly showNone?: boolean;
}

/**
 * The contradictions of a career in words that a person can act on: which statements cannot all be true, which of them was set aside,
 * and what to do. A server component without script; draws nothing where there is none. Needs `@trajectoires/react/explanation.css`.
 *
 * @example <CareerConflicts path={path} />
 */
export function CareerConflicts(props: CareerConflictsProps): ReactElement | null {
  const {
    path,
    locale,
    messages: overrides,
    asOf,
    headingLevel = 3,
    showNone = false,
    className,
    ...rest
  } = props;
  const career = resolveOnce(path, asOf);
  const { conflicts } = explainOnce(career);
  if (conflicts.length === 0 && !showNone) return null;
  const words = createWords(locale, overrides);
  const telling = tellingOf(words, career);
  const { messages } = telling;
  const Title = headingTag(headingLevel);
  return (
    <section
      aria-label={messages.contradictions}
      {...rest}
      className={joinClasses("tj tj-conflicts", className)}
      lang={words.lang}
      dir={words.dir}
    >
      {conflicts.length === 0 ? (
        <p className="tj-no-conflict">{messages.noContradiction}</p>
      ) : (
        <>
          <Title className="tj-conflicts-title">
            {words.count(messages.contradictionCount, conflicts.length)}
          </Title>
          <ul role="list" className="tj-conflict-list">
            {conflicts.map((conflict, index) =>
              drawConflict(telling, conflictWords(telling, conflict), index),
            )}
          </ul>
        </>
      )}
    </section>
  );
}
