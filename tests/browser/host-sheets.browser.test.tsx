import cues from "@trajectoires/react/cues.css?inline";
import explanation from "@trajectoires/react/explanation.css?inline";
import hardened from "@trajectoires/react/hardened.css?inline";
import journey from "@trajectoires/react/journey.css?inline";
import skills from "@trajectoires/react/skills.css?inline";
import strip from "@trajectoires/react/strip.css?inline";
import styles from "@trajectoires/react/styles.css?inline";
import trajectory from "@trajectoires/react/trajectory.css?inline";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { page as viewport } from "vitest/browser";
import { brandSheet, type CareerPage, careerPageNames, drawPage } from "./host/career-page.tsx";
import { longhandsFor } from "./host/host-rules.ts";
import { adoptSheets, hostSheets } from "./host/host-sheets.ts";
import { type Change, changesBetween, type Look, looksOf, told } from "./host/looks.ts";
import { cutTexts, overlappingTexts, textsOnRail } from "./host/texts.ts";

const layered = [styles, explanation, skills, strip, trajectory, journey, cues].join("\n");

/** Follow from others: from the box around and inside, from the size of text, or from its colour. */
const derived =
  /^(width|height|top|right|bottom|left|perspective-origin|transform-origin|translate|d|r|x|y|c[xy])$|color$|^(margin|padding|border|min-|max-|outline|text-(decoration|emphasis|indent|underline)|-webkit-text-decorations|column-|row-gap|letter-spacing|line-height|background|box-shadow|stroke|fill|caret|grid-template|flex-basis|border-.*-radius|word-spacing|contain-intrinsic)/;

/** Whether the host's rules say it: of the element itself, or of something around that hands it down. */
function isSaid({ element, name, property, before, after }: Change): boolean {
  // Browsers take other properties of a marker from the list around it.
  if (name.endsWith("::marker")) return true;
  if (longhandsFor(element).has(property)) return true;
  // Told by the browser as one, and said in parts.
  if (property === "font-variant" && longhandsFor(element).has("font-variant-numeric")) return true;
  // A pseudo-element that was not there, and that no sheet of ours draws, has all its properties at once.
  if ((before === "") !== (after === "")) return true;
  for (let up: Element | null = element; up; up = up.parentElement) {
    const said = longhandsFor(up);
    if (said.has(property)) return true;
    if (derived.test(property) && said.size > 0) return true;
  }
  return false;
}

/** In pixels, wide and as on a phone; so high that nothing has to stick to the edge of the window, over what it passes. */
const [WIDE, NARROW, HIGH] = [1000, 340, 12_000];

describe.each(careerPageNames)("with the layered sheets: %s", (name) => {
  let page: CareerPage;
  let before: readonly Look[];

  beforeAll(async () => {
    await viewport.viewport(WIDE, HIGH);
    page = await drawPage(name, layered, brandSheet);
    before = looksOf(page.ours);
  });
  afterAll(() => page.remove());

  const expectWords = () => {
    expect(overlappingTexts(page.ours).slice(0, 10)).toEqual([]);
    expect(cutTexts(page.ours).slice(0, 10)).toEqual([]);
    expect(textsOnRail(page.ours).slice(0, 10)).toEqual([]);
  };

  test.each(Object.entries(hostSheets))(
    "only what %s says changes, no text overlaps another, and none is cut",
    (_, host) => {
      adoptSheets(layered, brandSheet, host);
      const unsaid = changesBetween(before, looksOf(page.ours)).filter((one) => !isSaid(one));
      expect(unsaid.map(told).slice(0, 20)).toEqual([]);
      expectWords();
    },
  );

  test("hardened looks the same", () => {
    adoptSheets(hardened, brandSheet);
    expect(changesBetween(before, looksOf(page.ours)).map(told).slice(0, 20)).toEqual([]);
  });

  describe("as on a phone", () => {
    beforeAll(() => viewport.viewport(NARROW, HIGH));

    test.each(Object.entries(hostSheets))(
      "no text overlaps another under %s, and none is cut",
      (_, host) => {
        adoptSheets(layered, brandSheet, host);
        expectWords();
      },
    );
  });
});

describe("nothing of the host's changes when ours comes", () => {
  const hostPage = `
    <header><h1>Host</h1><nav><ul><li><a href="#x">Link</a></li></ul></nav></header>
    <section class="card timeline" data-kind="role"><h2 class="title">Heading</h2><p>Text <b>bold</b></p>
      <ol><li class="row">One</li></ol><details open><summary>More</summary><p>Text</p></details>
      <svg width="20" height="20"><path d="M0 0H9"/></svg><button type="button">Button</button><input value="x"></section>`;

  afterEach(() => {
    document.body.innerHTML = "";
    document.adoptedStyleSheets = [];
  });

  test.each(Object.entries(hostSheets))("under %s", (_, host) => {
    document.body.innerHTML = hostPage;
    const elements = [document.documentElement, ...document.body.querySelectorAll("*")];
    adoptSheets(host);
    const before = looksOf(elements);
    for (const ours of [layered, hardened]) {
      adoptSheets(host, ours, brandSheet);
      expect(changesBetween(before, looksOf(elements)).map(told).slice(0, 10)).toEqual([]);
    }
  });
});
