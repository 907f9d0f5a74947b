import type { CareerTrajectoryProps, TimeRange } from "@trajectoires/react/trajectory";
import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import gautierJson from "../../stories/careers/gautier.json";
import { generateCareer } from "../../stories/careers/generate-career.js";
import {
  all,
  card,
  focused,
  host,
  scroller,
  setUp,
  show,
  stop,
  stops,
  zoomOf,
} from "./shown-trajectory.js";

setUp();

test("is one list and one tab stop; arrows follow time and lanes, P the turning points", async () => {
  await show();
  expect(all("[role=list]")).toHaveLength(1);
  expect(stops().filter((one) => one.getAttribute("tabindex") === "0")).toHaveLength(1);
  stop("musicology").focus();
  await userEvent.keyboard("{ArrowRight}");
  const next = focused();
  expect(next).not.toBe("musicology");
  await userEvent.keyboard("{ArrowLeft}");
  expect(focused()).toBe("musicology");
  await userEvent.keyboard("p");
  expect(focused()).toBe("exams");
  await userEvent.keyboard("pp");
  expect(focused()).toBe("reliability");
  await userEvent.keyboard("{End}");
  expect(focused()).toBe("lead-sre");
  await userEvent.keyboard("{ArrowUp}");
  expect(focused()).not.toBe("lead-sre");
  await userEvent.keyboard("{Home}");
  expect(stops()[0]?.getAttribute("data-tj-stop")).toBe(focused());
  expect(stops().filter((one) => one.getAttribute("tabindex") === "0")).toHaveLength(1);
});

test("from right to left the arrows are mirrored, and so is the drawing", async () => {
  await show({ dir: "rtl" });
  const x = (id: string) => stop(id).querySelector("svg")?.getBoundingClientRect().left ?? 0;
  expect(x("lead-sre")).toBeLessThan(x("musicology"));
  stop("cto").focus();
  await userEvent.keyboard("{ArrowLeft}");
  const next = focused() as string;
  expect(x(next)).toBeLessThan(x("cto"));
});

test("every name of a lane is as high as its band, however long and large, and a table keeps its words whole", async () => {
  const domains = gautierJson.domains.map((it) => ({ ...it, name: `${it.name} `.repeat(9) }));
  const path = { ...gautierJson, domains } as unknown as CareerTrajectoryProps["path"];
  await page.viewport(320, 700);
  host.style.fontSize = "32px";
  await show({ path });
  const bands = all(".tj-trajectory-band").map((it) => it.getBoundingClientRect());
  const names = all(".tj-trajectory-lane").map((it) => it.getBoundingClientRect());
  expect(names).toHaveLength(5);
  expect(bands).toHaveLength(3);
  for (const [index, { top, bottom }] of bands.entries()) {
    expect(names[2 * index]?.top).toBeCloseTo(top, 1);
    expect(names[2 * index]?.bottom).toBeCloseTo(bottom, 1);
  }
  host.querySelector("details")?.setAttribute("open", "");
  for (const cell of host.querySelectorAll("thead th")) {
    const text = document.createRange();
    text.selectNodeContents(cell);
    expect(text.getBoundingClientRect().height).toBeLessThan(3 * 32);
  }
  const rows = host.querySelector(".tj-trajectory-rows") as HTMLElement;
  expect(rows.scrollWidth).toBeGreaterThan(rows.clientWidth);
});

test("names say title, organisation, period and what ran at the same time", async () => {
  await show();
  expect(stop("lead-sre").getAttribute("aria-label")).toMatch(/^Lead SRE, Anywr, since/);
  expect(stop("exams").getAttribute("aria-label")).toMatch(/^Turning point 1, /);
});

test("Enter opens a stage's card, Escape closes it and gives the focus back", async () => {
  const onSelectedChange = vi.fn();
  await show({ onSelectedChange });
  stop("cto").focus();
  await userEvent.keyboard("{Enter}");
  await vi.waitFor(() => expect(document.activeElement).toBe(card()));
  expect(card()?.textContent).toContain("Berlin");
  expect(card()?.querySelector(".tj-card")).not.toBeNull();
  expect(onSelectedChange).toHaveBeenLastCalledWith("cto");
  await userEvent.keyboard("{Escape}");
  await vi.waitFor(() => expect(card()).toBeNull());
  expect(focused()).toBe("cto");
  expect(onSelectedChange).toHaveBeenLastCalledWith(null);
});

test("a click opens a pivot's card, inside the window; a press elsewhere closes it", async () => {
  await show();
  await userEvent.click(stop("zero").querySelector("svg rect") as Element);
  await vi.waitFor(() => expect(card()?.dataset.placed).toBe(""));
  expect(card()?.querySelector(".tj-pivot-card")).not.toBeNull();
  const box = (card() as HTMLElement).getBoundingClientRect();
  expect(box.left).toBeGreaterThanOrEqual(0);
  expect(box.right).toBeLessThanOrEqual(1280);
  expect(box.bottom).toBeLessThanOrEqual(900);
  await userEvent.click(host.querySelector(".tj-heading") as Element);
  await vi.waitFor(() => expect(card()).toBeNull());
});

test("a host that keeps the selection decides about it", async () => {
  await show({ selected: "technician" });
  await vi.waitFor(() => expect(card()?.textContent).toContain("technician"));
  expect(document.activeElement).not.toBe(card());
  await userEvent.click(host.querySelector(".tj-heading") as Element);
  expect(stop("technician").getAttribute("aria-current")).toBe("true");
});

