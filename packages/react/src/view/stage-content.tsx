import type { ResolvedStage } from "@trajectoires/model";
import type { ReactElement, ReactNode } from "react";
import type { PickedText } from "../words/pick-text.js";
import { QuoteFigure } from "./quote-figure.js";
import { hasDetails, StageDetails } from "./stage-details.js";
import { textProps, type ViewContext } from "./view-context.js";

/** Highlights from this many on are folded behind a disclosure, with what follows them. */
const FOLD_AFTER = 5;
/** Highlights that stay visible when the rest is folded. */
const KEEP_VISIBLE = 3;
/** Characters of a summary from which on it stands alone, and the rest is folded. */
const LONG_SUMMARY = 700;

/** Summary, highlights, quotes, skills, media, links and people of a stage; long content behind a disclosure that works without script. */
export function StageContent(props: {
  readonly view: ViewContext;
  readonly it: ResolvedStage;
  readonly skills?: ReactNode;
}): ReactElement {
  const { view, it, skills } = props;
  const { stage } = it;
  const { messages } = view.words;
  const summary = view.text(stage.summary);
  const highlights = (stage.highlights ?? []).flatMap((text) => view.text(text) ?? []);
  const folds = highlights.length > FOLD_AFTER || (summary?.value.length ?? 0) > LONG_SUMMARY;
  const visible = folds ? highlights.slice(0, KEEP_VISIBLE) : highlights;
  const folded = folds ? highlights.slice(KEEP_VISIBLE) : [];
  const details = <StageDetails view={view} it={it} />;
  return (
    <>
      {summary ? <p className="tj-summary" {...textProps(summary)} /> : null}
      <Highlights texts={visible} />
      {stage.quotes?.map((quote, index) => (
        <QuoteFigure key={index} view={view} quote={quote} />
      ))}
      {skills}
      {folded.length > 0 || (folds && hasDetails(it)) ? (
        <details className="tj-more">
          <summary>
            <span className="tj-when-closed">{messages.showMore}</span>
            <span className="tj-when-open">{messages.showLess}</span>
          </summary>
          <div className="tj-body">
            <Highlights texts={folded} />
            {details}
          </div>
        </details>
      ) : (
        details
      )}
    </>
  );
}

function Highlights({ texts }: { texts: readonly PickedText[] }): ReactElement | null {
  if (texts.length === 0) return null;
  return (
    <ul role="list" className="tj-highlights">
      {texts.map((text, index) => (
        <li key={index} {...textProps(text)} />
      ))}
    </ul>
  );
}
