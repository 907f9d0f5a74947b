import dsfr from "@gouvfr/dsfr/dist/dsfr.css?raw";
import pico from "@picocss/pico/css/pico.css?raw";
import bootstrap from "bootstrap/dist/css/bootstrap.css?raw";
import bulma from "bulma/css/bulma.css?raw";
import foundation from "foundation-sites/dist/css/foundation.css?raw";
import semantic from "semantic-ui-css/semantic.css?raw";
import preflight from "tailwindcss/preflight.css?raw";

/** Rules for bare elements, as sites have written them for thirty years. */
const bareElements = `
  * { line-height: 1.2; }
  *::before, *::after { content: "x"; }
  body { font: italic 13px/1.9 Georgia, serif; color: #333; text-align: justify; text-transform: lowercase; }
  section, article, header, footer, nav, figure, aside { margin: 20px; padding: 15px; border: 2px dotted tomato; background: mintcream; }
  h1, h2, h3, h4, h5, h6 { font: bold 40px/1 Impact, sans-serif; color: tomato; margin: 30px 0; text-transform: uppercase; text-shadow: 1px 1px gold; }
  p { margin: 24px 0; font-size: 20px; text-indent: 1em; color: navy; max-width: 200px; }
  ol, ul { margin: 20px; padding: 40px; list-style: square inside; }
  li { margin: 8px; padding: 8px; background: beige; }
  li::marker { color: red; }
  a { color: hotpink; text-decoration: none; border-bottom: 3px double; padding: 4px; }
  a:hover { background: yellow; }
  b, time, cite { border: 1px solid lime; font-size: 18px; }
  blockquote { margin: 40px; border-left: 10px solid; quotes: "«" "»"; font-size: 30px; }
  figcaption { text-align: right; color: gray; }
  details { border: 3px solid; padding: 10px; }
  summary { list-style: none; cursor: help; font-weight: 900; }
  svg { max-width: 100%; height: auto; fill: red; display: block; stroke: blue; }
  svg * { fill: orange; stroke-width: 7px; }
  img { border: 5px solid; width: 100%; float: right; }
  table, th, td { border: 1px solid; border-collapse: collapse; padding: 20px; vertical-align: bottom; }
  button { font: inherit; background: teal; }
`;

/** What no site should say of bare elements, and some do: lines are torn apart by it. */
export const hostileRules = `
  * { letter-spacing: 0.02em; }
  body { text-indent: 1em; word-spacing: 3px; }
  span, bdi { border: 1px solid lime; font-size: 18px; }
  section, article, header, footer, figure { float: left; }
  li, a, span, b, bdi, time { display: inline-block; }
`;

/** Style sheets of hosts, from npm, and one by hand. */
export const hostSheets: Readonly<Record<string, string>> = {
  bootstrap,
  "tailwind preflight": preflight,
  foundation,
  pico,
  bulma,
  semantic,
  dsfr,
  "bare elements": bareElements,
  "hostile bare elements": bareElements + hostileRules,
};

/** Puts sheets on the page, in this order. A sheet's own imports are left out: nothing is loaded from elsewhere. */
export function adoptSheets(...texts: readonly string[]): void {
  document.adoptedStyleSheets = texts.map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text.replace(/@import[^;]+;/g, ""));
    return sheet;
  });
}
