import type { Id } from "@trajectoires/model";
import type { JourneyView } from "./career-journey-props.js";
import { findStop, stopAt, stopInView } from "./find-stop.js";
import type { Drawing, Morph } from "./motion/index.js";
import { readMotion } from "./read-motion.js";

type MotionModule = typeof import("./motion/index.js");

/** How one view gives way to another: what moves, where the focus and the page go. */
export interface Transition {
  /** Loads what moves, if anything is to move. Never fails: without it, the view is cut. */
  readonly prepare: () => Promise<void>;
  /** Changes the view: `show` puts the new one in place at once. */
  readonly run: (before: JourneyView, after: JourneyView, show: () => void) => void;
  /** Ends what moves. */
  readonly stop: () => void;
}

/** What a transition knows of the journey. */
export interface TransitionPlaces {
  readonly shell: () => HTMLElement | null;
  readonly panel: (view: JourneyView) => HTMLElement | null;
  readonly selected: () => Id | null;
  readonly idPrefix: () => string;
}

/** Longer than this nobody waits for the motion to come. */
const PATIENCE = 1500;

export function createTransition(places: TransitionPlaces): Transition {
  let motion: MotionModule | undefined;
  let running: Morph | undefined;
  /** Where the reader was in the story. */
  let storyPlace: Id | undefined;

  const loadMotion = async (): Promise<void> => {
    const shell = places.shell();
    if (motion || !shell || readMotion(shell) === "none") return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<void>((done) => {
      timer = setTimeout(done, PATIENCE);
    });
    const load = import("./motion/index.js").then(
      (it) => {
        motion = it;
      },
      () => {},
    );
    await Promise.race([load, late]);
    clearTimeout(timer);
  };

  const run: Transition["run"] = (before, after, show) => {
    const shell = places.shell();
    const oldPanel = places.panel(before);
    if (!shell || !oldPanel) return show();
    const idPrefix = places.idPrefix();
    const focused = oldPanel.contains(document.activeElement) ? document.activeElement : null;
    // In a narrow place the tabs alone stay at the top, and the bar around them has no box.
    const bars = [...shell.querySelectorAll(".tj-journey-bar, .tj-journey-tabs")];
    const barEnd = Math.max(0, ...bars.map((bar) => bar.getBoundingClientRect().bottom));
    const isScrolledIn = oldPanel.getBoundingClientRect().top < barEnd;
    if (before === "story") storyPlace = isScrolledIn ? stopInView(oldPanel, idPrefix) : undefined;
    const place = stopAt(focused, idPrefix) ?? places.selected() ?? storyPlace;
    const moves = motion && readMotion(shell) !== "none" ? motion : undefined;
    const drawing: Drawing | undefined = running?.interrupt() ?? moves?.measureDrawing(oldPanel);
    running = undefined;
    show();
    const panel = places.panel(after);
    if (!panel) return;
    const target = place === undefined ? null : findStop(panel, place, idPrefix);
    if (after === "story" && target) showRow(target);
    // The bar stays where it is, and with it what the reader has just pressed.
    else if (isScrolledIn)
      scrollBy({ top: panel.getBoundingClientRect().top - barEnd, behavior: "instant" });
    if (focused) focusOn(target ?? panel);
    if (!moves || !drawing) return;
    running = moves.playMorph({
      shell,
      before: drawing,
      panel,
      ...moves.readPace(shell),
      onEnd: () => {
        running = undefined;
      },
    });
  };

  return {
    prepare: loadMotion,
    run,
    stop: () => {
      running?.cancel();
      running = undefined;
    },
  };
}

/** Brings a row into the middle of the window, unless all of it can be seen. */
function showRow(entry: Element): void {
  const row = entry.querySelector(".tj-row") ?? entry;
  const { top, bottom } = row.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) row.scrollIntoView({ block: "center", behavior: "instant" });
}

/** Rows and panels take the focus from here alone: they are no stops of the Tab key. */
function focusOn(element: HTMLElement | SVGElement): void {
  if (!element.hasAttribute("tabindex") && element.tagName !== "a")
    element.setAttribute("tabindex", "-1");
  element.focus({ preventScroll: true });
}
