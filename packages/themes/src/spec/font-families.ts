const family = /^[\p{L}\p{N}][\p{L}\p{N} _-]{0,60}$/u;

/**
 * A list of font families as CSS takes it without quotes, so that the text is safe in a style element as well; `undefined` for
 * anything that is no such list. Quotes around a family may be there and are dropped.
 */
export function fontFamilies(value: unknown): string | undefined {
  if (typeof value !== "string" || value.length > 300) return undefined;
  const families = value.split(",").map((one) =>
    one
      .trim()
      .replace(/^(["'])(.*)\1$/, "$2")
      .trim(),
  );
  if (!families.every((one) => family.test(one))) return undefined;
  return families.map(identifiers).join(", ");
}

/** A family as identifiers: a digit in front of a word is escaped, as in `Source Sans \33 `. */
function identifiers(name: string): string {
  return name
    .split(/\s+/)
    .map((word) => word.replace(/^(-?)(\d)/, (_, hyphen, digit) => `${hyphen}\\3${digit} `))
    .join(" ")
    .trim();
}
