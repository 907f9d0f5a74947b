/** Name of a heading element. */
export type HeadingTag = "h1" | "h2" | "h3" | "h4" | "h5" | "h6";

/** The heading element of a level; beyond six it stays at six. */
export function headingTag(level: number): HeadingTag {
  return `h${Math.min(6, Math.max(1, Math.round(level)))}` as HeadingTag;
}
