import type { CareerPath } from "@trajectoires/model";
import styles from "@trajectoires/react/styles.css?inline";
import { CareerTrajectory } from "@trajectoires/react/trajectory";
import sheet from "@trajectoires/react/trajectory.css?inline";
import { act } from "react";
import { hydrateRoot } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { commands } from "vitest/browser";

const careers = import.meta.glob<CareerPath>("../../stories/careers/*.json", {
  eager: true,
  import: "default",
});
const cases = Object.entries(careers).flatMap(([file, path]) =>
  ["en", "ar"].map((locale) => ({ career: file.split("/").at(-1) ?? "", path, locale })),
);

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  vi.spyOn(console, "error");
  document.adoptedStyleSheets = [styles, sheet].map((text) => {
    const made = new CSSStyleSheet();
    made.replaceSync(text);
    return made;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = "";
  document.adoptedStyleSheets = [];
});

/** Where every element of the drawing is, but for the frame of the overview, which nobody sees while everything is in view. */
function places(host: Element): string {
  return [...host.querySelectorAll(".tj-trajectory-frame :not(.tj-trajectory-window)")]
    .map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return [left, top, width, height].map(Math.round).join(" ");
    })
    .join("\n");
}

describe("what Node drew is hydrated without a difference, and nothing moves", () => {
  test.each(cases)("$career, $locale", async ({ career, path, locale }) => {
    const host = document.createElement("main");
    host.innerHTML = await commands.drawOnServer(career, locale);
    document.body.append(host);
    const [before, placed] = [host.innerHTML, places(host)];
    expect(host.querySelector("[style]")).toBeNull();
    const onRecoverableError = vi.fn();
    const trajectory = <CareerTrajectory path={path} locale={locale} />;
    const root = await act(async () => hydrateRoot(host, trajectory, { onRecoverableError }));
    expect(onRecoverableError).not.toHaveBeenCalled();
    expect(console.error).not.toHaveBeenCalled();
    expect(places(host)).toBe(placed);
    // It is placed by script, and says where it is.
    const overview = host.querySelector(".tj-trajectory-window");
    overview?.removeAttribute("style");
    overview?.removeAttribute("aria-valuetext");
    overview?.setAttribute("aria-valuenow", "50");
    // An attribute that script wrote through the object model stays behind, empty.
    expect(host.innerHTML.replace(' style=""', "")).toBe(before);
    expect(before).toContain("tj-trajectory");
    await act(async () => root.unmount());
  });
});
