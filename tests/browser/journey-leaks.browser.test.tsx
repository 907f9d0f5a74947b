import { CareerJourney } from "@trajectoires/react/journey";
import { createElement } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { afterEach, beforeEach, expect, inject, test } from "vitest";
import beginner from "../../stories/careers/beginner.json";
import { host, setUp, show, shows, tab, visible } from "./shown-journey.js";
import { watchLeftovers } from "./watch-leftovers.js";

setUp();

const mounts = inject("exhaustive") ? 1000 : 100;
const changes = inject("exhaustive") ? 200 : 40;

let leftovers: ReturnType<typeof watchLeftovers>;
beforeEach(() => {
  leftovers = watchLeftovers();
});
afterEach(() => leftovers.stop());

test(`${mounts} journeys that come and go leave nothing`, { timeout: 120_000 }, async () => {
  const box = host.appendChild(document.createElement("div"));
  const comeAndGo = async (times: number) => {
    for (let time = 0; time < times; time += 1) {
      const root = createRoot(box);
      flushSync(() => root.render(createElement(CareerJourney, { path: beginner as never })));
      // Some are gone before their effects have run, some after.
      if (time % 2) await new Promise(requestAnimationFrame);
      flushSync(() => root.unmount());
    }
    await leftovers.settle();
  };
  await comeAndGo(3);
  const before = leftovers.count();
  await comeAndGo(mounts);
  expect(leftovers.count()).toEqual(before);
  expect(box.childElementCount).toBe(0);
});

test(`${changes} changes of the view leave nothing`, { timeout: 120_000 }, async () => {
  await show();
  const round = ["trajectory", "skills", "story"];
  for (const view of round) {
    tab(view).click();
    await shows(view);
  }
  await leftovers.settle();
  const before = leftovers.count();
  for (let time = 0; time < changes; time += 1) {
    const view = round[time % 3] as string;
    tab(view).click();
    if (time % 5 === 0) await shows(view);
    else await new Promise(requestAnimationFrame);
  }
  for (const view of round) {
    tab(view).click();
    await shows(view);
  }
  await leftovers.settle();
  expect(leftovers.count()).toEqual(before);
  expect(visible()).toEqual(["story"]);
});
