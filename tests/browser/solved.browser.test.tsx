import { type CareerPath, solveCareer } from "@trajectoires/model";
import { hydrateJourneys } from "@trajectoires/react/journey/hydrate";
import { CareerTrajectory as SolvedTrajectory } from "@trajectoires/react/solved/trajectory";
import { act } from "react";
import { hydrateRoot } from "react-dom/client";
import { afterEach, expect, test, vi } from "vitest";
import { commands } from "vitest/browser";
import career from "../../stories/careers/gautier.json";
import { gautier, host, panel, setUp, shows, tab } from "./shown-journey.js";

setUp();

afterEach(() => vi.restoreAllMocks());

/** As a server sends it. */
const sent = JSON.parse(JSON.stringify(solveCareer(career as unknown as CareerPath)));

test("what a server drew from the document comes alive from its times, without being drawn again", async () => {
  const told = vi.spyOn(console, "error");
  const place = document.body.appendChild(document.createElement("div"));
  place.innerHTML = await commands.drawOnServer("gautier.json", "en");
  const before = place.firstElementChild;
  const text = place.textContent;
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const root = await act(() => hydrateRoot(place, <SolvedTrajectory path={sent} locale="en" />));
  expect(place.firstElementChild).toBe(before);
  expect(place.textContent).toBe(text);
  expect(told).not.toHaveBeenCalled();
  await act(() => root.unmount());
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  place.remove();
});

test("an island with times shows its other views, as one without them does", async () => {
  const drawn: Record<string, string[]> = {};
  for (const isSolved of [false, true]) {
    host.innerHTML = await commands.writeIsland(gautier as never, isSolved);
    const takeOff = hydrateJourneys(host);
    drawn[`${isSolved}`] = [];
    for (const view of ["trajectory", "skills"] as const) {
      tab(view).click();
      await shows(view);
      await vi.waitFor(() => expect(panel(view)?.querySelector("section")).toBeTruthy());
      drawn[`${isSolved}`]?.push(panel(view)?.textContent ?? "");
    }
    takeOff();
  }
  expect(drawn.true).toEqual(drawn.false);
  expect(drawn.true?.every((text) => text.length > 200)).toBe(true);
});
