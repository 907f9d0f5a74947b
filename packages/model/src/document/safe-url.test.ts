import fc from "fast-check";
import { expect, test } from "vitest";
import { safeUrl } from "./safe-url.js";

test.each([
  "https://a.example/cv?x=1#y",
  "HTTP://a.example",
  "mailto:ada@a.example",
  "tel:+4612345",
  "/cv.pdf",
  "./cv.pdf",
  "#top",
])("%s is allowed as it is", (url) => {
  expect(safeUrl(url)).toBe(url);
});

test.each([
  "javascript:alert(1)",
  "java\nscript:alert(1)",
  " \u0001javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "data:text/html,x",
  "vbscript:x",
  "blob:https://a.example/1",
  "file:///etc/passwd",
  "//evil.example",
  "/\\evil.example",
  "/\t/evil.example",
  "cv.pdf",
  "../cv.pdf",
  "www.a.example",
  "https://",
  "",
  " ",
])("%j is refused", (url) => {
  expect(safeUrl(url)).toBeUndefined();
});

test.each([undefined, null, 7, {}, ["https://a.example"]])("%j is refused", (url) => {
  expect(safeUrl(url)).toBeUndefined();
});

test("what comes back has an allowed scheme on the reader's side too, and comes back the same", () => {
  const schemes = fc.constantFrom(
    "javascript:",
    "data:",
    "https:",
    "mailto:",
    "/",
    "./",
    "//",
    "\\",
    "#",
    "",
  );
  const noise = fc.constantFrom("", "\t", "\n", " ", "\u0000", "/", "\\", ":");
  fc.assert(
    fc.property(
      fc.tuple(noise, schemes, noise, fc.string()).map((parts) => parts.join("")),
      (text) => {
        const url = safeUrl(text);
        if (url === undefined) return;
        const { protocol, host } = new URL(url, "https://own.example/");
        expect(["https:", "http:", "mailto:", "tel:"]).toContain(protocol);
        if (/^[/.#]/.test(url)) expect(host).toBe("own.example");
        expect(safeUrl(url)).toBe(url);
      },
    ),
  );
});

test("a long run of blanks takes no time", () => {
  const start = performance.now();
  safeUrl(`https://a.example/${" ".repeat(1_000_000)}x`);
  expect(performance.now() - start).toBeLessThan(500);
});
