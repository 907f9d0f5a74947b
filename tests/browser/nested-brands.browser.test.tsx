import { BrandScope, PivotCard } from "@trajectoires/react";
import hardened from "@trajectoires/react/hardened.css?inline";
import styles from "@trajectoires/react/styles.css?inline";
import { type Brand, createBrand, type TokenName } from "@trajectoires/themes";
import editorial from "@trajectoires/themes/editorial.css?inline";
import { readySpecs } from "@trajectoires/themes/ready";
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { adoptSheets } from "./host/host-sheets.ts";

let host: HTMLElement;
let root: Root;

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  host = document.createElement("main");
  host.style.fontFamily = "Georgia, serif";
  document.body.append(host);
  root = createRoot(host);
});
afterEach(async () => {
  await act(async () => root.unmount());
  host.remove();
  document.adoptedStyleSheets = [];
});

const outer = createBrand({ name: "outer", seed: "#0a66c2", font: "Verdana, sans-serif" });
const inner = createBrand({ name: "inner", seed: "#ffcd00", radius: 0, density: "airy" });
const named = createBrand(readySpecs.find(({ name }) => name === "editorial") ?? { seed: "#000" });

const rgb = (hex: string) =>
  `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(", ")})`;

/** What the card inside an element of this id shows of its brand. */
function shown(id: string) {
  const card = host.querySelector(`#${id} > .tj`) as HTMLElement;
  const { color, backgroundColor, fontFamily, borderStartStartRadius } = getComputedStyle(card);
  const faces = fontFamily.replaceAll('"', "");
  return { color, backgroundColor, faces, radius: borderStartStartRadius };
}

const meant = (brand: Brand, scheme: "light" | "dark", faces: string) => {
  const token = (name: TokenName) => brand.tokens[scheme][name];
  return {
    color: rgb(token("--tj-ink")),
    backgroundColor: rgb(token("--tj-quiet")),
    faces,
    radius: `${Number.parseFloat(token("--tj-radius")) * 16}px`,
  };
};

describe.each([
  ["layered", styles],
  ["hardened", hardened],
])("brands in one another and side by side, %s", (_, sheet) => {
  test.each(["light", "dark"] as const)("on a %s page", async (page) => {
    adoptSheets(sheet, editorial);
    host.style.colorScheme = page;
    const other = page === "light" ? "dark" : "light";
    await act(async () =>
      root.render(
        <>
          <BrandScope brand={outer} id="outer">
            <PivotCard title="Outer" />
            <BrandScope brand={inner} id="inner">
              <PivotCard title="Inner" />
            </BrandScope>
            <BrandScope brand={inner} scheme={other} id="turned">
              <PivotCard title="Turned" />
              <BrandScope brand="editorial" id="deep">
                <PivotCard title="Deep" />
                <BrandScope brand={outer} scheme={page} id="back">
                  <PivotCard title="Back" />
                </BrandScope>
              </BrandScope>
            </BrandScope>
          </BrandScope>
          <div data-brand="editorial" id="beside">
            <PivotCard title="Beside" />
          </div>
        </>,
      ),
    );
    const ready = named.tokens.light["--tj-font"];
    expect(shown("outer")).toEqual(meant(outer, page, "Verdana, sans-serif"));
    // A brand that names no face takes the page's, not that of the brand around it.
    expect(shown("inner")).toEqual(meant(inner, page, "Georgia, serif"));
    expect(shown("turned")).toEqual(meant(inner, other, "Georgia, serif"));
    expect(shown("deep")).toEqual(meant(named, other, ready));
    expect(shown("back")).toEqual(meant(outer, page, "Verdana, sans-serif"));
    expect(shown("beside")).toEqual(meant(named, page, ready));
  });
});
