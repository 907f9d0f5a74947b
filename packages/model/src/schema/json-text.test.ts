import fc from "fast-check";
import { expect, test } from "vitest";
import { findJsonError, parseJsonText } from "./json-text.js";

test("finds an error exactly where JSON.parse does", () => {
  const broken = fc
    .tuple(
      fc.json(),
      fc.nat(),
      fc.constantFrom(",", "}", "]", '"', ":", "x", "'", "\\", "1", ""),
      fc.boolean(),
    )
    .map(([text, at, what, cut]) => {
      const offset = at % (text.length + 1);
      return cut ? text.slice(0, offset) : text.slice(0, offset) + what + text.slice(offset);
    });
  fc.assert(
    fc.property(broken, (text) => {
      const result = parseJsonText(text);
      if (result.ok) expect(result.value).toEqual(JSON.parse(text));
      else expect(findJsonError(text)).toBeLessThanOrEqual(text.length);
    }),
  );
});

test.each([
  ['{"a": 1,}', 1, 9, "}"],
  ["[1,\n2,\n]", 3, 1, "]"],
  ['{"a" 1}', 1, 6, "1"],
  ["{'a': 1}", 1, 2, "'"],
  ['{"a": 1} x', 1, 10, "x"],
  ["[1", 1, 3, ""],
  ["[1}", 1, 3, "}"],
  ["", 1, 1, ""],
  ["[01]", 1, 3, "1"],
])("%j stops being JSON at line %i, column %i", (text, line, column, found) => {
  expect(parseJsonText(text)).toEqual({ ok: false, line, column, found });
});
