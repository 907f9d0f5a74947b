import { drive } from "./drive.js";
import { pointAt } from "./head-path.js";
import { type HeadWay, measureHead } from "./measure-head.js";
import { LESS_MOTION, readPace } from "./read-pace.js";

/** What a head is told. */
export interface HeadOptions {
  /** Holds all views; the head is put into it. */
  readonly shell: HTMLElement;
  /** Holds the view that is shown. */
  readonly panel: HTMLElement;
  /** The stage or pivot that it comes from; `null`: it is at the other at once. */
  readonly from: string | null;
  /** The stage or pivot that it goes to. */
  readonly to: string;
  /** Of the way, in milliseconds. */
  readonly duration: number;
  /** Called once when it has arrived, never before `playHead` has returned; not after `stop`. */
  readonly onEnd: () => void;
}

/**
 * Moves a head along the drawn line from one stop to another, where it stays, whatever happens to the page, until it is stopped. Over
 * skills it is a cursor. Where the reader or the brand wants no motion it is there at once; where the stop isn't drawn it isn't seen.
 */
export function playHead(o: HeadOptions): { stop(): void } {
  const { shell, panel, from, to, duration, onEnd } = o;
  const head = document.createElement("div");
  head.className = "tj-head";
  head.setAttribute("aria-hidden", "true");
  shell.append(head);
  const wish = matchMedia(LESS_MOTION);
  const isStill = from === null || readPace(shell).motion === "none";
  let way: HeadWay | undefined;
  let share = isStill ? 1 : 0;
  let frame = 0;

  const measure = (): void => {
    way = measureHead(shell, panel, from, to);
    place();
  };
  /** Where the head is in the shell now; `undefined` where it is out of sight. */
  const findPlace = (): readonly [x: number, y: number] | undefined => {
    if (!way || panel.hidden) return undefined;
    const [x, y] = pointAt(way.path, share);
    const ground = way.ground.getBoundingClientRect();
    const corner = shell.getBoundingClientRect();
    const clip = way.clip?.getBoundingClientRect();
    const left = ground.left + x;
    if (clip && (left < clip.left - 1 || left > clip.right + 1)) return undefined;
    return [left - corner.left - shell.clientLeft, ground.top + y - corner.top - shell.clientTop];
  };
  const place = (): void => {
    const found = findPlace();
    head.hidden = !found;
    if (!found || !way) return;
    head.setAttribute("data-shape", way.shape);
    head.style.setProperty("height", way.shape === "cursor" ? `${way.height}px` : "");
    head.style.setProperty("transform", `translate(${found[0]}px, ${found[1]}px)`);
  };
  /** What changes several times before the next frame is measured once. */
  const measureSoon = (): void => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      measure();
    });
  };

  const watch = new AbortController();
  const { signal } = watch;
  panel.addEventListener("scroll", place, { signal, capture: true, passive: true });
  window.addEventListener("resize", measureSoon, { signal });
  const sizes = new ResizeObserver(measureSoon);
  sizes.observe(panel);
  sizes.observe(shell);
  const mutations = new MutationObserver(measureSoon);
  mutations.observe(panel, { childList: true, subtree: true, attributeFilter: ["hidden"] });

  measure();
  const driver = drive({
    pace: "calm",
    duration: isStill ? 0 : duration,
    onProgress: (progress) => {
      share = progress;
      place();
    },
    onEnd,
  });
  wish.addEventListener(
    "change",
    () => {
      if (!wish.matches || share === 1) return;
      driver.stop();
      share = 1;
      place();
      onEnd();
    },
    { signal },
  );

  return {
    stop: () => {
      driver.stop();
      watch.abort();
      sizes.disconnect();
      mutations.disconnect();
      cancelAnimationFrame(frame);
      head.remove();
    },
  };
}
