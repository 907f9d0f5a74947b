import * as fc from "fast-check";
import { expect, test } from "vitest";
import { toPlainText } from "./plain-text.js";

test.each([
  ["plain words", "plain words"],
  ["<p>One</p><p>Two</p>", "One\nTwo"],
  ["a<br/>b", "a\nb"],
  ["<ul><li>one</li><li><b>two</b></li></ul>", "• one\n• two"],
  ["R&amp;D &lt;b&gt; &#39;x&#x27; &eacute;t&eacute;", "R&D <b> 'x' été"],
  ["&#0;&#xd800;&#x110000;", ""],
  ["<script>alert('x')</script>safe<style>p{}</style>", "safe"],
  ["<!-- hidden -->shown", "shown"],
  ['<a href="https://a.example">x &amp;lt; y</a>', "x &lt; y"],
  ["a < b and c > d", "a < b and c > d"],
  ["List<String> and Vec<T>", "List<String> and Vec<T>"],
  ["AT&T & co", "AT&T & co"],
  ["line\r\nbreak", "line\nbreak"],
  ["x\u202ey\u0007z", "xyz"],
  ["<img src=x onerror=alert(1)>", ""],
  ["a<br<b>>c", "a\nc"],
  ["<b<i<u>>>deep", "deep"],
  ["<scr<script></script>ipt>x</scr<b>ipt>", "x"],
  ["Map<K, List<b>>", "Map<K, List>"],
])("%j becomes %j", (source, text) => {
  expect(toPlainText(source).text).toBe(text);
});

test("links are handed out beside the text", () => {
  expect(
    toPlainText('See <a class="x" href="https://a.example/?q=1&amp;r=2">our <b>site</b></a>.'),
  ).toMatchObject({
    text: "See our site.",
    links: [{ url: "https://a.example/?q=1&r=2", label: "our" }],
    hadHtml: true,
  });
  expect(
    toPlainText("[**the map**](https://a.example/Map_(old)) and [none](javascript:x)"),
  ).toEqual({
    text: "**the map** and none",
    links: [{ url: "https://a.example/Map_(old)", label: "the map" }],
    hadHtml: false,
    unsafe: ["javascript:x"],
  });
});

test("where there is no list of links, their addresses stay in the text", () => {
  const source =
    'Of <a href="https://a.example">the isle</a>, [its map](https://b.example), [x](y z).';
  expect(toPlainText(source, true).text).toBe(
    "Of the isle (https://a.example), its map (https://b.example), [x](y z).",
  );
});

test("is quick on hostile text", () => {
  const pieces = [
    "<a ",
    "<a href=",
    'href="',
    "<script>",
    "</script",
    "<!--",
    "[",
    "](",
    "(",
    "&#",
    "<",
    "\n \n",
    "<li ",
  ];
  for (const piece of pieces) {
    const started = performance.now();
    toPlainText(piece.repeat(50_000));
    expect(performance.now() - started, piece).toBeLessThan(1000);
  }
  for (const [opening, closing] of [
    ["<b", ">"],
    ["<b ", "<br>>"],
    ["<p x<x>", ">"],
  ] as const) {
    const started = performance.now();
    toPlainText(opening.repeat(50_000) + closing.repeat(50_000));
    expect(performance.now() - started, opening).toBeLessThan(1000);
  }
});

test("no known tag is left, whatever comes", () => {
  const piece = fc.constantFrom(
    "<",
    ">",
    "b",
    "/b",
    "<b>",
    "<br",
    "</",
    "script",
    "x",
    " ",
    "&lt;",
    '"',
    "li",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const source = pieces.join("");
      if (!source.includes("&")) expect(toPlainText(source).text).not.toMatch(/<(?:b|li|br)>/);
    }),
  );
});
