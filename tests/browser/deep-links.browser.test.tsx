import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { row, setUp, shell, show, shows, tab } from "./shown-journey.js";

setUp();

const address = `${location.pathname}${location.search}`;
const setHash = (hash: string) => history.replaceState({ kept: 1 }, "", `${address}${hash}`);
const selected = () =>
  [...shell().querySelectorAll(".tj-entry[data-selected]")].map(({ id }) => id);

beforeEach(() => setHash(""));
afterEach(() => setHash(""));

test("starts at the stage that the address names, in view, and leaves the address alone", async () => {
  setHash("#gautier-technician");
  await show({ deepLinks: true, defaultSelected: "cto" });
  await vi.waitFor(() => expect(selected()).toEqual(["gautier-technician"]));
  await vi.waitFor(() => {
    const { top } = row("technician").getBoundingClientRect();
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(innerHeight);
  });
  expect(location.hash).toBe("#gautier-technician");
});

test("follows the address as it changes", async () => {
  const onSelectedChange = vi.fn();
  await show({ deepLinks: true, onSelectedChange });
  location.hash = "#gautier-cto";
  await vi.waitFor(() => expect(selected()).toEqual(["gautier-cto"]));
  location.hash = "#gautier-exams";
  await vi.waitFor(() => expect(selected()).toEqual(["gautier-exams"]));
  expect(onSelectedChange.mock.calls.flat()).toEqual(["cto", "exams"]);
});

test("writes what is selected, without a new entry in the history, and keeps the page's own state", async () => {
  await show({ deepLinks: true, selected: null });
  const entries = history.length;
  await show({ deepLinks: true, selected: "cto" });
  await vi.waitFor(() => expect(location.hash).toBe("#gautier-cto"));
  await show({ deepLinks: true, selected: "lead-sre" });
  await vi.waitFor(() => expect(location.hash).toBe("#gautier-lead-sre"));
  await show({ deepLinks: true, selected: null });
  await vi.waitFor(() => expect(location.hash).toBe(""));
  expect(history.length).toBe(entries);
  expect(history.state).toEqual({ kept: 1 });
});

test("names that need it are encoded, and found", async () => {
  setHash("#Zo%C3%AB%20%26%20co-technician");
  await show({ deepLinks: true, idPrefix: "Zoë & co" });
  await vi.waitFor(() => expect(selected()).toEqual(["Zoë & co-technician"]));
  await show({ deepLinks: true, idPrefix: "Zoë & co", selected: "cto" });
  await vi.waitFor(() => expect(location.hash).toBe("#Zo%C3%AB%20%26%20co-cto"));
});

test.each(["#gautier-nobody", "#elsewhere", "#%E0%A4%A", "#"])(
  "%s is somebody else's",
  async (hash) => {
    setHash(hash);
    const onSelectedChange = vi.fn();
    await show({ deepLinks: true, defaultSelected: "cto", onSelectedChange });
    dispatchEvent(new HashChangeEvent("hashchange"));
    await new Promise((done) => setTimeout(done, 100));
    expect(selected()).toEqual(["gautier-cto"]);
    expect(onSelectedChange).not.toHaveBeenCalled();
    expect(location.href.endsWith(hash)).toBe(true);
  },
);

test("without deep links the address is neither read nor written", async () => {
  setHash("#gautier-technician");
  await show({ defaultSelected: "cto" });
  await show({ selected: "exams" });
  await new Promise((done) => setTimeout(done, 100));
  expect(location.hash).toBe("#gautier-technician");
});

test("two journeys on a page don't take each other's place in the address", async () => {
  setHash("#other-cto");
  await show({ deepLinks: true, selected: "technician" });
  await show({ deepLinks: true, selected: null });
  await new Promise((done) => setTimeout(done, 100));
  expect(location.hash).toBe("#other-cto");
  await show({ deepLinks: true, selected: "technician" });
  await vi.waitFor(() => expect(location.hash).toBe("#gautier-technician"));
  // The other one has written meanwhile.
  setHash("#other-exams");
  await show({ deepLinks: true, selected: null });
  await new Promise((done) => setTimeout(done, 100));
  expect(location.hash).toBe("#other-exams");
});

test("what is selected in the trajectory is in the address as well", async () => {
  await show({ deepLinks: true });
  await userEvent.click(tab("trajectory"));
  await shows("trajectory");
  const stop = shell().querySelector('[data-tj-stop="cto"] circle') as Element;
  await userEvent.click(stop);
  await vi.waitFor(() => expect(location.hash).toBe("#gautier-cto"));
});
