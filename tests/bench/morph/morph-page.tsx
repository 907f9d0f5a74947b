import { CareerJourney } from "@trajectoires/react/journey";
import { createElement, useLayoutEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { measureDrawing } from "../../../packages/react/src/career-journey/motion/index.js";
import { generateCareer } from "../../../stories/careers/generate-career.js";

/** What moved, and what it took. */
export interface Moved {
  frames: number;
  milliseconds: number;
  /** Time in the callbacks of each frame, in milliseconds. */
  script: number[];
}

/** What the measuring side calls in the page. */
export interface MorphBench {
  mount(stageCount: number): Promise<void>;
  /** Changes the view, and waits until all has come to rest. */
  change(view: string): Promise<Moved>;
  /** How many pieces the view draws in sight now. */
  countPieces(): number;
  /** As many boxes, moved by hand from place to place for as long. */
  bare(count: number, milliseconds: number): Promise<Moved>;
}

const nextFrame = window.requestAnimationFrame.bind(window);
/** Time in callbacks, by the frame that they were called in. */
let spent = new Map<number, number>();
window.requestAnimationFrame = (callback) =>
  nextFrame((time) => {
    const start = performance.now();
    callback(time);
    spent.set(time, (spent.get(time) ?? 0) + performance.now() - start);
  });

function Host({ count, done }: { count: number; done: () => void }) {
  const [path] = useState(() => generateCareer(count));
  useLayoutEffect(done, [done]);
  return createElement(CareerJourney, { path, idPrefix: "bench", defaultView: "story" });
}

const shell = () => document.querySelector(".tj-journey") as HTMLElement;
const frame = () => new Promise<number>((done) => nextFrame(done));

async function countWhile(goesOn: (passed: number) => boolean): Promise<Moved> {
  spent = new Map();
  const start = await frame();
  let now = start;
  let frames = 0;
  while (goesOn(now - start)) {
    now = await frame();
    frames += 1;
  }
  return { frames, milliseconds: now - start, script: [...spent.values()] };
}

const bench: MorphBench = {
  mount: (count) =>
    new Promise((done) => {
      createRoot(document.getElementById("career") as HTMLElement).render(
        <Host count={count} done={done} />,
      );
    }),
  async change(view) {
    document.getElementById(`bench-tab-${view}`)?.click();
    const asked = performance.now();
    while (!shell().hasAttribute("data-morphing")) {
      if (performance.now() - asked > 3000) throw new Error(`Nothing moves to ${view}.`);
      await frame();
    }
    return countWhile(() => shell().hasAttribute("data-morphing"));
  },
  countPieces() {
    const panel = [...document.querySelectorAll<HTMLElement>(".tj-journey-panel")].find(
      (one) => !one.hidden,
    );
    return panel ? measureDrawing(panel).pieces.length : 0;
  },
  async bare(count, milliseconds) {
    const ground = document.createElement("div");
    ground.className = "bare";
    const boxes = Array.from({ length: count }, (_, index) => {
      const box = ground.appendChild(document.createElement("div"));
      return {
        box,
        x: 200,
        y: (index * 900) / count,
        toX: (index * 1200) / count,
        toY: 200 + (index % 5) * 80,
      };
    });
    document.body.append(ground);
    let began = -1;
    const move = (now: number): void => {
      if (began < 0) began = now;
      const t = Math.min(1, (now - began) / milliseconds);
      for (const { box, x, y, toX, toY } of boxes)
        box.style.transform = `translate(${x + (toX - x) * t}px, ${y + (toY - y) * t}px)`;
      if (t < 1) requestAnimationFrame(move);
    };
    requestAnimationFrame(move);
    const moved = await countWhile((passed) => passed < milliseconds);
    ground.remove();
    return moved;
  },
};
Object.assign(window, { morphBench: bench });
