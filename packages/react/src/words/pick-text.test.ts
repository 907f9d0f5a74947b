import { describe, expect, test } from "vitest";
import { pickText } from "./pick-text.js";

describe("pickText", () => {
  test.each([
    ["plain, in the wanted language", "Lead", "en", "en", { value: "Lead" }],
    ["plain, in another", "Chef", "en", "fr", { value: "Chef", lang: "fr" }],
    ["exact", { fr: "a", en: "b" }, "fr", "en", { value: "a" }],
    ["shortened", { fr: "a", en: "b" }, "fr-CA", "en", { value: "a" }],
    ["any case", { "FR-ca": "a", fr: "b" }, "fr-CA", "en", { value: "a" }],
    ["singletons are shortened away", { fr: "a", "fr-x": "b" }, "fr-x-home", "en", { value: "a" }],
    ["a regional form of the wanted", { en: "b", "fr-CA": "a" }, "fr", "en", { value: "a" }],
    ["the document's language", { de: "c", en: "b" }, "fr", "en", { value: "b", lang: "en" }],
    [
      "the document's language, shortened",
      { de: "c", en: "b" },
      "fr",
      "en-GB",
      { value: "b", lang: "en" },
    ],
    [
      "the first with content",
      { sv: " ", de: "c", nl: "d" },
      "fr",
      "en",
      { value: "c", lang: "de" },
    ],
    ["not the empty one", { fr: "", en: "b" }, "fr", "en", { value: "b", lang: "en" }],
    ["without a language", { "@none": "x" }, "fr", "en", { value: "x" }],
    ["right to left", { ar: "س" }, "fr", "ar", { value: "س", lang: "ar", dir: "rtl" }],
    [
      "left to right in a right-to-left page",
      { fr: "a" },
      "ar",
      "fr",
      { value: "a", lang: "fr", dir: "ltr" },
    ],
    ["both right to left", { fa: "ا" }, "ar", "fa", { value: "ا", lang: "fa" }],
    [
      "another script of the same language",
      { "uz-Arab": "ا" },
      "uz",
      "uz",
      { value: "ا", lang: "uz-Arab", dir: "rtl" },
    ],
    [
      "a language is no prefix of another",
      { fil: "a", en: "b" },
      "fi",
      "en",
      { value: "b", lang: "en" },
    ],
  ])("%s", (_, text, wanted, documentLang, expected) => {
    expect(pickText(text, wanted, documentLang)).toEqual(expected);
  });

  test.each([undefined, "", "  ", {}, { fr: "" }])("has nothing for %j", (text) => {
    expect(pickText(text, "fr", "en")).toBeUndefined();
  });

  test("looks at own keys alone, and at strings alone", () => {
    const text = JSON.parse('{"__proto__": "x", "en": 3, "toString": null}');
    expect(pickText(text, "constructor", "toString")).toEqual({ value: "x", lang: "__proto__" });
  });
});
