import { measureText, type Spacing } from "@trajectoires/layout/trajectory";
import type { CareerPath, Edtf, ResolvedCareer } from "@trajectoires/model";
import { createScene, type TrajectoryScene } from "../career-trajectory/trajectory-scene.js";
import { resolveOnce } from "../view/resolve-once.js";
import { createWords, type MessageOverrides } from "../words/create-words.js";
import type { DatePolicy } from "../words/describe-period.js";
import type { Direction, Locale } from "../words/locale.js";
import { drawSvgLine, type SvgPlace } from "./svg-line.js";
import { element, escapeXml } from "./svg-markup.js";
import { readStyle, type SvgStyle, type SvgTokens } from "./svg-style.js";
import { drawSvgAxis, drawSvgLabels } from "./svg-words.js";

/** How to draw a career as a picture. */
export interface CareerToSvgOptions {
  /** Width in pixels, 480 at least. Default 1200. */
  readonly width?: number;
  /** Height in pixels: the drawing is made smaller to fit and centred, as for the preview of a link (1200 × 630). Default: what it needs. */
  readonly height?: number;
  /** Colours, fonts and weights: `createBrand(…).tokens.light`, or `.dark`. Default: dark ink on white. Values that are not plain are left out. */
  readonly tokens?: SvgTokens;
  /** Language of the words and dates. Default: English. */
  readonly locale?: Locale | string;
  /** What "now" means, as an EDTF date. Default: the document's own time of telling. */
  readonly asOf?: Edtf;
  /** Which way writing and time run. Default: the locale's direction. */
  readonly dir?: Direction;
  /** How time becomes length, as in `CareerTrajectory`. Default `"time"`. */
  readonly spacing?: Spacing;
  /** Lanes from top to bottom, by key. Default: in the order in which they begin. */
  readonly lanes?: readonly string[];
  /** Ages under the years. Default: where a birth date or an age is known. */
  readonly showAges?: boolean;
  /** Kicker and title above the drawing. Default `true`. */
  readonly showTitle?: boolean;
  /** How much of the dates to print. Default `"exact"`. */
  readonly datePolicy?: DatePolicy;
  /** Words of your own in place of the locale's. */
  readonly messages?: MessageOverrides;
}

const LEAST_WIDTH = 480;
/** Around everything, px. */
const MARGIN = 32;
/** Width of the lanes' names at most, px. */
const NAMES = 230;
/** Height of the axis, and of what is below the lanes, px. */
const AXIS = 64;
const FOOT = 24;

/**
 * A career as one standalone SVG file, for a document, a mail or the preview of a link: the trajectory with its axis, lanes, labels and pivots. Text stays text in
 * fonts by name; nothing is loaded, nothing is random, so that the same career always makes the same file. Needs no browser.
 */
export function careerToSvg(
  path: CareerPath | ResolvedCareer,
  options: CareerToSvgOptions = {},
): string {
  const { locale, messages, asOf, showTitle = true, height } = options;
  const career = resolveOnce(path, asOf);
  const words = createWords(locale, messages);
  const dir = options.dir ?? words.dir;
  const isMirrored = dir === "rtl";
  const { datePolicy, spacing, lanes, showAges } = options;
  const scene = createScene(career, words, {
    isMirrored,
    idPrefix: "svg",
    ...(datePolicy && { datePolicy }),
    ...(spacing && { spacing }),
    ...(lanes && { lanes }),
    ...(showAges !== undefined && { showAges }),
  });
  const style = readStyle(options.tokens);
  const width = Math.max(LEAST_WIDTH, Math.round(options.width ?? 1200) || 0);
  const names = namesWidth(scene, width);
  const title = showTitle ? drawTitle(scene, width, isMirrored, style) : { markup: "", height: 0 };
  const top = MARGIN + title.height;
  const length = width - 2 * MARGIN - names;
  const from = isMirrored ? MARGIN : MARGIN + names;
  const place: SvgPlace = {
    isMirrored,
    x: (at) => from + (isMirrored ? 1 - at : at) * length,
    y: (y) => top + AXIS + y,
  };
  const full = top + AXIS + scene.layout.height + FOOT + MARGIN;
  const content = [
    element("title", {}, escapeXml(nameOf(scene))),
    element("rect", { x: "-100%", y: "-100%", width: "300%", height: "300%", fill: style.ground }),
    title.markup,
    drawFrame(width, top, full, style),
    drawLanes(scene, width, names, place, style),
    drawSvgAxis(scene, length, place, style),
    drawSvgLine(scene.layout, place, style),
    drawSvgLabels(scene, length, place, style),
  ];
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height: height ?? full,
      viewBox: `0 0 ${width} ${full}`,
      "font-family": style.font,
      role: "img",
      lang: words.lang,
      direction: dir,
    },
    ...content,
  );
}

