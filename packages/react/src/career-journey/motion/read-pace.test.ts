import { expect, test } from "vitest";
import { readTime } from "./read-pace.js";

test("reads times, and takes the usual one for what is none; never longer than five seconds", () => {
  expect(readTime("400ms")).toBe(400);
  expect(readTime(" .7s ")).toBe(700);
  expect(readTime("0s")).toBe(0);
  expect(readTime("90s")).toBe(5000);
  for (const text of ["", "soon", "-1s", "3", "1e9s", "calc(1s)"]) expect(readTime(text)).toBe(600);
});
