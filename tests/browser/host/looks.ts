const pseudos = ["", "::before", "::after", "::marker"] as const;

/** How one element, or one of its pseudo-elements, is drawn. */
export interface Look {
  readonly element: Element;
  readonly name: string;
  /** Values of all properties, in the order of `properties`; none of a pseudo-element that is not drawn. */
  readonly values: readonly string[];
}

/**
 * All properties that the browser knows, but for variables, which are looked at by those who read them, and for the logical ones,
 * which say the physical ones again.
 */
const properties = [...getComputedStyle(document.documentElement)].filter(
  (name) => !name.startsWith("--") && !/(^|-)(inline|block)(-|$)/.test(name),
);

/** How every element looks, with its pseudo-elements where they are drawn. */
export function looksOf(elements: readonly Element[]): Look[] {
  return elements.flatMap((element, index) =>
    pseudos.flatMap((pseudo) => {
      // Drawings have none.
      if (pseudo && element instanceof SVGElement) return [];
      if (pseudo === "::marker" && !/^(LI|SUMMARY)$/.test(element.tagName)) return [];
      const computed = getComputedStyle(element, pseudo || null);
      const name = `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""} (${index})${pseudo}`;
      const isDrawn =
        !/^::[ab]/.test(pseudo) || (computed.content !== "none" && computed.display !== "none");
      const values = isDrawn ? properties.map((one) => computed.getPropertyValue(one)) : [];
      return [{ element, name, values }];
    }),
  );
}

/** A property that is not what it was. */
export interface Change {
  readonly element: Element;
  readonly name: string;
  readonly property: string;
  readonly before: string;
  readonly after: string;
}

export function changesBetween(before: readonly Look[], after: readonly Look[]): Change[] {
  return before.flatMap(({ element, name, values }, index) => {
    const now = after[index]?.values ?? [];
    return properties.flatMap((property, at) => {
      const [was = "", is = ""] = [values[at], now[at]];
      return was === is ? [] : [{ element, name, property, before: was, after: is }];
    });
  });
}

export const told = ({ name, property, before, after }: Change) =>
  `${name} ${property}: ${before} → ${after}`;
