/** A selector list as its members; commas inside parentheses, brackets and strings do not divide. */
export function splitSelector(list: string): string[] {
  const members: string[] = [];
  let depth = 0;
  let quote = "";
  let from = 0;
  for (const [at, character] of [...list].entries()) {
    if (quote) {
      if (character === quote) quote = "";
    } else if (character === '"' || character === "'") quote = character;
    else if ("([".includes(character)) depth += 1;
    else if (")]".includes(character)) depth -= 1;
    else if (character === "," && depth === 0) {
      members.push(list.slice(from, at).trim());
      from = at + 1;
    }
  }
  return [...members, list.slice(from).trim()];
}

/** Whether every way in which the selector can match goes through an element of ours: a `tj` class or a `data-` state. */
export function isAnchored(selector: string): boolean {
  return splitSelector(selector).every((member) => {
    const inner = /^:(?:where|is)\((.*)\)$/s.exec(member)?.[1];
    if (inner !== undefined && isBalanced(inner)) return isAnchored(inner);
    return /\.tj(-|(?![\w-]))|\[data-/.test(member.replaceAll(/:not\([^)]*\)/g, ""));
  });
}

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === "(") depth += 1;
    if (character === ")") depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** What of a selector has specificity: the rest after `:where(…)`, `&`, pseudo-elements and combinators. */
export function specificPart(selector: string): string {
  let rest = selector;
  for (let start = rest.indexOf(":where("); start >= 0; start = rest.indexOf(":where(")) {
    let depth = 0;
    let end = start + ":where".length;
    do {
      if (rest[end] === "(") depth += 1;
      if (rest[end] === ")") depth -= 1;
      end += 1;
    } while (depth > 0 && end < rest.length);
    rest = rest.slice(0, start) + rest.slice(end);
  }
  return rest.replaceAll(/::[\w-]+(\([^)]*\))?|[&>+~\s]/g, "");
}
