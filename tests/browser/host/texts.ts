interface Line {
  readonly text: string;
  readonly node: Text;
  readonly box: DOMRect;
}

/** Of a drawing browsers have boxes, and tell that they are visible, even where it is not displayed. */
function isHidden(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true })) return true;
  for (let up: Element | null = element; up instanceof SVGElement; up = up.parentElement)
    if (getComputedStyle(up).display === "none") return true;
  return false;
}

/** Every line of text as it is drawn. */
function linesOf(elements: readonly Element[]): Line[] {
  const lines: Line[] = [];
  for (const element of elements) {
    if (element.closest("details:not([open]) > :not(summary)")) continue;
    if (element.matches(".tj-spoken, .tj-spoken *, .tj-pivot-mark, .tj-pivot-mark *")) continue;
    if (isHidden(element)) continue;
    for (const node of element.childNodes) {
      if (!(node instanceof Text) || node.data.trim() === "") continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        if (box.width > 1 && box.height > 1)
          lines.push({ text: node.data.trim().slice(0, 40), node, box });
      }
    }
  }
  return lines;
}

/** How far two stretches share a line, in pixels. */
const shared = (start: number, end: number, from: number, to: number) =>
  Math.min(end, to) - Math.max(start, from);

/** An open card lies over everything else. */
const cardOf = (node: Text) => node.parentElement?.closest(".tj-trajectory-card");

const scrolls = /auto|scroll/;
const hides = /hidden|clip/;

/** What is seen of a line: the part of it inside all boxes around it that hide or scroll. Nothing, where none is. */
function seenOf({ node, box }: Line): DOMRect | undefined {
  let { left, right, top, bottom } = box;
  for (let up = node.parentElement; up && up !== document.body; up = up.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(up);
    const frame = up.getBoundingClientRect();
    if (overflowX !== "visible") {
      left = Math.max(left, frame.left);
      right = Math.min(right, frame.right);
    }
    if (overflowY !== "visible") {
      top = Math.max(top, frame.top);
      bottom = Math.min(bottom, frame.bottom);
    }
  }
  return left < right && top < bottom
    ? new DOMRect(left, top, right - left, bottom - top)
    : undefined;
}

/** Texts that lie on each other by more than a third of a line, which letters can't: descenders and leading may touch. */
export function overlappingTexts(elements: readonly Element[]): string[] {
  const lines = linesOf(elements).flatMap((line) => {
    const box = seenOf(line);
    return box ? { ...line, box } : [];
  });
  return lines.flatMap(({ text, node, box }, index) =>
    lines.slice(index + 1).flatMap((other) => {
      if (other.node === node || cardOf(other.node) !== cardOf(node)) return [];
      const across = shared(box.left, box.right, other.box.left, other.box.right);
      const down = shared(box.top, box.bottom, other.box.top, other.box.bottom);
      const height = Math.min(box.height, other.box.height);
      return across > 2 && down > height / 3
        ? [`${text} / ${other.text}: ${across} × ${down} px`]
        : [];
    }),
  );
}

/** Texts that stick out of something around them that hides what sticks out; what scrolls only waits, and what ends in an ellipsis says so. */
export function cutTexts(elements: readonly Element[]): string[] {
  return linesOf(elements).flatMap(({ text, node, box }) => {
    for (let up = node.parentElement; up && up !== document.body; up = up.parentElement) {
      const { overflowX, overflowY, textOverflow } = getComputedStyle(up);
      const frame = up.getBoundingClientRect();
      if (textOverflow === "ellipsis" && box.bottom <= frame.bottom + 2) return [];
      if (
        (hides.test(overflowX) && (box.left < frame.left - 1 || box.right > frame.right + 1)) ||
        (hides.test(overflowY) && box.bottom > frame.bottom + 2)
      ) {
        return [`${text} in ${up.className}`];
      }
      // Scrolled, all of it comes into view, and no further out does it stick out of anything.
      if (scrolls.test(`${overflowX} ${overflowY}`)) return [];
    }
    return [];
  });
}

/** Words in the rows of a story that its rail runs over: it has a column of its own. */
export function textsOnRail(elements: readonly Element[]): string[] {
  const pieces = elements.filter((element) =>
    element.matches(".tj-line, .tj-line-below, .tj-line-tail, .tj-ring, .tj-bend, .tj-arrow"),
  );
  const boxes = pieces.map((piece) => ({ piece, box: piece.getBoundingClientRect() }));
  return linesOf(elements).flatMap(({ text, node, box }) =>
    node.parentElement?.closest(".tj-row")
      ? boxes.flatMap(({ piece, box: it }) =>
          shared(box.left, box.right, it.left, it.right) > 2 &&
          shared(box.top, box.bottom, it.top, it.bottom) > 2
            ? [`${text} under ${piece.getAttribute("class")}`]
            : [],
        )
      : [],
  );
}
