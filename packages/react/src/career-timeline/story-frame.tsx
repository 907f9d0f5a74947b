import type { StoryGroup } from "@trajectoires/layout/story";
import { safeUrl } from "@trajectoires/model/document";
import type { ReactElement, ReactNode } from "react";
import { drawText } from "../view/draw-text.js";
import { headingTag } from "../view/heading-tag.js";
import { textProps } from "../view/view-context.js";
import { drawEntries } from "./entries.js";
import { drawRail } from "./rail.js";
import { partClass, type StoryContext } from "./story-context.js";

/** Kicker, title and summary of the whole. */
export function drawHeader(story: StoryContext): ReactNode {
  const { path } = story.career;
  if (story.slots?.header) return story.slots.header(story.career);
  const own = story.text(path.title);
  const title = own ?? story.text(path.person.name);
  const summary =
    story.text(path.summary) ?? story.text(path.person.headline) ?? story.text(path.person.summary);
  if (!title) return null;
  return (
    <div className={partClass(story, "header", "tj-header")}>
      {drawText(story.text(path.kicker), "tj-kicker")}
      {drawText(
        title,
        partClass(story, "heading", `tj-heading ${own ? "p-name" : "p-contact h-card"}`),
        headingTag(story.headingLevel),
        `${story.idPrefix}-heading`,
      )}
      {drawText(summary, "tj-lead-text p-summary")}
    </div>
  );
}

/** A chapter with its heading; the rows alone where there are no chapters. */
export function drawChapter(story: StoryContext, group: StoryGroup): ReactElement {
  const { key, chapter, number, entries } = group;
  const level = story.headingLevel + 1;
  if (!chapter) {
    return (
      <div key={key} className="tj-group">
        {drawEntries(story, entries, level)}
      </div>
    );
  }
  const { messages } = story.words;
  const label = story.text(chapter.label) ?? {
    value: story.words.count(messages.chapter, number),
  };
  const title = story.text(chapter.title);
  const id = `${story.idPrefix}-${chapter.id}`;
  return (
    <section key={key} className="tj-group" aria-labelledby={title ? id : undefined}>
      <div
        className={partClass(story, "chapter", "tj-row tj-chapter-head")}
        data-tj-lead={group.lead ? "" : undefined}
      >
        {drawRail(group.rail, story.idPrefix)}
        {drawText(label, "tj-label")}
        {drawText(title, "tj-chapter-title", headingTag(level), id)}
        {drawText(story.text(chapter.summary), "tj-summary")}
      </div>
      {drawEntries(story, entries, level + 1)}
    </section>
  );
}

/** Calls to action, and what the document was made from. */
export function drawFooter(story: StoryContext): ReactNode {
  if (story.slots?.footer) return story.slots.footer(story.career);
  const { path } = story.career;
  const { messages } = story.words;
  const actions = (path.actions ?? []).flatMap((action) => {
    const href = safeUrl(action.url);
    const label = story.text(action.label);
    return href !== undefined && label ? [{ action, href, label }] : [];
  });
  const sources = (path.sources ?? []).filter((source) => story.text(source.title));
  return (
    <>
      {actions.length > 0 ? (
        <nav className={partClass(story, "actions", "tj-actions")} aria-label={messages.actions}>
          {actions.map(({ action, href, label }) => (
            <a
              key={action.id}
              href={href}
              className="tj-action"
              data-kind={action.kind}
              {...textProps(label)}
            />
          ))}
        </nav>
      ) : null}
      {sources.length > 0 ? (
        <p className="tj-sources">
          {messages.sources} ·{" "}
          {sources.map((source, index) => {
            const href = safeUrl(source.url);
            const title = textProps(story.text(source.title) ?? { value: "" });
            const author = [story.text(source.author), story.text(source.publisher)]
              .map((text) => text?.value)
              .filter(Boolean);
            return (
              <span key={source.id}>
                {index > 0 ? "; " : null}
                {href === undefined ? (
                  <cite {...title} />
                ) : (
                  <a href={href} rel="noopener noreferrer">
                    <cite {...title} />
                  </a>
                )}
                {author.length > 0 ? <bdi>, {author.join(", ")}</bdi> : null}
              </span>
            );
          })}
        </p>
      ) : null}
    </>
  );
}
