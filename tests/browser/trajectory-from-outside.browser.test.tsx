import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import {
  boxOf,
  card,
  focused,
  host,
  scroller,
  setUp,
  show,
  stop,
  zoomOf,
} from "./shown-trajectory.js";

setUp();

const isInView = (id: string) => {
  const [box, ring] = [boxOf(scroller()), boxOf(id)];
  return ring.left >= box.left && ring.right <= box.right;
};

test("a selection that comes from outside is shown without the focus, and goes with it", async () => {
  const range = { start: 12 * 2016, end: 12 * 2018 };
  await show({ defaultRange: range, selected: null });
  const button = host.ownerDocument.createElement("button");
  host.before(button);
  button.focus();
  await show({ defaultRange: range, selected: "musicology" });
  await vi.waitFor(() => expect(card()?.dataset.placed).toBe(""));
  expect(document.activeElement).toBe(button);
  expect(isInView("musicology")).toBe(true);
  await show({ defaultRange: range, selected: "reliability" });
  await vi.waitFor(() => expect(card()?.querySelector(".tj-pivot-card")).not.toBeNull());
  expect(document.activeElement).toBe(button);
  await show({ defaultRange: range, selected: null });
  await vi.waitFor(() => expect(card()).toBeNull());
  expect(document.activeElement).toBe(button);
  button.remove();
});

test("a card that was opened from outside takes the focus when its stop is pressed, and gives it back as it goes", async () => {
  await show({ selected: "cto" });
  await vi.waitFor(() => expect(card()?.dataset.placed).toBe(""));
  stop("cto").focus();
  await userEvent.keyboard("{Enter}");
  await vi.waitFor(() => expect(document.activeElement).toBe(card()));
  await show({ selected: null });
  await vi.waitFor(() => expect(card()).toBeNull());
  expect(focused()).toBe("cto");
});

test("a host that refuses a selection is not in the way of its own next one", async () => {
  await show({ selected: null });
  await userEvent.click(stop("cto").querySelector("circle") as Element);
  expect(card()).toBeNull();
  await show({ selected: "technician" });
  await vi.waitFor(() => expect(card()?.textContent).toContain("technician"));
});

test("what the host marks as keeping the card may be pressed and focused while it is open", async () => {
  const onSelectedChange = vi.fn();
  const controls = document.createElement("div");
  controls.innerHTML =
    '<p data-tj-keeps-card=""><button type="button">Next</button></p><button type="button">Else</button>';
  host.before(controls);
  const [next, other] = controls.querySelectorAll("button") as unknown as [
    HTMLElement,
    HTMLElement,
  ];
  await show({ defaultSelected: "cto", onSelectedChange });
  await vi.waitFor(() => expect(card()?.dataset.placed).toBe(""));
  await userEvent.click(next);
  expect(document.activeElement).toBe(next);
  card()?.focus();
  next.focus();
  expect(card()).not.toBeNull();
  expect(onSelectedChange).not.toHaveBeenCalled();
  await userEvent.keyboard("{Escape}");
  await vi.waitFor(() => expect(card()).toBeNull());
  expect(document.activeElement).toBe(next);
  await show({ defaultSelected: "cto", onSelectedChange });
  await userEvent.click(stop("cto").querySelector("circle") as Element);
  await vi.waitFor(() => expect(document.activeElement).toBe(card()));
  await userEvent.click(other);
  await vi.waitFor(() => expect(card()).toBeNull());
  expect(onSelectedChange).toHaveBeenLastCalledWith(null);
  expect(document.activeElement).toBe(other);
  controls.remove();
});

test("made in a part of the page that is not displayed, it is right once that is shown", async () => {
  const onSelectedChange = vi.fn();
  host.style.display = "none";
  const range = { start: 12 * 2016, end: 12 * 2018 };
  await show({ defaultRange: range, selected: "lead-sre", onSelectedChange });
  document.body.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
  expect(onSelectedChange).not.toHaveBeenCalled();
  host.style.display = "";
  await vi.waitFor(() => expect(zoomOf()).toBeGreaterThan(2));
  await vi.waitFor(() => expect(isInView("lead-sre")).toBe(true));
  await vi.waitFor(() => {
    const [box, ring] = [boxOf(card() as Element), boxOf("lead-sre")];
    expect(box.left).toBeLessThan(ring.right + 20);
    expect(box.right).toBeGreaterThan(ring.left - 20);
  });
  // Away and back, it is where it was; so it is in a box of another width.
  const [zoom, left] = [zoomOf(), scroller().scrollLeft];
  host.style.display = "none";
  await new Promise((done) => setTimeout(done, 50));
  host.style.display = "";
  await vi.waitFor(() => expect(scroller().scrollLeft).toBeCloseTo(left, -1));
  expect(zoomOf()).toBeCloseTo(zoom, 1);
  const share = left / scroller().scrollWidth;
  host.style.width = "900px";
  await vi.waitFor(() =>
    expect(scroller().scrollLeft / scroller().scrollWidth).toBeCloseTo(share, 2),
  );
  expect(zoomOf()).toBeCloseTo(zoom, 1);
});

test("a range that the host keeps and changes is followed", async () => {
  await show({ range: { start: 12 * 2016, end: 12 * 2018 } });
  const first = scroller().scrollLeft;
  await show({ range: { start: 12 * 2018, end: 12 * 2020 } });
  await vi.waitFor(() => expect(scroller().scrollLeft).toBeGreaterThan(first + 200));
});

test("zooms and is where it was in React's strict mode", async () => {
  const range = { start: 12 * 2016, end: 12 * 2018 };
  await show({ defaultRange: range }, true);
  const slider = () => page.getByRole("slider").element().getAttribute("aria-valuetext");
  await vi.waitFor(() => expect(slider()).toBe("January 2016 to December 2017 in view"));
});
