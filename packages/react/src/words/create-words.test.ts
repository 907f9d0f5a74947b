import { afterEach, describe, expect, test, vi } from "vitest";
import { en } from "../locales/en.js";
import { fr } from "../locales/fr.js";
import { createWords } from "./create-words.js";

afterEach(() => vi.restoreAllMocks());

describe("createWords", () => {
  test("is English by default", () => {
    expect(createWords(undefined).messages).toBe(en.messages);
    expect(createWords(undefined)).toMatchObject({ tag: "en", lang: "en", dir: "ltr" });
  });

  test("takes a locale as it is", () => {
    const words = createWords({ ...fr, tag: "fr-CA" });
    expect(words).toMatchObject({ tag: "fr-CA", lang: "fr-CA", dir: "ltr" });
    expect(words.messages.chapter).toBe("Chapitre {word}");
    expect(words.list(["a", "b"], "or")).toBe("a ou b");
  });

  test("brings the dates of a bare tag, English words, and says so once", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    const words = createWords("de-AT");
    createWords("de-AT");
    expect(words.messages).toBe(en.messages);
    expect(words.date({ year: 2020, month: 3 }, "long")).toBe("März 2020");
    expect(words.lang).toBe("en");
    expect(words.list(["a", "b"])).toBe("a and b");
    expect(warn).toHaveBeenCalledTimes(1);
    expect(warn.mock.calls[0]?.[0]).toContain("de-AT");
  });

  test("is silent in production, and where there is no process at all", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    vi.stubEnv("NODE_ENV", "production");
    createWords("it");
    vi.unstubAllEnvs();
    const { process } = globalThis;
    vi.stubGlobal("process", undefined);
    try {
      createWords("nl");
    } finally {
      vi.stubGlobal("process", process);
      vi.unstubAllGlobals();
    }
    expect(warn).not.toHaveBeenCalled();
  });

  test("does not warn about another English", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    expect(createWords("en-GB").date({ year: 2020, month: 4, day: 15 })).toBe("15 Apr 2020");
    expect(createWords("en_GB").tag).toBe("en-GB");
    expect(warn).not.toHaveBeenCalled();
  });

  test.each(["", "not a tag", "x", "fr-", "💥", "__proto__"])("survives the tag %j", (tag) => {
    vi.spyOn(console, "warn").mockImplementation(() => {});
    expect(createWords(tag).date({ year: 2020 })).toBe("2020");
  });

  test("runs from right to left for Arabic, Persian, Hebrew", () => {
    vi.spyOn(console, "warn").mockImplementation(() => {});
    expect(
      ["ar-EG", "fa", "he", "az-Arab", "az_Arab", "uz-AF", "dv", "ur-Latn", "de"].map(
        (tag) => createWords(tag).dir,
      ),
    ).toEqual([...Array(7).fill("rtl"), "ltr", "ltr"]);
  });

  test("puts overrides over messages, groups and plural forms in part", () => {
    const words = createWords(en, {
      current: "today",
      pivotKind: { failure: "a stumble" },
      years: { other: "{n} y" },
      yearsLong: { one: "one year" },
      numbers: [],
      between: ["{date}", { other: " to {date}", day: "x" }],
      until: { range: "x" },
    });
    expect(words.messages.current).toBe("today");
    expect(words.messages.pivotKind).toMatchObject({ failure: "a stumble", chance: "a chance" });
    expect(words.messages.yearsLong).toEqual({ one: "one year", other: "{word} years" });
    expect(words.messages.numbers).toEqual([]);
    expect(words.messages.between).toEqual(["{date}", { other: " to {date}", day: "x" }]);
    expect(words.messages.until).toEqual({ other: "until {date}", range: "x" });
    expect(en.messages.pivotKind.failure).toBe("a failure");
  });

  test("an override of undefined changes nothing", () => {
    expect(createWords(en, { current: undefined } as never).messages.current).toBe("current");
  });

  test("does not pollute prototypes", () => {
    createWords(
      en,
      JSON.parse('{"__proto__": {"polluted": "yes"}, "pivotKind": {"__proto__": {"polluted": 1}}}'),
    );
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe("words", () => {
  test("chooses plural forms in the language of the messages", () => {
    const plural = { one: "un {n}", other: "plusieurs {n}" };
    expect([0, 1, 2].map((n) => createWords(fr).count(plural, n))).toEqual([
      "un 0",
      "un 1",
      "plusieurs 2",
    ]);
    expect([0, 1, 2].map((n) => createWords(en).count(plural, n))).toEqual([
      "plusieurs 0",
      "un 1",
      "plusieurs 2",
    ]);
  });

  test("prints no thin or narrow space", () => {
    expect(createWords(fr).number(12345.5)).toBe("12345,5");
    expect(createWords(fr).percent(0.8)).toBe("80\u00a0%");
  });

  test("prints years before 100 as they are, and no number that is none", () => {
    const words = createWords(en);
    expect(words.date({ year: 99 })).toBe("99");
    expect(words.number(Number.NaN) + words.number(Infinity)).toBe("");
  });

  test("fills values once: braces in data stay braces", () => {
    expect(createWords(en).say("a {name} b {other}", { name: "{other}" })).toBe("a {other} b ");
  });
});
