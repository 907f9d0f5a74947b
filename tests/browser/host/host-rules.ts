/** Every style rule of the page's last sheet, the host's, those inside media and supports conditions too. */
function hostRules(rules: CSSRuleList): CSSStyleRule[] {
  return [...rules].flatMap((rule) => {
    if (rule instanceof CSSStyleRule) return [rule];
    if (rule instanceof CSSMediaRule)
      return matchMedia(rule.media.mediaText).matches ? hostRules(rule.cssRules) : [];
    return rule instanceof CSSGroupingRule ? hostRules(rule.cssRules) : [];
  });
}

/** A selector of the elements whose pseudo-elements are meant; alone, `::before` means those of all. */
const withoutPseudos = (selector: string) =>
  selector
    .replace(/::[\w-]+(\([^)]*\))?/g, "")
    .split(",")
    .map((one) => one.trim() || "*")
    .join(",");

let readSheet: CSSStyleSheet | undefined;
let rules: { readonly selector: string; readonly longhands: readonly string[] }[] = [];
let known = new WeakMap<Element, Set<string>>();

/** The longhands that the host's sheet, the last one of the page, sets on an element or on its pseudo-elements. */
export function longhandsFor(element: Element): ReadonlySet<string> {
  const sheet = document.adoptedStyleSheets.at(-1);
  if (sheet && sheet !== readSheet) {
    readSheet = sheet;
    known = new WeakMap();
    rules = hostRules(sheet.cssRules).map((rule) => ({
      selector: withoutPseudos(rule.selectorText),
      longhands: [...rule.style],
    }));
  }
  const found = known.get(element) ?? new Set<string>();
  if (!known.has(element)) {
    for (const { selector, longhands } of rules) {
      if (matches(element, selector)) for (const one of longhands) found.add(one);
    }
    known.set(element, found);
  }
  return found;
}

function matches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    // What the browser can't match, it doesn't apply either.
    return false;
  }
}
