import { Resvg } from "@resvg/resvg-js";
import { ar } from "@trajectoires/react/locales/ar";
import { careerToSvg } from "@trajectoires/react/svg";
import { createBrand } from "@trajectoires/themes";
import { DOMParser } from "@xmldom/xmldom";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gautier, generateCareer, nurseAr, sampleCareers } from "../../stories/careers/index.ts";
import { storiedCareer } from "../arbitraries/storied-careers.ts";

/** Reads the text as XML, and throws at the first thing that is none. */
function readXml(svg: string) {
  const stop = (message: string) => {
    throw new Error(message);
  };
  return new DOMParser({ onError: (_, message) => stop(message) }).parseFromString(
    svg,
    "image/svg+xml",
  );
}

const textsOf = (svg: string) =>
  [...readXml(svg).getElementsByTagName("text")].map((it) => it.textContent ?? "");

describe("careerToSvg", () => {
  it.each(Object.entries(sampleCareers))(
    "makes valid XML of %s, with every number a number",
    (_, path) => {
      for (const width of [480, 800, 1200]) {
        const svg = careerToSvg(path, { width });
        readXml(svg);
        expect(svg).not.toMatch(/NaN|Infinity|undefined/);
      }
    },
  );

  it("makes valid XML of any career, also with letters that XML does not have", () => {
    fc.assert(
      fc.property(storiedCareer, fc.string({ unit: "binary" }), (path, title) => {
        const [first, ...rest] = path.stages;
        const stages = first ? [{ ...first, title: `${title}<&"` }, ...rest] : [];
        readXml(careerToSvg({ ...path, stages }));
      }),
      { numRuns: 100 },
    );
  });

  it("is the same for the same career, and stands alone", () => {
    const svg = careerToSvg(gautier);
    expect(careerToSvg(structuredClone(gautier))).toBe(svg);
    expect(svg).not.toMatch(/href=|<style|<script|<image|url\((?!#bend-)/);
    expect(svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg" width="1200"')).toBe(true);
  });

  it("says who, what and when as text", () => {
    const texts = textsOf(careerToSvg(gautier));
    for (const said of ["Lead SRE", "Hosting & data centres", "2019", "Back to zero"])
      expect(texts).toContain(said);
    expect(careerToSvg(gautier)).toContain("<title>");
  });

  it("prints no date where none is to be told", () => {
    for (const datePolicy of ["duration", "hidden"] as const)
      expect(textsOf(careerToSvg(gautier, { datePolicy })).join(" ")).not.toMatch(/(19|20)\d\d/);
  });

  it("takes colours, fonts and weights from a brand, and nothing that could be more than a value", () => {
    const brand = createBrand({ seed: "#00a162", name: "reed", font: "Reed Sans, sans-serif" });
    const svg = careerToSvg(gautier, { tokens: brand.tokens.dark });
    expect(svg).toContain(brand.tokens.dark["--tj-ground"]);
    expect(svg).toContain(brand.tokens.dark["--tj-domain-5"]);
    expect(svg).toContain("Reed Sans, sans-serif");
    const bad = careerToSvg(gautier, {
      tokens: { "--tj-ink": 'red"/><script>', "--tj-ground": "url(//x)" },
    });
    expect(bad).not.toContain("script");
    expect(bad).not.toContain("//x");
  });

  it("mirrors itself where writing runs from right to left", () => {
    const svg = careerToSvg(nurseAr, { locale: ar });
    expect(svg).toContain('direction="rtl"');
    const places = [...readXml(svg).getElementsByTagName("text")].map((it) => [
      it.textContent,
      Number(it.getAttribute("x")),
    ]);
    const years = places.filter(([text]) => /^\D?(\d|[٠-٩]){4}\D?$/.test(String(text)));
    expect(years.length).toBeGreaterThan(2);
    expect(Number(years[0]?.[1])).toBeGreaterThan(Number(years.at(-1)?.[1]));
  });

  it("makes itself smaller to fit a height, without changing its shape", () => {
    const svg = careerToSvg(gautier, { width: 1200, height: 630 });
    expect(svg).toMatch(/width="1200" height="630" viewBox="0 0 1200 \d+(\.\d+)?"/);
  });

  it("becomes a picture for the preview of a link", () => {
    const svg = careerToSvg(gautier, { width: 1200, height: 630 });
    const image = new Resvg(svg, { font: { loadSystemFonts: true } }).render();
    expect([image.width, image.height]).toEqual([1200, 630]);
    const png = image.asPng();
    expect([...png.subarray(1, 4)]).toEqual([..."PNG"].map((letter) => letter.charCodeAt(0)));
    // Something is drawn: not all pixels are the ground's.
    const colours = new Set<number>();
    const { pixels } = image;
    for (let i = 0; i < pixels.length; i += 4 * 97) colours.add(pixels.readUIntBE(i, 3));
    expect(colours.size).toBeGreaterThan(12);
  });

  it("draws a long career without hanging", () => {
    expect(careerToSvg(generateCareer(400)).length).toBeGreaterThan(50_000);
  });
});
