import type { CareerPath } from "@trajectoires/model";
import { type ComponentType, createElement, useLayoutEffect } from "react";
import { createRoot, hydrateRoot, type Root } from "react-dom/client";
import { generateCareer } from "../../stories/careers/generate-career.js";

/** What the measuring side calls in the page. Each promise is kept once React has committed. */
export interface Bench {
  mount(): Promise<void>;
  /** Changes the summary of one stage in the middle, every other one staying the same object. */
  update(words: string): Promise<void>;
  hydrate(): Promise<void>;
  /** Kept when nothing has changed in the document for 300 ms. */
  settle(): Promise<void>;
}

/** Puts `window.bench` in place for one contestant. */
export function installBench(
  Contestant: ComponentType<{ path: CareerPath }>,
  stageCount: number,
): void {
  const host = document.getElementById("career") as HTMLElement;
  let path = generateCareer(stageCount);
  let root: Root | undefined;

  function Committed({ done, of }: { done: () => void; of: CareerPath }) {
    useLayoutEffect(done);
    return createElement(Contestant, { path: of });
  }

  const bench: Bench = {
    mount: () =>
      new Promise((done) => {
        root = createRoot(host);
        root.render(<Committed done={done} of={path} />);
      }),
    update: (words) =>
      new Promise((done) => {
        const middle = Math.floor(path.stages.length / 2);
        const stages = path.stages.map((stage, index) =>
          index === middle ? { ...stage, summary: words } : stage,
        );
        path = { ...path, stages };
        root?.render(<Committed done={done} of={path} />);
      }),
    hydrate: () =>
      new Promise((done) => {
        root = hydrateRoot(host, <Committed done={done} of={path} />);
      }),
    settle: () =>
      new Promise((done) => {
        let timer = setTimeout(finish, 300);
        const observer = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(finish, 300);
        });
        observer.observe(document, { subtree: true, childList: true, attributes: true });
        function finish() {
          observer.disconnect();
          done();
        }
      }),
  };
  Object.assign(window, { bench });
}
