import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { commands, userEvent } from "vitest/browser";
import { host, panel, row, setUp, shell, show, shows, tab } from "./shown-journey.js";

setUp();
beforeEach(() => commands.wantLessMotion(true));
afterEach(() => commands.wantLessMotion(false));

const MOVING =
  /^(transform|translate|scale|rotate|clipPath|left|top|inset|offset|width|height|cx|cy|d$)/;

/** Notes at every frame what moves: animations of places and shapes, and pictures laid over the page. */
function watchMotion() {
  const moved = new Set<string>();
  let frame = 0;
  const look = (): void => {
    for (const animation of document.getAnimations()) {
      const effect = animation.effect as KeyframeEffect | null;
      const { duration = 0 } = effect?.getComputedTiming() ?? {};
      for (const keyframe of Number(duration) > 1 ? (effect?.getKeyframes() ?? []) : [])
        for (const name of Object.keys(keyframe))
          if (MOVING.test(name)) moved.add(`${effect?.target?.className}: ${name}`);
    }
    if (shell()?.hasAttribute("data-morphing")) moved.add("a change of view");
    if (shell()?.querySelector("canvas")) moved.add("a picture over the page");
    frame = requestAnimationFrame(look);
  };
  look();
  return { moved, stop: () => cancelAnimationFrame(frame) };
}

const button = (name: string) =>
  [...host.querySelectorAll<HTMLElement>("button")].find(
    (it) => (it.getAttribute("aria-label") ?? it.textContent) === name,
  );

test("nothing moves for a reader who wants less motion, and everything works", async () => {
  const { moved, stop } = watchMotion();
  await show();
  expect(host.querySelector("[data-tj-draw]")).toBeNull();
  for (const view of ["trajectory", "skills", "story"]) {
    tab(view).focus();
    await userEvent.keyboard("{Enter}");
    await shows(view);
    await new Promise((done) => setTimeout(done, 150));
  }
  button("Play the journey")?.focus();
  await userEvent.keyboard("{Enter}");
  await vi.waitFor(() => expect(host.querySelector(".tj-player")).not.toBeNull());
  await vi.waitFor(() => expect(host.querySelector(".tj-entry[data-selected]")).not.toBeNull());
  const first = host.querySelector(".tj-entry[data-selected]");
  await vi.waitFor(() => expect(button("Next")).toBeTruthy());
  button("Next")?.focus();
  await userEvent.keyboard("{Enter}");
  await vi.waitFor(() => {
    const now = host.querySelector(".tj-entry[data-selected]");
    expect(now).not.toBeNull();
    expect(now).not.toBe(first);
  });
  await new Promise((done) => setTimeout(done, 400));
  stop();
  expect([...moved]).toEqual([]);
});

test("a change under way ends at once when the reader asks for less motion", async () => {
  await commands.wantLessMotion(false);
  host.style.setProperty("--tj-motion-morph", "4000ms");
  await show();
  tab("trajectory").click();
  await shows("trajectory");
  await vi.waitFor(() => expect(shell().hasAttribute("data-morphing")).toBe(true));
  await commands.wantLessMotion(true);
  await vi.waitFor(() => expect(shell().hasAttribute("data-morphing")).toBe(false));
  expect(panel("trajectory")?.querySelector('[data-tj-stop="cto"]')).not.toBeNull();
  expect(row("cto").checkVisibility()).toBe(false);
});
