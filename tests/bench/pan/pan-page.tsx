import { CareerTrajectory, type TimeRange } from "@trajectoires/react/trajectory";
import { createElement, useLayoutEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { generateCareer } from "../../../stories/careers/generate-career.js";

/** Frames and long tasks of one run. */
export interface Moved {
  frames: number;
  /** Of tasks longer than 50 ms. */
  longTasks: number;
  longest: number;
}

/** What the measuring side calls in the page. */
export interface PanBench {
  /** Puts a career of so many stages on the page; none for an empty page. */
  mount(stageCount: number): Promise<void>;
  /** Pans across at a tenth of the whole, then zooms out to everything, in so many milliseconds. */
  move(milliseconds: number, how: "range" | "scroll"): Promise<Moved>;
}

let setRange: ((range: TimeRange) => void) | undefined;

function Host({ count, done }: { count: number; done: () => void }) {
  const [path] = useState(() => generateCareer(count));
  const [range, set] = useState<TimeRange>();
  setRange = set;
  useLayoutEffect(done, [done]);
  return createElement(CareerTrajectory, {
    path,
    ...(range && { range }),
  });
}

const frame = () => new Promise<number>((done) => requestAnimationFrame(done));

const bench: PanBench = {
  mount: (count) =>
    new Promise((done) => {
      if (count === 0) return done();
      const root = createRoot(document.getElementById("career") as HTMLElement);
      root.render(<Host count={count} done={done} />);
    }),
  async move(milliseconds, how) {
    const tasks: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) tasks.push(entry.duration);
    });
    observer.observe({ type: "longtask" });
    const first = 1978 * 12;
    const all = 46 * 12;
    const scroller = document.querySelector(".tj-trajectory-scroller");
    if (how === "scroll") {
      setRange?.({ start: first, end: first + all / 10 });
      for (let wait = 0; wait < 30; wait += 1) await frame();
    }
    const room = scroller ? scroller.scrollWidth - scroller.clientWidth : 0;
    let frames = 0;
    const start = await frame();
    for (let now = start; now - start < milliseconds; now = await frame()) {
      const t = (now - start) / milliseconds;
      if (how === "scroll" && scroller) scroller.scrollLeft = t * room;
      else if (t < 0.5) {
        const from = first + 0.9 * all * 2 * t;
        setRange?.({ start: from, end: from + all / 10 });
      } else {
        const half = (all / 20) * (1 + 9 * (2 * t - 1));
        const middle = first + all / 2;
        setRange?.({ start: middle - half, end: middle + half });
      }
      frames += 1;
    }
    for (let wait = 0; wait < 20; wait += 1) await frame();
    observer.disconnect();
    return { frames, longTasks: tasks.length, longest: Math.max(0, ...tasks) };
  },
};
Object.assign(window, { panBench: bench });
