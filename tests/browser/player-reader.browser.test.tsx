import { CareerJourney } from "@trajectoires/react/journey";
import { createElement, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { commands, page, userEvent } from "vitest/browser";
import { partLoaders } from "../../packages/react/dist/career-journey/load-parts.js";
import { gautier, hide, host, row, setUp, show, shows, tab } from "./shown-journey.js";

setUp();
beforeAll(async () => {
  await partLoaders.player.load();
});
afterEach(() => vi.restoreAllMocks());

const all = <Found extends HTMLElement>(selector: string) => [
  ...host.querySelectorAll<Found>(selector),
];
const player = () => host.querySelector<HTMLElement>(".tj-player") as HTMLElement;
const slider = () => player().querySelector("input") as HTMLInputElement;
const toggle = () => player().querySelector("[data-main]") as HTMLElement;
const opener = () => all(".tj-journey-tools [data-main]")[0] as HTMLElement;
const at = () => slider().valueAsNumber;
const isPlaying = () => player().hasAttribute("data-playing");
const plays = () => vi.waitFor(() => expect(isPlaying()).toBe(true));
const rests = () => vi.waitFor(() => expect(isPlaying()).toBe(false));
const waits = (time: number) => new Promise((done) => setTimeout(done, time));
const rows = () => all(".tj-story .tj-entry[id]").map(({ id }) => id.replace("gautier-", ""));

/** Starts the player with the keyboard, and waits until it has the focus. */
async function play(): Promise<void> {
  host.style.setProperty("--tj-motion-morph", "20ms");
  opener().focus();
  await userEvent.keyboard("{Enter}");
  await vi.waitFor(() => expect(document.activeElement).toBe(toggle()));
  await plays();
}

describe("the reader takes over", () => {
  test.each<[string, () => void | Promise<void>]>([
    ["turning the wheel", () => void dispatchEvent(new WheelEvent("wheel", { deltaY: 1 }))],
    [
      "touching the page",
      () => void row("cto").dispatchEvent(new PointerEvent("pointerdown", { bubbles: true })),
    ],
    ["a key that scrolls, from a button of the bar", () => userEvent.keyboard("{PageDown}")],
    ["moving the focus", () => opener().focus()],
    ["selecting text", () => getSelection()?.selectAllChildren(row("cto"))],
    [
      "looking at another tab",
      () => {
        vi.spyOn(document, "hidden", "get").mockReturnValue(true);
        document.dispatchEvent(new Event("visibilitychange"));
      },
    ],
  ])("%s", async (_, act) => {
    await show();
    await play();
    await userEvent.keyboard("{ArrowRight}");
    await vi.waitFor(() => expect(at()).toBe(1));
    await act();
    await rests();
    expect(at()).toBe(1);
    getSelection()?.removeAllRanges();
    toggle().focus();
    await userEvent.keyboard("{Enter}");
    await plays();
    expect(at()).toBe(1);
  });

  test("not by what the player itself scrolls, focuses or selects, and not in its own bar", async () => {
    await show();
    await play();
    for (const place of [1, 2, 3]) {
      await userEvent.keyboard("{ArrowRight}");
      await vi.waitFor(() => expect(at()).toBe(place));
      await waits(150);
      expect(isPlaying()).toBe(true);
    }
    expect(scrollY).toBeGreaterThan(0);
    await userEvent.click(player().querySelector(".tj-player-count") as HTMLElement);
    await userEvent.tab();
    expect(isPlaying()).toBe(true);
  });

  test("a stage that is selected by hand is where the player goes on", async () => {
    await show({ defaultView: "trajectory" });
    await shows("trajectory");
    await play();
    const link = await vi.waitFor(() => {
      const it = host.querySelector<SVGElement>('a[data-tj-stop="cto"]');
      expect(it).not.toBeNull();
      return it as SVGElement;
    });
    await userEvent.click(link);
    await vi.waitFor(() => expect(slider().ariaValueText).toMatch(/^Chief Technology Officer/));
    expect(isPlaying()).toBe(false);
    tab("story").click();
    await shows("story");
    await vi.waitFor(() => expect(at()).toBe(rows().indexOf("cto")));
  });
});

describe("keys in the bar", () => {
  test("Space on a button presses it, arrows in the list of speeds choose, letters do nothing", async () => {
    await show();
    await play();
    const next = player().querySelector<HTMLElement>('[aria-label="Next"]') as HTMLElement;
    next.focus();
    await userEvent.keyboard(" ");
    await vi.waitFor(() => expect(at()).toBe(1));
    expect(isPlaying()).toBe(true);
    const speed = player().querySelector("select") as HTMLSelectElement;
    speed.focus();
    await userEvent.keyboard("{ArrowDown}");
    expect(at()).toBe(1);
    await userEvent.selectOptions(speed, "3");
    expect(speed.value).toBe("3");
    player().focus();
    await userEvent.keyboard("x");
    expect(isPlaying()).toBe(true);
    await userEvent.keyboard(" ");
    await rests();
    slider().focus();
    await userEvent.keyboard(" ");
    await plays();
  });

  test("the slider and the arrows run from right to left with the words", async () => {
    await show({ dir: "rtl" });
    await play();
    await userEvent.keyboard("{ArrowLeft}");
    await vi.waitFor(() => expect(at()).toBe(1));
    slider().focus();
    await userEvent.keyboard("{ArrowLeft}");
    await vi.waitFor(() => expect(at()).toBe(2));
    await userEvent.keyboard("{ArrowRight}");
    await vi.waitFor(() => expect(at()).toBe(1));
  });

  test("there is nothing before the first stop nor after the last, and the buttons say so", async () => {
    await show();
    await play();
    const state = () =>
      ["Previous", "Next"].map((name) =>
        player().querySelector(`[aria-label=${name}]`)?.getAttribute("aria-disabled"),
      );
    expect(state()).toEqual(["true", null]);
    slider().focus();
    await userEvent.keyboard("{End}");
    await vi.waitFor(() => expect(state()).toEqual([null, "true"]));
    await userEvent.keyboard("{ArrowRight}");
    expect(at()).toBe(rows().length - 1);
  });
});

describe("what it says", () => {
  test("each stop once, politely; of many in a hurry only the last; of a slider nothing", async () => {
    await show();
    await play();
    const heard: (string | null)[] = [];
    const status = player().querySelector("[role=status]") as HTMLElement;
    const watch = new MutationObserver(() => heard.push(status.textContent));
    watch.observe(status, { characterData: true, childList: true, subtree: true });
    await userEvent.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}");
    await waits(800);
    slider().focus();
    await userEvent.keyboard("{ArrowRight}{ArrowRight}");
    await waits(800);
    watch.disconnect();
    expect(heard).toHaveLength(1);
    expect(heard[0]).toMatch(/, 4 of 15$/);
  });
});

