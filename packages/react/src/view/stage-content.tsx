import type { Quote, ResolvedStage } from "@trajectoires/model";
import { safeUrl } from "@trajectoires/model";
import type { ReactElement, ReactNode } from "react";
import { StageMedia } from "../media/stage-media.js";
import { factsOf } from "./stage-texts.js";
import { textProps, type ViewContext } from "./view-context.js";

/** Highlights from this many on are folded behind a disclosure, with what follows them. */
const FOLD_AFTER = 5;
/** Highlights that stay visible when the rest is folded. */
const KEEP_VISIBLE = 3;
/** Characters of a summary from which on it stands alone, and the rest is folded. */
const LONG_SUMMARY = 700;

/** Summary, highlights, quotes, media, links, people of a stage; long content behind a disclosure that works without script. */
export function StageContent(props: {
  readonly view: ViewContext;
  readonly it: ResolvedStage;
  readonly skills?: ReactNode;
}): ReactElement {
  const { view, it, skills } = props;
  const { stage } = it;
  const summary = view.text(stage.summary);
  const highlights = (stage.highlights ?? [])
    .map((text) => view.text(text))
    .filter((it) => it !== undefined);
  const folds = highlights.length > FOLD_AFTER || (summary?.value.length ?? 0) > LONG_SUMMARY;
  const visible = folds ? highlights.slice(0, KEEP_VISIBLE) : highlights;
  const facts = factsOf(view, stage);
  const area = view.text(stage.study?.area);
  const details = (
    <>
      {stage.media?.map((media) => (
        <StageMedia key={media.url} view={view} media={media} />
      ))}
      <Links view={view} it={it} />
      <People view={view} it={it} />
    </>
  );
  return (
    <>
      {facts || area ? (
        <p className="tj-facts">
          {area ? <bdi {...textProps(area)} /> : null}
          {area && facts ? " · " : null}
          {facts}
        </p>
      ) : null}
      {summary ? <p className="tj-summary" {...textProps(summary)} /> : null}
      {visible.length > 0 ? <Highlights texts={visible} /> : null}
      {stage.quotes?.map((quote, index) => (
        <QuoteFigure key={index} view={view} quote={quote} />
      ))}
      {skills}
      {folds ? (
        <details className="tj-more">
          <summary>
            <span className="tj-when-closed">{view.words.messages.showMore}</span>
            <span className="tj-when-open">{view.words.messages.showLess}</span>
          </summary>
          <div className="tj-body">
            {highlights.length > KEEP_VISIBLE ? (
              <Highlights texts={highlights.slice(KEEP_VISIBLE)} />
            ) : null}
            {details}
          </div>
        </details>
      ) : (
        details
      )}
    </>
  );
}

function Highlights({ texts }: { texts: readonly { value: string }[] }): ReactElement {
  return (
    <ul role="list" className="tj-highlights">
      {texts.map((text, index) => (
        <li key={index} {...textProps(text)} />
      ))}
    </ul>
  );
}

/** Words as they were said stand in quotation marks of their language; a paraphrase does not. */
function QuoteFigure({ view, quote }: { view: ViewContext; quote: Quote }): ReactElement | null {
  const text = view.text(quote.text);
  if (!text) return null;
  const { messages, say } = view.words;
  const by = view.text(quote.by);
  const notes = [
    by ? say(messages.quoteBy, { name: by.value }) : undefined,
    quote.paraphrase && by ? messages.paraphrase : undefined,
  ].filter(Boolean);
  const { children, ...language } = textProps(text);
  return (
    <figure className="tj-quote">
      <blockquote>
        <p {...language}>{quote.paraphrase ? children : <q>{children}</q>}</p>
      </blockquote>
      {notes.length > 0 ? <figcaption>{notes.join(" · ")}</figcaption> : null}
    </figure>
  );
}

function Links({ view, it }: { view: ViewContext; it: ResolvedStage }): ReactElement | null {
  const links = (it.stage.links ?? []).flatMap((link) => {
    const href = safeUrl(link.url);
    return href === undefined ? [] : [{ href, label: view.text(link.label) }];
  });
  if (links.length === 0) return null;
  return (
    <ul role="list" className="tj-links" aria-label={view.words.messages.links}>
      {links.map(({ href, label }) => (
        <li key={href}>
          <a
            href={href}
            rel="noopener noreferrer"
            {...textProps(label ?? { value: shortAddress(href) })}
          />
        </li>
      ))}
    </ul>
  );
}

function shortAddress(href: string): string {
  return href.replace(/^[a-z]+:(?:\/\/)?(?:www\.)?/i, "").replace(/\/$/, "");
}

function People({ view, it }: { view: ViewContext; it: ResolvedStage }): ReactElement | null {
  const people = (it.stage.people ?? []).flatMap((person) => {
    const name = view.text(person.name);
    const role = view.text(person.role);
    return name ? [role ? `${name.value} (${role.value})` : name.value] : [];
  });
  if (people.length === 0) return null;
  return (
    <p className="tj-people">
      {view.words.messages.people} · <bdi>{view.words.list(people)}</bdi>
    </p>
  );
}
