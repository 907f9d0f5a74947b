import { afterEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { viewLoaders } from "../../packages/react/dist/career-journey/load-parts.js";
import { hide, host, panel, row, setUp, show, shows, tab, visible } from "./shown-journey.js";

setUp();
afterEach(() => vi.restoreAllMocks());

const stopIn = (view: string, id: string) =>
  panel(view)?.querySelector<SVGElement>(`[data-tj-stop="${id}"]`);

describe("the views of a journey", () => {
  test("are there one at a time; the others come when they are chosen, and stay", async () => {
    await show();
    expect(visible()).toEqual(["story"]);
    expect(panel("trajectory")).toBeNull();
    await userEvent.click(tab("trajectory"));
    await shows("trajectory");
    expect(tab("trajectory").getAttribute("aria-selected")).toBe("true");
    expect(panel("story")?.hidden).toBe(true);
    const drawn = panel("trajectory")?.firstElementChild;
    await userEvent.click(tab("skills"));
    await shows("skills");
    await userEvent.click(tab("trajectory"));
    await shows("trajectory");
    expect(panel("trajectory")?.firstElementChild).toBe(drawn);
  });

  test("are chosen with the keyboard: one tab stop, arrows, Enter", async () => {
    await show();
    tab("story").focus();
    await userEvent.keyboard("{ArrowRight}");
    expect(document.activeElement).toBe(tab("trajectory"));
    expect(visible()).toEqual(["story"]);
    await userEvent.keyboard("{Enter}");
    await shows("trajectory");
    expect(document.activeElement).toBe(tab("trajectory"));
    await userEvent.keyboard("{End}");
    expect(document.activeElement).toBe(tab("skills"));
    await userEvent.keyboard("{ArrowRight}{ArrowLeft} ");
    await shows("skills");
    const stops = [...host.querySelectorAll<HTMLElement>("[role=tab]")].map((it) => it.tabIndex);
    expect(stops).toEqual([-1, -1, 0]);
  });

  test("run from right to left with the words", async () => {
    await show({ dir: "rtl" });
    tab("story").focus();
    await userEvent.keyboard("{ArrowLeft}");
    expect(document.activeElement).toBe(tab("trajectory"));
  });

  test("can be changed again before the last change is over", async () => {
    const onViewChange = vi.fn();
    await show({ onViewChange });
    for (const view of ["trajectory", "skills", "story", "trajectory", "story"]) tab(view).click();
    await shows("story");
    await new Promise((done) => setTimeout(done, 900));
    expect(visible()).toEqual(["story"]);
    expect(onViewChange.mock.calls.flat()).toEqual([
      "trajectory",
      "skills",
      "story",
      "trajectory",
      "story",
    ]);
  });

  test("belong to the host where it keeps them", async () => {
    const onViewChange = vi.fn();
    await show({ view: "story", onViewChange });
    tab("skills").click();
    expect(onViewChange).toHaveBeenCalledWith("skills");
    await new Promise((done) => setTimeout(done, 100));
    expect(visible()).toEqual(["story"]);
    await show({ view: "skills", onViewChange });
    await shows("skills");
  });

  test("may be fewer; a single one needs no choice", async () => {
    await show({ views: ["story"] });
    expect(host.querySelector("[role=tablist]")).toBeNull();
    expect(host.querySelector("[role=tabpanel]")).toBeNull();
    expect(visible()).toEqual(["story"]);
  });

  test.each([
    [500, "story"],
    [1100, "trajectory"],
  ] as const)("are chosen at first by the width: in %i px the %s", async (width, view) => {
    host.style.width = `${width}px`;
    await show({ defaultView: { narrow: "story", wide: "trajectory" } });
    await shows(view);
    await vi.waitFor(() => expect(host.querySelectorAll(".tj-journey-panel").length).toBe(1));
    expect(tab(view).getAttribute("aria-selected")).toBe("true");
  });

  test("that cannot be loaded say so, leave the one before in place, and come when asked again", async () => {
    vi.spyOn(viewLoaders.skills, "load").mockRejectedValue(new Error("offline"));
    await show();
    tab("skills").click();
    const alert = await vi.waitFor(() => {
      const it = host.querySelector("[role=alert]");
      expect(it?.textContent ?? "").toContain("Skills could not be loaded");
      return it as HTMLElement;
    });
    expect(visible()).toEqual(["story"]);
    expect(tab("story").getAttribute("aria-selected")).toBe("true");
    vi.restoreAllMocks();
    alert.querySelector("button")?.click();
    await shows("skills");
    expect(host.querySelector("[role=alert]")).toBeNull();
  });

  test("keep the focus on the same stage", async () => {
    await show({ view: "trajectory", defaultView: "trajectory" });
    await vi.waitFor(() => expect(stopIn("trajectory", "cto")).toBeTruthy());
    stopIn("trajectory", "cto")?.focus();
    await show({ view: "story" });
    await shows("story");
    expect(document.activeElement).toBe(row("cto"));
    await show({ view: "trajectory" });
    await shows("trajectory");
    expect(document.activeElement).toBe(stopIn("trajectory", "cto"));
  });

  test("bring the reader back to where the story was left", async () => {
    await show();
    row("technician").scrollIntoView({ block: "center", behavior: "instant" });
    tab("trajectory").click();
    await shows("trajectory");
    const bar = host.querySelector(".tj-journey-bar")?.getBoundingClientRect().bottom ?? Number.NaN;
    expect(panel("trajectory")?.getBoundingClientRect().top).toBeGreaterThanOrEqual(bar - 1);
    tab("story").click();
    await shows("story");
    const { top, bottom } = row("technician").getBoundingClientRect();
    expect(bottom).toBeGreaterThan(0);
    expect(top).toBeLessThan(innerHeight);
  });
});

describe("a selection", () => {
  test("stands out in the story, and opens its card in the trajectory", async () => {
    const onSelectedChange = vi.fn();
    await show({ defaultSelected: "cto", onSelectedChange });
    expect(row("cto").getAttribute("aria-current")).toBe("true");
    tab("trajectory").click();
    await shows("trajectory");
    await vi.waitFor(() =>
      expect(host.querySelector("[role=dialog]")?.textContent).toContain(
        "Chief Technology Officer",
      ),
    );
    await userEvent.keyboard("{Escape}");
    expect(onSelectedChange).toHaveBeenCalledWith(null);
    tab("story").click();
    await shows("story");
    expect(row("cto").hasAttribute("aria-current")).toBe(false);
    expect(row("cto").hasAttribute("data-selected")).toBe(false);
  });

  test("is told to the host once for each stage", async () => {
    const onStageView = vi.fn();
    await show({ selected: "cto", onStageView });
    await vi.waitFor(() => expect(row("cto").hasAttribute("aria-current")).toBe(true));
    await show({ selected: "lead-sre", onStageView });
    await vi.waitFor(() => expect(row("lead-sre").hasAttribute("aria-current")).toBe(true));
    await show({ selected: "cto", onStageView });
    const told = onStageView.mock.calls.flat();
    expect(told.filter((id) => id === "cto")).toHaveLength(1);
    expect(told).toContain("lead-sre");
  });
});

describe("what is off screen", () => {
  test("is drawn in as it is reached, and never undrawn", async () => {
    await show();
    const waiting = () => host.querySelectorAll('[data-tj-draw="wait"]').length;
    await vi.waitFor(() => expect(waiting()).toBeGreaterThan(5));
    for (const it of host.querySelectorAll('[data-tj-draw="wait"]'))
      expect(it.getBoundingClientRect().top).toBeGreaterThanOrEqual(innerHeight);
    const before = waiting();
    row("technician").scrollIntoView({ block: "center", behavior: "instant" });
    await vi.waitFor(() => expect(waiting()).toBeLessThan(before));
    const seen = row("technician").querySelector(".tj-row") as HTMLElement;
    await vi.waitFor(() => expect(seen.dataset.tjDraw).toBe("in"));
    scrollTo(0, 0);
    await new Promise((done) => setTimeout(done, 100));
    expect(seen.dataset.tjDraw).toBe("in");
  });

  test("stays where a brand wants no motion", async () => {
    host.style.setProperty("--tj-motion", "none");
    await show();
    await new Promise((done) => setTimeout(done, 100));
    expect(host.querySelectorAll("[data-tj-draw]").length).toBe(0);
  });
});

test("a journey without stages says so, without controls", async () => {
  await show({ path: { version: 1, person: { name: "Nia" }, stages: [] } as never });
  expect(host.querySelector(".tj-journey-bar")).toBeNull();
  expect(host.querySelector(".tj-empty")).not.toBeNull();
});

test("a journey works under StrictMode, and leaves the page in the middle of a change", async () => {
  await show({}, true);
  tab("trajectory").click();
  await shows("trajectory");
  tab("story").click();
  hide();
  await new Promise((done) => setTimeout(done, 700));
  expect(document.getAnimations()).toEqual([]);
});
