import { hydrateJourneys } from "@trajectoires/react/journey/hydrate";
import { afterEach, expect, test, vi } from "vitest";
import { commands } from "vitest/browser";
import { gautier, host, panel, row, setUp, shell, shows, tab } from "./shown-journey.js";

setUp();

afterEach(() => vi.restoreAllMocks());

const island = (path = gautier) => commands.writeIsland(path as never);

test("a journey that a server wrote comes alive without being drawn again", async () => {
  const told = vi.spyOn(console, "error");
  host.innerHTML = await island();
  const before = host.innerHTML;
  const cto = row("cto");
  const onViewChange = vi.fn();
  const takeOff = hydrateJourneys(host, { onViewChange });
  await new Promise((done) => setTimeout(done, 50));
  expect(host.innerHTML.replaceAll(/ data-tj-draw="\w+"/g, "")).toBe(before);
  tab("trajectory").click();
  await shows("trajectory");
  expect(onViewChange).toHaveBeenCalledWith("trajectory");
  tab("story").click();
  await shows("story");
  expect(row("cto")).toBe(cto);
  expect(told).not.toHaveBeenCalled();
  takeOff();
  expect(shell()).toBeNull();
});

test("its data cannot end the script that it stands in", async () => {
  const path = {
    version: 1,
    person: { name: "</script><img src=x onerror=alert(1)>" },
    stages: [{ id: "a", kind: "role", title: "A", start: "2020" }],
  };
  host.innerHTML = await island(path as never);
  expect(host.querySelector("img")).toBeNull();
  expect(JSON.parse(host.querySelector("script")?.textContent ?? "").path).toEqual(path);
});

test("a journey whose data is broken stays as it is, and the console says so", async () => {
  const told = vi.spyOn(console, "error").mockImplementation(() => {});
  host.innerHTML = await island();
  const script = host.querySelector("script") as HTMLScriptElement;
  script.textContent = "{";
  hydrateJourneys(host)();
  expect(told).toHaveBeenCalledOnce();
  expect(panel("story")?.checkVisibility()).toBe(true);
});
