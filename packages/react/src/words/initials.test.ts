import fc from "fast-check";
import { expect, test } from "vitest";
import { initials } from "./initials.js";

test.each([
  ["Anywr", "An"],
  ["University of Reims", "UR"],
  ["A hosting company", "HC"],
  ["Un hébergeur", "Hé"],
  ["Le Monde", "LM"],
  ["Own start-up", "OS"],
  ["IBM", "IB"],
  ["3M", "3M"],
  ["X", "X"],
  ["école 42", "É4"],
  ["e\u0301cole", "Éc"],
  ["  «Studio»  (Paris) ", "SP"],
  ["ßtraße", "ßt"],
  ["東京大学", "東"],
  ["카카오", "카"],
  ["جامعة القاهرة", "ج"],
  ["האוניברסיטה העברית", "הה"],
  ["हिन्दी विश्वविद्यालय", "हिवि"],
  ["👩‍💻 Coders", "Co"],
  ["👩‍💻", ""],
  ["", ""],
  ["— · —", ""],
])("%j → %j", (name, expected) => {
  expect(initials(name)).toBe(expected);
});

test("any name gives at most two letters, each whole", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (name) => {
      expect(initials(name)).toMatch(/^(?:[\p{L}\p{N}]\p{M}*){0,2}$/u);
    }),
  );
});
