/** A rectangle in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Key of what it belongs to, where that matters. */
  readonly owner?: string;
}

const CELL = 64;

/** A number for each cell: cheaper to make and to find than a text. Drawings are never this many cells high. */
const STRIDE = 2 ** 20;

/** Rectangles that can be asked whether another one would overlap any of them, without looking at all. */
export interface BoxGrid {
  readonly add: (box: Box) => void;
  /** Whether any overlaps it, but those of the owners named. */
  readonly overlaps: (box: Box, except?: readonly string[]) => boolean;
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** An empty grid: each rectangle is kept in every cell that it touches. */
export function createBoxGrid(): BoxGrid {
  const cells = new Map<number, Box[]>();
  const visit = (box: Box, see: (cell: number) => boolean): boolean => {
    for (let x = Math.floor(box.left / CELL); x <= Math.floor(box.right / CELL); x++)
      for (let y = Math.floor(box.top / CELL); y <= Math.floor(box.bottom / CELL); y++)
        if (see(x * STRIDE + y)) return true;
    return false;
  };
  return {
    add: (box) => {
      visit(box, (cell) => {
        const own = cells.get(cell);
        if (own) own.push(box);
        else cells.set(cell, [box]);
        return false;
      });
    },
    overlaps: (box, except = []) =>
      visit(
        box,
        (cell) =>
          cells.get(cell)?.some((it) => overlap(box, it) && !except.includes(it.owner as string)) ??
          false,
      ),
  };
}
