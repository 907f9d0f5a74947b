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
let known = new Map<Element, Set<string>>();

/** The longhands that the host's sheet, the last one of the page, sets on an element or on its pseudo-elements. */
export function longhandsFor(element: Element): ReadonlySet<string> {
  const sheet = document.adoptedStyleSheets.at(-1);
  if (sheet && sheet !== readSheet) {
    readSheet = sheet;
    known = new Map();
    for (const rule of hostRules(sheet.cssRules)) {
      for (const met of elementsOf(withoutPseudos(rule.selectorText))) {
        const longhands = known.get(met) ?? new Set();
        known.set(met, longhands);
        for (const one of rule.style) longhands.add(one);
      }
    }
  }
  return known.get(element) ?? nothing;
}

const nothing: ReadonlySet<string> = new Set();

function elementsOf(selector: string): Iterable<Element> {
  try {
    return document.querySelectorAll(selector);
  } catch {
    // What the browser can't match, it doesn't apply either.
    return [];
  }
}
