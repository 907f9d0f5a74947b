import fc from "fast-check";
import { expect, test } from "vitest";
import { locateLine, locatePointer } from "./locate-pointer.ts";

const at = (text: string, pointer: string) => {
  const range = locatePointer(text, pointer);
  return range && text.slice(range.start, range.end);
};

test("finds a value, the whole, and what is around something that is missing", () => {
  const text = `{ "a": [1, { "b~/c": "x\\"}" }], "d": {} }`;
  expect(at(text, "/a/1/b~0~1c")).toBe('"x\\"}"');
  expect(at(text, "/a/0")).toBe("1");
  expect(at(text, "")).toBe(text);
  expect(at(text, "/d/missing/more")).toBe("{}");
  expect(at(text, "/a/7")).toBe(`[1, { "b~/c": "x\\"}" }]`);
});

test("passes over comments and trailing commas", () => {
  expect(at(`{ // "a": 1\n "a": [ 2, /* , */ 3, ], }`, "/a/1")).toBe("3");
});

test("takes the last of two equal keys, as JSON does", () => {
  expect(at(`{ "a": 1, "a": 2 }`, "/a")).toBe("2");
});

test("finds nothing in nothing", () => {
  expect(locatePointer("  ", "/a")).toBeUndefined();
});

test("counts lines and columns from 1", () => {
  expect(locateLine("ab\ncd", 2, 2)).toBe(4);
  expect(locateLine("ab\ncd", 9, 9)).toBe(5);
});

test("finds every value of any document, however it is indented", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(3), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      for (const [pointer, expected] of valuesOf(JSON.parse(text))) {
        expect(JSON.parse(at(text, pointer) ?? "")).toEqual(expected);
      }
    }),
  );
});

test("never throws and stays inside the text", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, pointer) => {
      const range = locatePointer(text, pointer);
      if (!range) return;
      expect(range.start).toBeLessThanOrEqual(range.end);
      expect(range.end).toBeLessThanOrEqual(text.length);
    }),
  );
});

function* valuesOf(value: unknown, pointer = ""): Generator<[string, unknown]> {
  yield [pointer, value];
  if (typeof value !== "object" || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    yield* valuesOf(item, `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`);
  }
}
