import * as fc from "fast-check";
import { expect, test } from "vitest";
import { Ids, slug } from "./ids.js";
import { normaliseName, Organisations } from "./organisations.js";
import { hasRefusedScheme, readAddress } from "./web-address.js";

test.each([
  ["Senior Développeur C++", "senior-developpeur-c-plus-plus"],
  ["C#", "c-sharp"],
  ["Größe & Straße", "grosse-and-strasse"],
  ["Łódź", "lodz"],
  ["社員向け Web システム", ""],
  ["Старший инженер", ""],
  ["", ""],
])("slug of %j", (text, expected) => {
  expect(slug(text)).toBe(expected);
});

test("ids are unique, and always ids", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.string({ unit: "grapheme" }))), (pairs) => {
      const ids = new Ids();
      const made = pairs.map((pair) => ids.make(pair, "stage-1"));
      expect(new Set(made).size).toBe(made.length);
      for (const id of made) expect(id).toMatch(/^[a-z0-9-]{1,64}$/);
    }),
  );
});

test.each([
  ["ACME Inc.", "acme"],
  ["Acme, GmbH", "acme"],
  ["Société Générale S.A.", "societe generale"],
  ["A.B.C. Ltd", "abc"],
  ["Ltd", "ltd"],
])("%j compares as %j", (name, expected) => {
  expect(normaliseName(name)).toBe(expected);
});

test("an organisation is made once for all its spellings", () => {
  const organisations = new Organisations(new Ids());
  expect(organisations.find("Acme Inc.")).toBe(organisations.find("ACME"));
  expect(organisations.find("株式会社").id).toBe("organisation");
  expect(organisations.list.map(({ name }) => name)).toEqual(["Acme Inc.", "株式会社"]);
});

test.each([
  ["https://a.example/x", "https://a.example/x"],
  ["a.example/x", "https://a.example/x"],
  ["//a.example", "https://a.example"],
  ["/cv.pdf", "/cv.pdf"],
  ["mailto:jo@a.example", "mailto:jo@a.example"],
  ["#", undefined],
  ["no address", undefined],
  ["javascript:alert(1)", undefined],
  ["java\nscript:alert(1)", undefined],
  ["data:text/html,x", undefined],
])("address %j", (text, expected) => {
  expect(readAddress(text)).toBe(expected);
});

test("refused schemes are told from what is no address", () => {
  expect(hasRefusedScheme(" java\tscript:x")).toBe(true);
  expect(hasRefusedScheme("data:x")).toBe(true);
  expect(hasRefusedScheme("no address")).toBe(false);
  expect(hasRefusedScheme("https://a.example")).toBe(false);
});
