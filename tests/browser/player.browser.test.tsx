import { afterEach, describe, expect, test, vi } from "vitest";
import { commands, userEvent } from "vitest/browser";
import { gautier, hide, host, setUp, show, shows, tab } from "./shown-journey.js";
import { watchLeftovers } from "./watch-leftovers.js";

setUp();
afterEach(() => vi.restoreAllMocks());

const player = () => host.querySelector<HTMLElement>(".tj-player");
const slider = () => player()?.querySelector("input") as HTMLInputElement;
const button = (name: string) =>
  [...host.querySelectorAll<HTMLElement>("button")].find(
    (it) => (it.getAttribute("aria-label") ?? it.textContent) === name,
  ) as HTMLElement;
const selected = () => host.querySelector(".tj-entry[data-selected]")?.id.replace("gautier-", "");
const rows = () =>
  [...host.querySelectorAll(".tj-entry[id]")].map((it) => it.id.replace("gautier-", ""));
const isPlaying = () => player()?.hasAttribute("data-playing");
const fast = () => host.style.setProperty("--tj-motion-morph", "20ms");

/** Starts the player with the keyboard. */
async function play(): Promise<void> {
  button("Play the journey").focus();
  await userEvent.keyboard("{Enter}");
  await vi.waitFor(() => expect(isPlaying()).toBe(true), { timeout: 5000 });
}

/** Where the focus is, in words. */
const focused = () =>
  document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent;

describe("the player", () => {
  test("goes from stop to stop when somebody asks, and never before", async () => {
    const heard = { onPlay: vi.fn(), onPause: vi.fn() };
    fast();
    await show(heard);
    await new Promise((done) => setTimeout(done, 300));
    expect(player()).toBeNull();
    expect(selected()).toBeUndefined();
    await play();
    expect(heard.onPlay).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(selected()).toBe(rows()[0]));
    await vi.waitFor(() => expect(selected()).toBe(rows()[1]), { timeout: 8000 });
    await userEvent.keyboard(" ");
    await vi.waitFor(() => expect(isPlaying()).toBe(false));
    expect(heard.onPause).toHaveBeenCalledOnce();
  });

  test("steps with arrows, is scrubbed on a slider that says where it is, and ends at the end", async () => {
    const onPlayEnd = vi.fn();
    fast();
    await show({ onPlayEnd });
    await play();
    const all = rows();
    await vi.waitFor(() => expect(focused()).toBe("Pause"));
    await userEvent.keyboard("{ArrowRight}{ArrowRight}");
    await vi.waitFor(() => expect(selected()).toBe(all[2]));
    await userEvent.keyboard("{ArrowLeft}");
    await vi.waitFor(() => expect(selected()).toBe(all[1]));
    slider().focus();
    await userEvent.keyboard("{End}");
    await vi.waitFor(() => expect(selected()).toBe(all.at(-1)));
    expect(slider().getAttribute("aria-valuetext")).toBe(
      `Lead SRE, ${all.length} of ${all.length}`,
    );
    await vi.waitFor(() => expect(onPlayEnd).toHaveBeenCalledOnce(), { timeout: 20_000 });
    expect(isPlaying()).toBe(false);
  }, 40_000);

  test("stops when the reader takes over, and goes on from there", async () => {
    fast();
    await show();
    await play();
    await userEvent.keyboard("{ArrowRight}");
    await vi.waitFor(() => expect(selected()).toBe(rows()[1]));
    dispatchEvent(new WheelEvent("wheel", { deltaY: 10 }));
    await vi.waitFor(() => expect(isPlaying()).toBe(false));
    await userEvent.keyboard(" ");
    await vi.waitFor(() => expect(isPlaying()).toBe(true));
    expect(selected()).toBe(rows()[1]);
    host.querySelector("h2")?.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
    await vi.waitFor(() => expect(isPlaying()).toBe(false));
  });

  test("brings its stop into view, above its own bar", async () => {
    fast();
    await show();
    await play();
    slider().focus();
    await userEvent.keyboard("{End}");
    await vi.waitFor(() => {
      const row = host.querySelector(".tj-entry[data-selected] .tj-row")?.getBoundingClientRect();
      const bar = player()?.getBoundingClientRect();
      expect(row?.top).toBeGreaterThan(0);
      expect(row?.top).toBeLessThan(bar?.top ?? 0);
    });
  });

  test("goes on in another view at the same stop", async () => {
    fast();
    await show();
    await play();
    slider().focus();
    await userEvent.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}");
    await vi.waitFor(() => expect(selected()).toBe(rows()[3]));
    const stop = selected();
    tab("trajectory").click();
    await shows("trajectory");
    expect(player()).not.toBeNull();
    await vi.waitFor(() =>
      expect(host.querySelector("a[data-selected]")?.getAttribute("data-tj-stop")).toBe(stop),
    );
    expect(document.activeElement).toBe(slider());
  });

  test("goes away with Escape, and gives the focus back", async () => {
    await show();
    await play();
    await userEvent.keyboard("{Escape}");
    await vi.waitFor(() => expect(player()).toBeNull());
    expect(document.activeElement).toBe(button("Play the journey"));
  });

  test("keeps its stop where the career changes, and closes where nothing is left", async () => {
    await show();
    await play();
    slider().focus();
    await userEvent.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}");
    await vi.waitFor(() => expect(selected()).toBe(rows()[3]));
    const stop = selected();
    await show({ path: structuredClone(gautier) });
    expect(selected()).toBe(stop);
    await show({ path: { version: 1, person: { name: "Nia" }, stages: [] } as never });
    await vi.waitFor(() => expect(player()).toBeNull());
  });

  test("hears keys of its own alone, and selects without a movement where less is wanted", async () => {
    await commands.wantLessMotion(true);
    await show();
    await play();
    const before = selected();
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true }));
    expect(selected()).toBe(before);
    button("Next").focus();
    await userEvent.keyboard("{Enter}");
    await vi.waitFor(() => expect(selected()).toBe(rows()[1]));
    await commands.wantLessMotion(false);
  });

  test("leaves nothing behind, taken away while it plays", async () => {
    await show({}, true);
    const leftovers = watchLeftovers();
    const before = leftovers.count();
    await play();
    await userEvent.keyboard("{ArrowRight}");
    hide();
    await leftovers.settle();
    const { listeners, timers, frames, animations } = leftovers.count();
    leftovers.stop();
    expect({ timers, frames, animations }).toEqual({
      timers: before.timers,
      frames: before.frames,
      animations: 0,
    });
    expect(listeners).toBeLessThanOrEqual(before.listeners);
  });
});
