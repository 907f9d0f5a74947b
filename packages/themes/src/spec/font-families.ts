/** Letters of any script, digits, spaces, and the marks that names of faces have: `Suisse Int'l`, `-apple-system`. */
const family = /^[\p{L}\p{M}\p{Nd} _.'-]{1,60}$/u;

/** Words that CSS keeps for itself: as a family one of them would make the whole list void. */
const keyword = /^(?:inherit|initial|unset|revert|revert-layer|default)$/i;

/**
 * A list of font families as CSS takes it without quotes, so that the text is safe in a style element as well; `undefined` for
 * anything that is no such list. Quotes around a family may be there and are dropped. `"inherit"` alone is the host's own face.
 */
export function fontFamilies(value: unknown): string | undefined {
  if (typeof value !== "string" || value.length > 300) return undefined;
  if (value.trim() === "inherit") return "inherit";
  const families = value.split(",").map((one) =>
    one
      .trim()
      .replace(/^(["'])(.*)\1$/, "$2")
      .trim(),
  );
  const isFamily = (one: string) =>
    family.test(one) && /[\p{L}\p{Nd}]/u.test(one) && !keyword.test(one);
  return families.every(isFamily) ? families.map(identifiers).join(", ") : undefined;
}

/** The families of such a list, as people write them. */
export function familyNames(css: string): string[] {
  const read = (family: string) =>
    family.replace(/\\([0-9a-f]+) ?/g, (_, code) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    );
  return css.split(", ").map(read);
}

const escaped = (character: string) => `\\${character.codePointAt(0)?.toString(16)} `;

/** A family as identifiers: what can't stand in one, or begin one, is escaped, as in `Source Sans \33`. */
function identifiers(name: string): string {
  return name
    .split(/\s+/)
    .map((word) =>
      word
        .replace(/[.']|(?![0-9])\p{Nd}/gu, escaped)
        .replace(/^-?[0-9]|^-$/, (start) => start.slice(0, -1) + escaped(start.slice(-1))),
    )
    .join(" ")
    .trim();
}
