import postcss, { type Rule } from "postcss";

/** Three ids that no page has: with them in an `:is()`, all of it weighs as much as they do. */
const WEIGHT = "#tj#tj#tj";

/** What `hardened.css` itself says of every drawing, and the other sheets have to say of theirs. */
const SAID_AT_THE_START = /^(?:width|height|max-inline-size|overflow)$/;

/**
 * The same rules for a host that fights: out of their layer, and as heavy as three ids. All weigh the same, so that they win over each
 * other as they did before. What styles the page itself keeps no weight.
 */
export function hardenSheet(text: string): string {
  const sheet = postcss.parse(text);
  sheet.walkDecls((declaration) => {
    if (!declaration.important) return;
    declaration.important = false;
    const { parent, prop } = declaration;
    if (SAID_AT_THE_START.test(prop)) declaration.remove();
    if (parent?.nodes?.length === 0) parent.remove();
  });
  sheet.walkRules((rule) => {
    const isFrame =
      rule.parent?.type === "atrule" && "name" in rule.parent && rule.parent.name === "keyframes";
    if (rule.selector !== ":where(:root)" && !isFrame) rule.selectors = rule.selectors.map(harden);
  });
  sheet.walkAtRules("layer", (layer) => {
    if (layer.nodes) layer.replaceWith(layer.nodes);
    else layer.remove();
  });
  sheet.walkComments((comment) => void comment.remove());
  return sheet.toString();
}

/** `:where(…)` becomes `:is(…, #tj#tj#tj)`; a second one in the same selector stays weightless. */
function harden(selector: Rule["selector"]): string {
  const start = selector.indexOf(":where(");
  if (start < 0) throw new Error(`A selector with weight of its own: ${selector}`);
  const open = start + ":where(".length;
  let depth = 1;
  let end = open;
  for (; depth > 0 && end < selector.length; end += 1) {
    if (selector[end] === "(") depth += 1;
    if (selector[end] === ")") depth -= 1;
  }
  const inner = selector.slice(open, end - 1).trim();
  return `${selector.slice(0, start)}:is(${inner}, ${WEIGHT})${selector.slice(end)}`;
}