/** Whose career it is. */
function nameOf({ view }: TrajectoryScene): string {
  const { path } = view.career;
  const name = view.text(path.person.name)?.value;
  const { say, messages } = view.words;
  return name ? say(messages.careerOf, { name }) : (view.text(path.title)?.value ?? "");
}

/** As wide as the longest name needs, but no more than a quarter. */
function namesWidth({ layout, laneName }: TrajectoryScene, width: number): number {
  const widest = layout.lanes.reduce(
    (most, lane) => Math.max(most, measureText(laneName(lane), 14, true)),
    0,
  );
  return Math.min(widest + 28, NAMES, width / 4);
}

function drawTitle(
  { view }: TrajectoryScene,
  width: number,
  isMirrored: boolean,
  style: SvgStyle,
): { markup: string; height: number } {
  const { path } = view.career;
  const kicker = view.text(path.kicker)?.value;
  const title = view.text(path.title)?.value ?? view.text(path.person.name)?.value;
  if (!title) return { markup: "", height: 0 };
  const x = isMirrored ? width - MARGIN : MARGIN;
  let y = MARGIN;
  let markup = "";
  if (kicker) {
    y += 8;
    const look = {
      "font-size": 12,
      "font-weight": 650,
      "letter-spacing": isMirrored ? undefined : 1.4,
      fill: style.soft,
    };
    markup += element("text", { x, y, ...look }, escapeXml(kicker.toUpperCase()));
    y += 12;
  }
  const room = width - 2 * MARGIN;
  const size = Math.max(18, Math.min(40, (40 * room) / measureText(title, 40, true)));
  y += size;
  const look = {
    "font-size": size,
    "font-family": style.headingFont,
    "font-weight": style.headingWeight,
    fill: style.ink,
  };
  markup += element("text", { x, y, ...look }, escapeXml(title));
  return { markup, height: y + 22 - MARGIN };
}

function drawFrame(width: number, top: number, full: number, style: SvgStyle): string {
  return element("rect", {
    x: MARGIN - 8,
    y: top,
    width: width - 2 * MARGIN + 16,
    height: full - top - MARGIN + 8,
    rx: style.radius,
    fill: style.card,
    stroke: style.rule,
  });
}

function drawLanes(
  { layout, laneName }: TrajectoryScene,
  width: number,
  names: number,
  place: SvgPlace,
  style: SvgStyle,
): string {
  const x = place.isMirrored ? width - MARGIN - 8 : MARGIN + 8;
  return layout.lanes
    .map((lane, index) => {
      const band =
        index % 2 === 0
          ? element("rect", {
              x: MARGIN - 7.5,
              y: place.y(lane.top),
              width: width - 2 * MARGIN + 15,
              height: lane.height,
              fill: style.quiet,
            })
          : "";
      const y = place.y(lane.top + lane.height / 2 + 5);
      const look = { "font-size": 14, "font-weight": 650, fill: style.ink };
      const name = shorten(laneName(lane), names - 16);
      return band + element("text", { x, y, ...look }, escapeXml(name));
    })
    .join("");
}

/** A name that fits, with "…" where it had to be cut. */
function shorten(name: string, room: number): string {
  if (measureText(name, 14, true) <= room) return name;
  const letters = [...name];
  while (letters.length > 3 && measureText(`${letters.join("")}…`, 14, true) > room) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}
