import { createMorph, type MorphPicture } from "./create-morph.js";
import type { Drawing, Piece } from "./drawing.js";
import { drive } from "./drive.js";
import { measureDrawing } from "./measure-drawing.js";
import { createOverlay, type Overlay } from "./overlay.js";
import { LESS_MOTION, type MorphPace } from "./read-pace.js";
import { readSkillUses } from "./skill-uses.js";
import { watchGround } from "./watch-ground.js";

/** What a change of view is told. */
export interface MorphOptions extends MorphPace {
  /** Holds all views; the overlay is put into it, and `data-morphing` on it, for as long as the change takes. */
  readonly shell: HTMLElement;
  /** What was seen before. */
  readonly before: Drawing;
  /** Holds the view that is shown now. */
  readonly panel: HTMLElement;
  /** Called once when the change has come to its end or was ended early, never before `playMorph` has returned. Not after `interrupt` and `cancel`. */
  readonly onEnd: () => void;
}

/** A change that is under way. */
export interface Morph {
  /** Ends it where it stands, and tells what was seen at that moment: what the next change begins with. */
  interrupt(): Drawing;
  /** Ends it: the view is there, whole. */
  cancel(): void;
}

/** Until so far under way, a view that finds its place late is followed. */
const EARLY = 0.3;

/**
 * Carries what was seen before to what a panel shows now. The line, its rings and badges are painted on a canvas over the shell, on their way
 * from the old places to the new ones, while the panel's own are hidden and its words fade in; all is there for those who listen all the
 * time. Ends at once when the reader wishes for less motion, looks at something else, or the page changes its size or content.
 */
export function playMorph(o: MorphOptions): Morph {
  const { shell, before, panel, motion, duration, onEnd } = o;
  let overlay: Overlay | undefined;
  let picture: MorphPicture | undefined;
  let after: Drawing | undefined;
  let isOver = false;
  let progress = 0;
  let isChecking = false;

  const begin = (): void => {
    if (!overlay) return;
    after = measureDrawing(panel);
    picture = createMorph(overlay, before, after, readSkillUses(shell));
    picture.paint(progress);
  };

  const finish = (): void => {
    if (isOver) return;
    isOver = true;
    driver.stop();
    unwatch();
    overlay?.remove();
    shell.removeAttribute("data-morphing");
    shell.style.removeProperty("--_morph");
  };
  const end = (): void => {
    if (isOver) return;
    finish();
    onEnd();
  };
  const endSoon = (): void => queueMicrotask(end);

  /** The panel has changed: if its drawing hasn't, nothing happens. */
  const check = (): void => {
    if (isOver || isChecking) return;
    isChecking = true;
    queueMicrotask(() => {
      isChecking = false;
      if (isOver) return;
      if (panel.hidden || !panel.isConnected) return end();
      if (after && isSame(after, measureDrawing(panel))) return;
      if (progress < EARLY) begin();
      else end();
    });
  };

  const isStill = motion === "none" || matchMedia(LESS_MOTION).matches || document.hidden;
  if (!isStill) {
    // All that changes the page comes before what measures it: it is laid out once.
    shell.style.setProperty("--_morph", `${duration}ms`);
    shell.setAttribute("data-morphing", "");
    overlay = createOverlay(shell);
    begin();
  }
  const unwatch = picture
    ? watchGround(shell, panel, { onEnd: endSoon, onChange: check })
    : () => {};
  const driver = drive({
    pace: motion === "lively" ? "lively" : "calm",
    duration: picture ? duration : 0,
    onProgress: (now) => {
      if (isOver) return;
      if (!shell.isConnected) return end();
      progress = now;
      picture?.paint(now);
    },
    onEnd: end,
  });

  return {
    interrupt() {
      const drawing = isOver || !picture ? measureDrawing(panel) : picture.read();
      finish();
      return drawing;
    },
    cancel: finish,
  };
}

/** Whether two measures of one view are the same, to a pixel. */
function isSame(one: Drawing, other: Drawing): boolean {
  if (one.pieces.length !== other.pieces.length) return false;
  return one.pieces.every((piece, index) => isLike(piece, other.pieces[index]));
}

function isLike(piece: Piece, other: Piece | undefined): boolean {
  if (piece.key !== other?.key || piece.kind !== other.kind) return false;
  return piece.values.every((value, index) => Math.abs(value - (other.values[index] ?? 0)) < 1);
}
