/** A canvas over what is in sight of the shell. It scrolls with the shell; nobody can point at it, and nobody hears of it. */
export interface Overlay {
  /** Paints in the pixels that the window had when the overlay came. */
  paint(draw: (context: CanvasRenderingContext2D) => void): void;
  /** How far the shell has moved in the window since then. */
  offset(): readonly [x: number, y: number];
  remove(): void;
}

/** How far beside the shell the canvas reaches, px. Up and down it fills the window: a view may be shorter than the one before it. */
const MARGIN = 48;

/** `undefined` where there is no canvas to be had. */
export function createOverlay(shell: HTMLElement): Overlay | undefined {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d");
  if (!context) return undefined;
  canvas.className = "tj-morph";
  canvas.setAttribute("aria-hidden", "true");
  shell.append(canvas);
  const first = shell.getBoundingClientRect();
  const placed = canvas.getBoundingClientRect();
  /** Where the canvas would lie without being moved, from the corner of the shell. */
  const own = { x: placed.left - first.left, y: placed.top - first.top };
  const ratio = devicePixelRatio || 1;
  let [width, height] = [-1, -1];
  let [left, top] = [Number.NaN, Number.NaN];

  const offset = (): [number, number] => {
    const now = shell.getBoundingClientRect();
    return [now.left - first.left, now.top - first.top];
  };

  const place = (): readonly [number, number] => {
    const { clientWidth, clientHeight } = document.documentElement;
    const now = shell.getBoundingClientRect();
    const x = Math.floor(Math.max(0, now.left - MARGIN));
    const right = Math.ceil(Math.min(clientWidth, now.right + MARGIN));
    const wide = Math.max(1, Math.round((right - x) * ratio));
    const high = Math.max(1, Math.round(clientHeight * ratio));
    if (wide !== width || high !== height) {
      [width, height] = [wide, high];
      canvas.width = wide;
      canvas.height = high;
      canvas.style.setProperty("width", `${wide / ratio}px`);
      canvas.style.setProperty("height", `${high / ratio}px`);
    }
    const [newLeft, newTop] = [x - now.left - own.x, -now.top - own.y];
    if (newLeft !== left || newTop !== top) {
      [left, top] = [newLeft, newTop];
      canvas.style.setProperty("transform", `translate(${left}px, ${top}px)`);
    }
    return [x - (now.left - first.left), -(now.top - first.top)];
  };

  return {
    offset,
    paint(draw) {
      const [x, y] = place();
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, width, height);
      context.setTransform(ratio, 0, 0, ratio, -x * ratio, -y * ratio);
      context.save();
      draw(context);
      context.restore();
    },
    remove: () => canvas.remove(),
  };
}
