/** A date inside a text, to be marked up as `<bdi><time dateTime>`. */
export interface DatePart {
  readonly text: string;
  /** Value of the `datetime` attribute, where the date is a plain year, month or day. */
  readonly dateTime?: string | undefined;
  /** Which end of a period it is, where it is one, and not just a bound of it. */
  readonly end?: "start" | "end";
}

/** A stretch of a text: words, or a date in it. */
export type TextPart = string | DatePart;

/** What fills the placeholders of a message. */
export interface Values {
  readonly [placeholder: string]: TextPart | undefined;
}

/**
 * Fills the `{placeholders}` of a message and keeps the dates apart, in reading order. A placeholder without a value is
 * left out; values are not searched for placeholders, so that data with braces in it stays as it is.
 */
export function interpolateParts(message: string, values: Values): TextPart[] {
  return message
    .split(/\{(\w+)\}/)
    .map((piece, index) => (index % 2 ? (values[piece] ?? "") : piece))
    .filter(Boolean);
}

/** The form of a message for a plural category or a kind of date, or the next best; most messages have one for all. */
export function formOf<Form extends string>(
  message: string | ({ readonly other: string } & { readonly [form in Form]?: string }),
  form: Form,
  next: Form,
): string {
  return typeof message === "string" ? message : (message[form] ?? message[next] ?? message.other);
}

/** The text of parts, joined. */
export function joinParts(parts: readonly TextPart[]): string {
  return parts.map((part) => (typeof part === "string" ? part : part.text)).join("");
}

/** Fills the `{placeholders}` of a message. */
export function interpolate(message: string, values: Values): string {
  return joinParts(interpolateParts(message, values));
}
