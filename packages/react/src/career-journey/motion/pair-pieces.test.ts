import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boundsOf, type Drawing, type Piece, SHAPE } from "./drawing.js";
import { makeLine, makeMark, makeShape } from "./make-piece.js";
import { pairPieces, skillOf } from "./pair-pieces.js";

const grey = [90, 90, 90, 1] as const;
const clip = { left: 0, top: 0, right: 1000, bottom: 800 };
const drawing = (pieces: Piece[], flow: Drawing["flow"] = "down"): Drawing => ({
  pieces,
  clip,
  flow,
  anchor: [-1, -1],
});
const line = (key: string, x = 100) =>
  makeLine({ key, isThread: false, path: [x, 100, x, 300], width: 9, colours: [grey, grey] });
const ring = (key: string, x = 100, y = 100) =>
  makeMark({ key, x, y, half: 8, stroke: 4, outline: grey });
const shape = (key: string, left = 200) =>
  makeShape({
    key,
    upper: [left, 200, left + 80, 200],
    lower: [left, 220, left + 80, 220],
    inside: grey,
  });

const make = (key: string): Piece => {
  if (/^(ring|pivot)/.test(key)) return ring(key);
  return /^(badge|skill)/.test(key) ? shape(key) : line(key);
};
const stage = fc.constantFrom("a", "b", "c", "d");
const key = fc.oneof(
  fc
    .tuple(fc.constantFrom("segment", "bend", "rise", "ring", "pivot"), stage)
    .map((parts) => parts.join(":")),
  fc.tuple(stage, fc.constantFrom("x", "y", "z")).map(([a, b]) => `badge:${a}:${b}`),
  fc.constantFrom("skill:x", "skill:y", "skill:z", "skill:x~1", "skill:x~pause", "segment:a~open"),
);
const keys = fc.uniqueArray(key, { maxLength: 24 });
const uses = new Map([
  ["x", ["a", "b"]],
  ["y", ["c"]],
]);

describe("pieces", () => {
  test("of both drawings all have a way, each one; what has the same key goes over into its like", () => {
    fc.assert(
      fc.property(keys, keys, (one, other) => {
        const [before, after] = [one.map(make), other.map(make)];
        const pairs = pairPieces(drawing(before), drawing(after, "right"), uses);
        const names = pairs.map((pair) => pair.key);
        expect(new Set(names).size).toBe(names.length);
        for (const pair of pairs) expect(pair.start.kind).toBe(pair.end.kind);
        for (const piece of before)
          expect(pairs.filter(({ start }) => start.key === piece.key).length).toBeGreaterThan(0);
        for (const piece of after)
          expect(pairs.filter(({ end }) => end.key === piece.key).length).toBeGreaterThan(0);
        for (const shared of one.filter((name) => other.includes(name))) {
          const pair = pairs.find((it) => it.key === shared);
          expect([pair?.start.key, pair?.end.key]).toEqual([shared, shared]);
          expect(pair?.start.values[0]).toBe(1);
          expect(pair?.end.values[0]).toBe(1);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("badges in sight become the bars of their skills; further badges of a skill go into its bar", () => {
    const before = drawing([shape("badge:a:x"), shape("badge:b:x", 400)]);
    const pairs = pairPieces(before, drawing([shape("skill:x", 600)], "right"), uses);
    expect(pairs.map(({ key: name, start, end }) => [name, start.key, end.values[0]])).toEqual([
      ["skill:x", "badge:a:x", 1],
      ["badge:b:x", "badge:b:x", 0],
    ]);
    const back = pairPieces(drawing([shape("skill:x", 600)], "right"), before, uses);
    expect(back.map(({ key: name, start }) => [name, start.values[0]])).toEqual([
      ["badge:a:x", 1],
      ["badge:b:x", 0],
    ]);
  });

  test("bars without badges come out of the line of the stage that used the skill first", () => {
    const before = drawing([line("segment:b", 300), line("segment:a", 500)], "right");
    const [bar] = pairPieces(before, drawing([shape("skill:x")], "right"), uses).filter(
      ({ key: name }) => name === "skill:x",
    );
    expect(boundsOf(bar?.start as Piece).left).toBeGreaterThan(280);
    expect(boundsOf(bar?.start as Piece).right).toBeLessThan(320);
    expect(bar?.when).toEqual([0, 1]);
  });

  test("a bend that the other view doesn't have comes out of the ring that it leads to", () => {
    const before = drawing([ring("ring:b", 40, 60)]);
    const pairs = pairPieces(before, drawing([ring("ring:b"), line("bend:b")], "right"), uses);
    const bend = pairs.find(({ key: name }) => name === "bend:b")?.start as Piece;
    const { left, right, top, bottom } = boundsOf(bend);
    expect([(left + right) / 2, (top + bottom) / 2]).toEqual([40, 60]);
    expect(bend.values[0]).toBe(1);
  });

  test("a straight way to a ring becomes the bend to it, where each view has but one of them", () => {
    const pairs = pairPieces(drawing([line("rise:b")]), drawing([line("bend:b")], "right"), uses);
    expect(pairs.map(({ start, end }) => [start.key, end.key])).toEqual([["rise:b", "bend:b"]]);
    const both = drawing([line("bend:b"), line("rise:b")]);
    expect(pairPieces(both, drawing([line("bend:b")], "right"), uses)).toHaveLength(2);
  });

  test("what is nowhere else fades, and what is written on it is not carried along", () => {
    const [pair] = pairPieces(drawing([shape("badge:a:q")]), drawing([], "right"), uses);
    expect(pair?.end.values[SHAPE.opacity]).toBe(0);
    expect(pair?.end.words).toEqual([]);
  });

  test("nothing becomes nothing", () => {
    expect(pairPieces(drawing([]), drawing([]), new Map())).toEqual([]);
  });
});

test("the skill of a key, with whatever is in it", () => {
  expect(skillOf("badge:cto:web:dev")).toBe("web:dev");
  expect(skillOf("skill:html")).toBe("html");
  expect(skillOf("skill:html~1")).toBeUndefined();
  expect(skillOf("ring:html")).toBeUndefined();
});
