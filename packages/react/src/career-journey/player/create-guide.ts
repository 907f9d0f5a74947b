import type { Id } from "@trajectoires/model";
import type { JourneyHost } from "../journey-host.js";
import { createHead } from "./create-head.js";
import { type GlideOptions, glideTo } from "./glide.js";

/** Where the tokens say nothing about a change of views, in milliseconds. */
const MORPH = 500;

/** Leads the reader's eye: scrolls the page and moves the head along the line. */
export interface Guide {
  /** How long a change of views takes here, in milliseconds; 0 where nothing moves. */
  readonly pace: () => number;
  /** To a stop: the page in so many milliseconds, the head as well where it comes from another stop. */
  readonly lead: (from: Id | null, to: Id, duration: number) => void;
  /** The head alone, at once: the reader has the page. */
  readonly mark: (id: Id) => void;
  /** As `lead`, once the views have changed. */
  readonly leadLater: (to: Id, duration: number) => void;
  /** Scrolls no further. */
  readonly letGo: () => void;
  /** Leaves nothing behind. */
  readonly end: () => void;
}

/** A guide through a journey whose controls cover so many pixels of the window's foot. */
export function createGuide(host: JourneyHost, foot: () => number): Guide {
  const head = createHead(host);
  let stopGlide: (() => void) | undefined;
  let frame = 0;

  const letGo = (): void => {
    stopGlide?.();
    stopGlide = undefined;
    cancelAnimationFrame(frame);
  };
  const isStill = (): boolean => host.motion() === "none";
  const moveHead = (from: Id | null, to: Id, duration: number): void => {
    if (isStill()) head.stop();
    else head.move(from, to, duration);
  };
  const lead: Guide["lead"] = (from, to, duration) => {
    letGo();
    const target = placeOf(host, to);
    const end: GlideOptions["end"] = host.view() === "story" ? "middle" : "inside";
    if (target)
      stopGlide = glideTo(target, {
        end,
        top: topOf(host.shell()),
        foot: foot(),
        duration: isStill() ? 0 : duration,
      });
    moveHead(from, to, from === null ? 0 : duration);
  };

  return {
    pace: () => {
      if (isStill()) return 0;
      const told = getComputedStyle(host.shell()).getPropertyValue("--tj-motion-morph").trim();
      const number = Number.parseFloat(told);
      if (!Number.isFinite(number)) return MORPH;
      return told.endsWith("ms") ? number : number * 1000;
    },
    lead,
    mark: (id) => {
      letGo();
      moveHead(null, id, 0);
    },
    leadLater: (to, duration) => {
      letGo();
      head.stop();
      frame = requestAnimationFrame(function wait() {
        if (!host.shell().hasAttribute("data-morphing")) return lead(null, to, duration);
        frame = requestAnimationFrame(wait);
      });
    },
    letGo,
    end: () => {
      letGo();
      head.stop();
    },
  };
}

/** How far down the journey's own bar reaches where it stays in the window: in narrow columns that is the tabs alone. */
function topOf(shell: HTMLElement): number {
  const bars = shell.querySelectorAll<HTMLElement>(".tj-journey-bar, .tj-journey-tabs");
  const ends = [...bars].map((bar) => {
    const { position, top } = getComputedStyle(bar);
    return position === "sticky" ? bar.offsetHeight + (Number.parseFloat(top) || 0) : 0;
  });
  return Math.max(0, ...ends);
}

/** What there is to see of a stop: its row, its mark on the line, the first of its skills. */
function placeOf(host: JourneyHost, id: Id): Element | null {
  const found = host.find(id);
  if (found) return found.querySelector(".tj-row, svg") ?? found;
  const skills = host.outline().stops.find((stop) => stop.id === id)?.skills ?? [];
  const rows = skills.map((skill) => `[data-tj-key="${CSS.escape(`skill:${skill}`)}"]`);
  return rows.length > 0 ? host.panel().querySelector(rows.join()) : null;
}
