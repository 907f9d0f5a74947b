import type { ReactElement } from "react";
import type { PickedText } from "../words/pick-text.js";
import type { HeadingTag } from "./heading-tag.js";
import { textProps } from "./view-context.js";

/** An element that holds one text; nothing where there is none. A plain string is in the language of what is around it. */
export function drawText(
  text: PickedText | string | undefined,
  className: string,
  Tag: HeadingTag | "p" = "p",
  id?: string,
): ReactElement | null {
  return text ? (
    <Tag
      id={id}
      className={className}
      {...textProps(typeof text === "string" ? { value: text } : text)}
    />
  ) : null;
}

/** A link that says nothing to the other side of where it was followed. */
export function drawLink(href: string, text: PickedText): ReactElement {
  return <a href={href} rel="noopener noreferrer" {...textProps(text)} />;
}
