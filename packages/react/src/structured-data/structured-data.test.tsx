import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { StructuredData } from "./structured-data.js";

test("is a script of data that no text can end", () => {
  const json = JSON.stringify({ name: "</script><script>alert(1)</script>\u2028" });
  const html = renderToStaticMarkup(<StructuredData json={json} nonce="abc" />);
  expect(html).toMatch(/^<script type="application\/ld\+json" nonce="abc">[^<]*<\/script>$/);
  const inside = /^<script[^>]*>(.*)<\/script>$/.exec(html)?.[1] ?? "";
  expect(inside).not.toContain("\u2028");
  expect(JSON.parse(inside)).toEqual(JSON.parse(json));
});

test("has no nonce unless one is given", () => {
  expect(renderToStaticMarkup(<StructuredData json="{}" />)).toBe(
    '<script type="application/ld+json">{}</script>',
  );
});
