/**
 * Decides what axe leaves to people, by looking closer; runs in the page. Two rules are left open often here: the contrast of text in an SVG, which axe takes for an image,
 * and of text over several lines that it believes to lie on different grounds; and names of SVG links whose visible label is shortened.
 *
 * @returns whether the finding is settled: nothing is wrong
 */
export function settles(rule: string, selector: string): boolean {
  const element = document.querySelector(selector);
  if (!element) return false;
  if (rule === "label-content-name-mismatch") return namesItsLabel(element);
  return rule === "color-contrast" && contrasts(element);

  /** The accessible name begins with what the label's first line says, as far as it is shown. */
  function namesItsLabel(link: Element): boolean {
    const name = link.getAttribute("aria-label") ?? "";
    const titles = [...link.querySelectorAll("text.tj-trajectory-title")].map(
      (it) => it.textContent?.replace(/…$/, "") ?? "",
    );
    const isPivot = link.getAttribute("data-tj-part") === "pivot";
    return (
      titles.length > 0 && titles.every((it) => (isPivot ? name.includes(it) : name.startsWith(it)))
    );
  }

  /** The text keeps its ratio to everything that is painted under it. */
  function contrasts(text: Element): boolean {
    const range = document.createRange();
    range.selectNodeContents(text);
    const boxes = [...range.getClientRects()];
    const meets = (box: DOMRect) =>
      boxes.some(
        (it) =>
          box.left < it.right - 1 &&
          box.right > it.left + 1 &&
          box.top < it.bottom - 1 &&
          box.bottom > it.top + 1,
      );
    const covers = (other: Element) => {
      const outer = other.getBoundingClientRect();
      return boxes.every(
        (it) =>
          outer.left <= it.left &&
          outer.right >= it.right &&
          outer.top <= it.top &&
          outer.bottom >= it.bottom,
      );
    };
    const style = getComputedStyle(text);
    const isSvg = text instanceof SVGElement;
    const under: Element[] = [];
    for (let it = text.parentElement; it; it = it.parentElement) under.unshift(it);
    let grounds: Colour[] = [[255, 255, 255, 1]];
    for (const it of under) {
      if (it instanceof SVGElement) continue;
      const ground = read(getComputedStyle(it).backgroundColor);
      grounds = grounds.map((base) => over(ground, base));
    }
    const frame = isSvg ? (text.closest(".tj") ?? document.body) : document.body;
    // Of a drawing only what has an area: of thousands of marks each look would be taken hundreds of times.
    for (const other of frame.querySelectorAll(isSvg ? "rect" : "*")) {
      if (other.contains(text) || text.contains(other) || !meets(other.getBoundingClientRect()))
        continue;
      const look = getComputedStyle(other);
      if (look.visibility === "hidden" || Number(look.opacity) === 0) continue;
      if (other instanceof SVGElement) {
        // Bands and frames; lines as thin as a hair take nothing from a letter.
        if (!(other instanceof SVGRectElement) || look.fill === "none") continue;
        const painted = grounds.map((base) => over(read(look.fill), base));
        grounds = covers(other) ? painted : [...grounds, ...painted];
      } else if (!isSvg && read(look.backgroundColor)[3] > 0) {
        // A drawing scrolls under pinned names and cards, which hide its words; text of the page never lies under anything.
        return false;
      }
    }
    const ink = read(isSvg ? style.fill : style.color);
    const size = Number.parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    return grounds.every((ground) => ratio(over(ink, ground), ground) >= (isLarge ? 3 : 4.5));
  }

  type Colour = [number, number, number, number];

  function read(colour: string): Colour {
    const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
    if (!canvas) return [0, 0, 0, 0];
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return [r, g, b, alpha / 255];
  }

  function over([r, g, b, alpha]: Colour, [R, G, B]: Colour): Colour {
    const mix = (top: number, base: number) => top * alpha + base * (1 - alpha);
    return [mix(r, R), mix(g, G), mix(b, B), 1];
  }

  function ratio(one: Colour, other: Colour): number {
    const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  }

  /** WCAG 2.2, relative luminance. */
  function luminance([r, g, b]: Colour): number {
    const [R = 0, G = 0, B = 0] = [r, g, b].map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * R + 0.7152 * G + 0.0722 * B;
  }
}
