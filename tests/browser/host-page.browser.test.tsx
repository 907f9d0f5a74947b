import styles from "@trajectoires/react/styles.css?inline";
import editorial from "@trajectoires/themes/editorial.css?inline";
import night from "@trajectoires/themes/night.css?inline";
import vivid from "@trajectoires/themes/vivid.css?inline";
import { afterEach, expect, test } from "vitest";

const hostPage = `
  <header><h1>Host</h1><nav><ul><li><a href="#x">Link</a></li></ul></nav></header>
  <main class="card timeline stage" data-kind="role">
    <h2 class="title">Heading</h2><p>Text <b>bold</b> <time>2020</time></p>
    <ol class="timeline"><li class="row">One</li></ol><blockquote><p>Quote</p></blockquote>
    <figure><img alt="" width="10" height="10"><figcaption>Caption</figcaption></figure>
    <details open><summary>More</summary><p>Text</p></details>
    <button type="button">Button</button><input value="x"><table><tr><td>1</td></tr></table>
  </main>`;

afterEach(() => {
  document.body.innerHTML = "";
  document.adoptedStyleSheets = [];
});

/** Every computed property of every element of the page and its pseudo-elements, but for those with our prefix. */
function looks(): Map<string, string> {
  const elements = [
    document.documentElement,
    document.body,
    ...document.body.querySelectorAll("*"),
  ];
  const found = new Map<string, string>();
  for (const [index, element] of elements.entries()) {
    for (const pseudo of ["", "::before", "::after", "::marker"]) {
      const computed = getComputedStyle(element, pseudo || null);
      for (const name of computed) {
        // Variables of Lightning CSS too: no host's rule reads them but through that tool.
        if (name.startsWith("--tj-") || name.startsWith("--lightningcss-")) continue;
        const key = `${element.tagName.toLowerCase()} (${index})${pseudo} ${name}`;
        found.set(key, computed.getPropertyValue(name));
      }
    }
  }
  return found;
}

test("our sheets change nothing of a page that uses none of our elements", () => {
  document.body.innerHTML = hostPage;
  const before = looks();
  document.adoptedStyleSheets = [styles, editorial, night, vivid].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    expect(sheet.cssRules.length).toBeGreaterThan(0);
    return sheet;
  });
  const changed = [...looks()].filter(([key, value]) => before.get(key) !== value);
  expect(before.size).toBeGreaterThan(10_000);
  expect(changed.map(([key, value]) => `${key}: ${value}`).slice(0, 20)).toEqual([]);
});