test("in a narrow window each row begins below the tabs and above the bar, however long it is", async () => {
  await page.viewport(320, 640);
  await show();
  await play();
  for (const [index, id] of rows().entries()) {
    await vi.waitFor(() => expect(at()).toBe(index));
    const shown = row(id).querySelector(".tj-row") as Element;
    await vi.waitFor(() => {
      const { top } = shown.getBoundingClientRect();
      const tabs = tab("story").parentElement as Element;
      expect(top).toBeGreaterThanOrEqual(tabs.getBoundingClientRect().bottom);
      expect(top + 40).toBeLessThan(player().getBoundingClientRect().top);
    });
    await userEvent.keyboard("{ArrowRight}");
  }
});

describe("without motion", () => {
  test("steps at once, with no head; everything else works", async () => {
    await commands.wantLessMotion(true);
    try {
      await show();
      await play();
      const target = rows()[6] as string;
      slider().focus();
      for (let step = 0; step < 6; step += 1) await userEvent.keyboard("{ArrowRight}");
      await vi.waitFor(() => expect(at()).toBe(6));
      await waits(50);
      const shown = row(target).querySelector(".tj-row") as Element;
      const { top, bottom } = shown.getBoundingClientRect();
      expect(top).toBeGreaterThan(0);
      expect(Math.min(bottom, top + 100)).toBeLessThan(player().getBoundingClientRect().top);
      const before = scrollY;
      await waits(200);
      expect(scrollY).toBe(before);
      expect(host.querySelector(".tj-head")).toBeNull();
      expect(player().getAnimations({ subtree: true })).toEqual([]);
    } finally {
      await commands.wantLessMotion(false);
    }
  });
});

test("two journeys on one page keep to themselves, under strict mode too, and tell their hosts once", async () => {
  hide();
  const roots = ["one", "two"].map((id) => {
    const box = host.appendChild(document.createElement("div"));
    const heard = { onPlay: vi.fn(), onPause: vi.fn() };
    const root = createRoot(box);
    const journey = createElement(CareerJourney, { path: gautier, idPrefix: id, ...heard });
    root.render(createElement(StrictMode, null, journey));
    return { box, root, heard };
  });
  const [one, two] = roots as [(typeof roots)[0], (typeof roots)[0]];
  const bar = (in_: HTMLElement) => in_.querySelector<HTMLElement>(".tj-player");
  const start = async (in_: HTMLElement) => {
    await vi.waitFor(() => expect(in_.querySelector(".tj-journey-tools [data-main]")).toBeTruthy());
    in_.querySelector<HTMLElement>(".tj-journey-tools [data-main]")?.focus();
    await userEvent.keyboard("{Enter}");
    await vi.waitFor(() => expect(bar(in_)?.contains(document.activeElement)).toBe(true));
  };
  await start(one.box);
  expect(one.heard.onPlay).toHaveBeenCalledTimes(1);
  // Going over to the other, the reader leaves the first.
  await start(two.box);
  await vi.waitFor(() => expect(one.heard.onPause).toHaveBeenCalledTimes(1));
  await userEvent.keyboard("{ArrowRight}");
  await vi.waitFor(() => expect(bar(two.box)?.querySelector("input")?.value).toBe("1"));
  expect(bar(one.box)?.querySelector("input")?.value).toBe("0");
  await userEvent.keyboard("{Escape}");
  await vi.waitFor(() => expect(bar(two.box)).toBeNull());
  expect(bar(one.box)).not.toBeNull();
  expect(two.box.contains(document.activeElement)).toBe(true);
  await waits(0);
  expect(two.heard.onPause).toHaveBeenCalledTimes(1);
  for (const { root } of roots) root.unmount();
  await waits(20);
  expect(
    roots.map(({ heard }) => [heard.onPlay.mock.calls.length, heard.onPause.mock.calls.length]),
  ).toEqual([
    [1, 1],
    [1, 1],
  ]);
});
