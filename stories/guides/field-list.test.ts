import { createBrand } from "@trajectoires/themes";
import { expect, test } from "vitest";
import source from "../../packages/themes/src/spec/brand-spec.ts?raw";
import { readFields } from "./field-list.ts";

test("lists every field that a brand's description has, each with words", () => {
  const fields = readFields(source);
  const known = fields.filter(({ name }) => {
    const { issues } = createBrand({ seed: "#0a66c2", [name]: null } as never);
    return issues.every(({ code }) => code !== "unknown-field");
  });
  expect(known).toEqual(fields);
  expect(fields).toHaveLength(source.match(/^ {2}readonly \w+\??:/gm)?.length ?? 0);
  expect(fields.map(({ name }) => name)).toContain("headingTracking");
  for (const { name, doc } of fields) expect(doc, name).toMatch(/\w{3}/);
});

test("each range in words is the range that holds, and each default is what is used", () => {
  const ranged = readFields(source).flatMap(({ name, doc }) => {
    const [, least, most] = /(-?[\d.]*\d) to (-?[\d.]*\d)/.exec(doc) ?? [];
    return least === undefined ? [] : [{ name, doc, least: Number(least), most: Number(most) }];
  });
  expect(ranged.map(({ name }) => name)).toEqual([
    ...["neutralHue", "fontSize", "headingWeight", "headingTracking", "radius", "lineWeight"],
  ]);
  const made = (name: string, value: number) => createBrand({ seed: "#0a66c2", [name]: value });
  for (const { name, doc, least, most } of ranged) {
    for (const value of [least, most]) expect(made(name, value).issues, name).toEqual([]);
    for (const [value, used] of [
      [least - 0.001, least],
      [most + 0.001, most],
    ] as const) {
      expect(made(name, value).issues).toMatchObject([
        { code: "out-of-range", field: name, used: String(used) },
      ]);
      expect(made(name, value).tokens).toEqual(made(name, used).tokens);
    }
    const fallback = /Default (-?[\d.]*\d)/.exec(doc)?.[1];
    if (fallback === undefined) continue;
    expect(made(name, Number(fallback)).tokens, name).toEqual(
      createBrand({ seed: "#0a66c2" }).tokens,
    );
  }
});
