import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldText, hasWords, joinWords, splitWords } from "./fold-text.js";

const finds = (text: string, search: string) => hasWords(joinWords([text]), splitWords(search));

describe("foldText", () => {
  test.each([
    ["Élève", "eleve"],
    ["STRASSE", "straße"],
    ["STRAẞE", "strasse"],
    ["İstanbul ışık", "istanbul isik"],
    ["Malmö, Łódź, Ærø", "malmo, lodz, aero"],
    ["ΟΔΟΣ", "οδος"],
    ["Ｋｕｂｅ", "kube"],
    ["エンジニア", "えんじにあ"],
    ["أُسْتَاذ", "استاذ"],
    ["שָׁלוֹם", "שלום"],
    ["й", "и"],
  ])("%s is %s", (text, folded) => {
    expect(foldText(text)).toBe(foldText(folded));
  });

  test("vowel signs of Indic and Thai scripts are no decoration", () => {
    expect(foldText("की")).not.toBe(foldText("का"));
    expect(foldText("กิ")).not.toBe(foldText("กี"));
  });

  test("says the same of a text however it is composed, and of what is folded already", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(foldText(text.normalize("NFD"))).toBe(foldText(text.normalize("NFC")));
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});

describe("hasWords", () => {
  test.each([
    ["Data-centre technician, 24/7", "tech data"],
    ["Data-centre technician, 24/7", "24"],
    ["Ingénieure d’études à l’École", "ecole"],
    ["Node.js, C++ and C#", "c++"],
    ["Node.js, C++ and C#", "NODE js"],
    ["上級ソフトウェアエンジニア", "エンジニア"],
    ["الشركة العربية", "شركة"],
  ])("%s is found by %s", (text, search) => {
    expect(finds(text, search)).toBe(true);
  });

  test.each([
    ["Data-centre technician", "centre doctor"],
    ["Data-centre technician", "ian"],
    ["C# and F#", "c++"],
  ])("%s is not found by %s", (text, search) => {
    expect(finds(text, search)).toBe(false);
  });

  test("a search of signs alone asks for nothing", () => {
    expect(splitWords(" … – , ")).toEqual([]);
  });

  test("beginnings of words find their text, in any order", () => {
    const word = fc.stringMatching(/^[a-zà-ö]{1,8}$/);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 6 }).chain((words) =>
          fc.record({
            text: fc.constant(words.join(" ")),
            search: fc
              .shuffledSubarray(words)
              .chain((some) =>
                fc.tuple(
                  ...some.map((one) => fc.nat(one.length - 1).map((at) => one.slice(0, at + 1))),
                ),
              )
              .map((some) => some.join(" ")),
          }),
        ),
        ({ text, search }) => {
          expect(finds(text, search)).toBe(true);
        },
      ),
    );
  });
});
