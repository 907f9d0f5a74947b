/** A description as a paragraph and the points that follow it. */
export interface SplitDescription {
  readonly summary?: string;
  readonly highlights: readonly string[];
}

/** A sign that begins a point, where a line or a run of blanks (a line once) begins. Dashes need both. */
const BULLET = /(?:^|\n)[ \t]*(?:[•▪◦‣●■➢►✓✔·∙○*]|[-–—](?=[ \t]))[ \t]*/;
const INLINE = /[•▪◦‣●■➢►]/g;

/**
 * Some exports flatten line breaks to runs of blanks: they become lines again, and lines that begin with a bullet become
 * points. Words are never changed.
 */
export function splitDescription(text: string): SplitDescription {
  const lines = text
    .replace(/[ \t\u00a0]{2,}/g, "\n")
    .replace(INLINE, (sign) => `\n${sign}`)
    .trim();
  const [head = "", ...points] = lines.split(BULLET);
  const filled = points.map((point) => point.replace(/\n+/g, " ").trim()).filter(Boolean);
  // A single dash or dot is punctuation.
  if (filled.length < 2) return lines ? { summary: lines, highlights: [] } : { highlights: [] };
  const summary = head.trim();
  return { ...(summary && { summary }), highlights: filled };
}
