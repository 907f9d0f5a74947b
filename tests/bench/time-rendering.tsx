import type { CareerPath } from "@trajectoires/model";
import type { ComponentType } from "react";
import { renderToString } from "react-dom/server";
import { generateCareer } from "../../stories/careers/generate-career.js";
import { median } from "./median.ts";

/** Renders again and again for two seconds after a second of warming up, and prints the median and the HTML as JSON. */
export function timeRendering(
  Contestant: ComponentType<{ path: CareerPath }>,
  stageCount: number,
): void {
  const path = generateCareer(stageCount);
  // A new document each time, as every request has its own: nothing worked out before is found again.
  const render = () => renderToString(<Contestant path={{ ...path }} />);
  const until = (milliseconds: number, run: () => void) => {
    for (const start = performance.now(); performance.now() - start < milliseconds; ) run();
  };
  until(1000, render);
  const times: number[] = [];
  until(2000, () => {
    const start = performance.now();
    render();
    times.push(performance.now() - start);
  });
  console.log(JSON.stringify({ milliseconds: median(times), html: render() }));
}