test("the wheel zooms with Ctrl alone: without, the page scrolls", async () => {
  await show();
  const plain = new WheelEvent("wheel", { deltaY: 100, cancelable: true, bubbles: true });
  scroller().dispatchEvent(plain);
  expect(plain.defaultPrevented).toBe(false);
  expect(zoomOf()).toBeCloseTo(1, 2);
  const zooming = new WheelEvent("wheel", {
    deltaY: -200,
    ctrlKey: true,
    cancelable: true,
    bubbles: true,
    clientX: 900,
  });
  scroller().dispatchEvent(zooming);
  expect(zooming.defaultPrevented).toBe(true);
  await vi.waitFor(() => expect(zoomOf()).toBeGreaterThan(1.3));
});

test("buttons zoom, the overview moves, fit brings everything back, and the range is told", async () => {
  const ranges: TimeRange[] = [];
  await show({ onRangeChange: (range) => ranges.push(range) });
  await userEvent.click(page.getByRole("button", { name: "Zoom in" }));
  await userEvent.click(page.getByRole("button", { name: "Zoom in" }));
  await vi.waitFor(() => expect(zoomOf()).toBeGreaterThan(2.4));
  const slider = page.getByRole("slider");
  await vi.waitFor(() => expect(ranges.length).toBeGreaterThan(0));
  const before = scroller().scrollLeft;
  (slider.element() as HTMLElement).focus();
  await userEvent.keyboard("{PageDown}");
  await vi.waitFor(() => expect(scroller().scrollLeft).toBeGreaterThan(before));
  expect(slider.element().getAttribute("aria-valuetext")).toMatch(/ to .* in view/);
  const last = ranges.at(-1) as TimeRange;
  expect(last.end).toBeGreaterThan(last.start);
  await userEvent.click(page.getByRole("button", { name: "Show everything" }));
  await vi.waitFor(() => expect(zoomOf()).toBeCloseTo(1, 2));
  await vi.waitFor(() => expect(host.querySelector("[data-whole]")).not.toBeNull());
});

test("a default range is shown at first; a range that the host keeps stays", async () => {
  const range = { start: 12 * 2016, end: 12 * 2018 };
  await show({ range });
  const width = zoomOf();
  expect(width).toBeGreaterThan(2);
  const left = scroller().scrollLeft;
  scroller().scrollLeft += 200;
  await vi.waitFor(() => expect(Math.abs(scroller().scrollLeft - left)).toBeLessThan(3));
});

test("a pull with the mouse pans, and opens nothing", async () => {
  await show({ defaultRange: { start: 12 * 2016, end: 12 * 2018 } });
  await vi.waitFor(() => expect(scroller().scrollLeft).toBeGreaterThan(50));
  const before = scroller().scrollLeft;
  const at = (type: string, clientX: number) =>
    scroller().dispatchEvent(
      new PointerEvent(type, {
        clientX,
        clientY: 300,
        button: 0,
        pointerId: 1,
        bubbles: true,
        pointerType: "mouse",
      }),
    );
  scroller().setPointerCapture = () => {};
  at("pointerdown", 600);
  at("pointermove", 700);
  at("pointerup", 700);
  expect(scroller().scrollLeft).toBeCloseTo(before - 100, 0);
  const click = new MouseEvent("click", { bubbles: true, cancelable: true });
  stops()[3]?.dispatchEvent(click);
  expect(click.defaultPrevented).toBe(true);
  expect(card()).toBeNull();
});

test("the labels of one width never overlap, and those of other widths are not shown", async () => {
  for (const width of [400, 900, 1200, 1280]) {
    await page.viewport(width, 900);
    await show();
    const boxes = all(".tj-trajectory-label")
      .map((one) => one.getBoundingClientRect())
      .filter((box) => box.width > 0);
    expect(boxes.length).toBeGreaterThan(5);
    const overlaps = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (b) =>
            a.left < b.right - 1 &&
            b.left < a.right - 1 &&
            a.top < b.bottom - 2 &&
            b.top < a.bottom - 2,
        ),
    );
    expect(overlaps, `${width} px`).toEqual([]);
  }
});

test("of ten thousand stages only what is in view is in the document, and keys reach the rest", async () => {
  await show({ path: generateCareer(10_000) });
  expect(all("*").length).toBeLessThan(4500);
  stops()[0]?.focus();
  await userEvent.keyboard("{End}");
  expect(focused()).toMatch(/^stage-/);
  const list = stops().map((one) => one.closest("[role=listitem]")?.getAttribute("aria-setsize"));
  expect(Number(list[0])).toBeGreaterThan(9000);
  await userEvent.keyboard("++++++++");
  await vi.waitFor(() => expect(zoomOf()).toBeGreaterThan(20));
  await vi.waitFor(() => expect(focused()).toMatch(/^stage-/));
  expect(all("*").length).toBeLessThan(4500);
});

test("opens as a table with every stage in it", async () => {
  await show();
  await userEvent.click(page.getByText("Show as a table"));
  const rows = all("tbody tr");
  expect(rows.length).toBe(gautierJson.stages.length);
  expect(host.querySelector("table")?.textContent).toContain("Lead SRE");
});
