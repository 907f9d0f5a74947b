import type { Quote } from "@trajectoires/model";
import type { ReactElement } from "react";
import { joinClasses } from "./class-name.js";
import { textProps, type ViewContext } from "./view-context.js";

/** A pull quote. Words as they were said stand in the quotation marks of their language; a paraphrase does not. */
export function drawQuote(
  view: ViewContext,
  quote: Quote,
  key: number,
  className?: string,
): ReactElement | null {
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
    <figure key={key} className={joinClasses("tj-quote", className)}>
      <blockquote>
        <p {...language}>{quote.paraphrase ? children : <q>{children}</q>}</p>
      </blockquote>
      {notes.length > 0 ? <figcaption>{notes.join(" · ")}</figcaption> : null}
    </figure>
  );
}
