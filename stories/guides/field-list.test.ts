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
