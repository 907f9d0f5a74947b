import fc from "fast-check";
import { expect, test } from "vitest";
import { cleanText } from "./clean-text.js";

test("strips control and bidi characters and keeps what languages need", () => {
  expect(cleanText("a\u0000b\u001Bc\u007Fd\u0085e\u202Ef\u2066g\u2069")).toBe("abcdefg");
  expect(cleanText("a\tb\nc\u200Dd\u200Ee\u00ADf")).toBe("a\tb\nc\u200Dd\u200Ee\u00ADf");
});

test("makes line breaks of every system line feeds", () => {
  expect(cleanText("a\r\nb\rc\n\rd")).toBe("a\nb\nc\n\nd");
});

test("changes nothing the second time", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(cleanText(cleanText(text))).toBe(cleanText(text));
    }),
  );
});
