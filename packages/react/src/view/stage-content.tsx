import type { ResolvedStage } from "@trajectoires/model";
import type { ReactElement, ReactNode } from "react";
import type { Words } from "../words/create-words.js";
import type { PickedText } from "../words/pick-text.js";
import { drawQuote } from "./draw-quote.js";
import { drawText } from "./draw-text.js";
import { drawDetails, hasDetails } from "./stage-details.js";
import { textProps, type ViewContext } from "./view-context.js";

/** Highlights from this many on are folded behind a disclosure, with what follows them. */
const FOLD_AFTER = 5;
/** Highlights that stay visible when the rest is folded. */
const KEEP_VISIBLE = 3;
/** Characters of a summary from which on it stands alone, and the rest is folded. */
const LONG_SUMMARY = 700;

/** Summary, highlights, quotes, skills, media, links and people of a stage; long content behind a disclosure that works without script. */
export function drawStageContent(
  view: ViewContext,
  it: ResolvedStage,
  skills: ReactNode,
  /** A class of the host's for quotes. */
  quoteClass?: string,
): ReactElement | null {
  const { stage } = it;
  const summary = view.text(stage.summary);
  const highlights = (stage.highlights ?? []).flatMap((text) => view.text(text) ?? []);
  const folds = highlights.length > FOLD_AFTER || (summary?.value.length ?? 0) > LONG_SUMMARY;
  const folded = folds ? highlights.splice(KEEP_VISIBLE) : [];
  const more = hasDetails(it);
  if (!summary && !skills && !more && highlights.length === 0 && !stage.quotes?.length) return null;
  const details = more ? drawDetails(view, it) : null;
  return (
    <>
      {drawText(summary, "tj-summary p-summary")}
      {drawHighlights(highlights)}
      {stage.quotes?.map((quote, index) => drawQuote(view, quote, index, quoteClass))}
      {skills}
      {folded.length > 0 || (folds && more)
        ? drawMore(
            view.words,
            <>
              {drawHighlights(folded)}
              {details}
            </>,
          )
        : details}
    </>
  );
}

/** What is folded: works without script, prints open. */
export function drawMore({ messages }: Words, content: ReactNode, open?: boolean): ReactElement {
  return (
    <details className="tj-more" open={open}>
      <summary>
        <span className="tj-when-closed">{messages.showMore}</span>
        <span className="tj-when-open">{messages.showLess}</span>
      </summary>
      <div className="tj-body">{content}</div>
    </details>
  );
}

/** What stood out, as a list. Draws nothing for none. */
export function drawHighlights(texts: readonly PickedText[]): ReactElement | null {
  if (texts.length === 0) return null;
  return (
    <ul role="list" className="tj-highlights">
      {texts.map((text, index) => (
        <li key={index} {...textProps(text)} />
      ))}
    </ul>
  );
}
