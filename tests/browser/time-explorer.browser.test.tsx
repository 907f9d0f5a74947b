import { type ExplainedCareer, resolveCareer } from "@trajectoires/model";
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { gautier } from "../../stories/careers/index.ts";
import { contradictory } from "../../stories/time/contradictory.ts";
import { TimeExplorer } from "../../stories/time/time-explorer.tsx";

/** The months that an independent solver found, without and with all assumptions. */
const table: readonly [point: string, bare: string | undefined, assumed?: string][] = [
  ["birth", "Apr 1995–Oct 2000", "Apr 1995–Jul 1999"],
  ["pastime.start", "Apr 2002–Oct 2009"],
  ["baccalaureat.start", "Apr 2012–Oct 2017", "Jun 2012–Jul 2016"],
  ["musicology.start", undefined, "Sep 2012–Sep 2016"],
  ["cto.start", "Aug 2012–Feb 2018", "Jan 2013–Jun 2017"],
  ["cto.end", "Sep 2012–Mar 2018", "Dec 2015–Dec 2017"],
  ["technician.start", "Sep 2012–Mar 2018", "Jun 2016–Dec 2017"],
  ["technician.end", undefined, "Nov 2017–Jan 2019"],
  ["engineer.start", "Oct 2013–Apr 2019", "Dec 2017–Jan 2019"],
  ["expert.start", undefined, "Apr 2018–May 2019"],
  ["systems-engineer.start", "Oct 2014–Apr 2020", "Apr 2019–Jan 2020"],
  ["systems-engineer.end", undefined, "Oct 2019–Jul 2020"],
  ["lead-sre.start", "Apr 2020–Oct 2025", "Apr 2020–Jul 2020"],
  ["telling", "Apr 2020–Oct 2025", "Apr 2020–Jul 2024"],
];

let host: HTMLElement;
let root: Root;

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  host = document.body.appendChild(document.createElement("main"));
  root = createRoot(host);
});
afterEach(async () => {
  await act(async () => root.unmount());
  host.remove();
});

const show = (career?: string) =>
  act(async () => root.render(<TimeExplorer {...(career && { career })} />));
const all = (selector: string) => [...host.querySelectorAll<HTMLElement>(selector)];
const boundsOf = (point: string) =>
  host.querySelector(`[data-point="${point}"] .tx-dates`)?.textContent;
const switchOf = (text: string) => {
  const label = all(".tx-switch").find((one) => one.textContent?.includes(text));
  return label?.querySelector("input") as HTMLInputElement;
};
const press = (text: string) => {
  const button = all(".tx-buttons button").find((one) => one.textContent === text);
  return act(async () => button?.click());
};

describe("assumptions as switches", () => {
  test("all and none redraw every bound as the table says", async () => {
    await show();
    for (const [point, , assumed] of table) {
      if (assumed) expect([point, boundsOf(point)]).toEqual([point, assumed]);
    }
    await press("None");
    for (const [point, bare] of table) {
      if (bare) expect([point, boundsOf(point)]).toEqual([point, bare]);
    }
    expect(all("[data-changed]").length).toBeGreaterThan(20);
    expect(host.querySelector('[data-point="birth"] .tx-was')?.textContent).toBe(
      "was Apr 1995 – Jul 1999",
    );
    await press("All");
    expect(boundsOf("technician.start")).toBe("Jun 2016–Dec 2017");
  });

  test("one by one, with the keyboard, and nothing else is marked as changed", async () => {
    await show();
    const input = switchOf("at least six months");
    input.focus();
    await act(() => userEvent.keyboard(" "));
    expect(input.checked).toBe(false);
    const assumptions = (gautier.claims ?? [])
      .filter(
        ({ id, status }) => status === "assumption" && id !== "assume-company-lasted-six-months",
      )
      .map(({ id }) => id);
    const [before, after] = [resolveCareer(gautier), resolveCareer(gautier, { assumptions })];
    const moved = [...after.points.keys()].filter((point) => {
      const [one, other] = [before.points.get(point), after.points.get(point)];
      return one?.earliest !== other?.earliest || one?.latest !== other?.latest;
    });
    expect(moved.length).toBeGreaterThan(0);
    const changed = all("[data-changed]").map((row) => row.dataset.point);
    expect(changed.sort()).toEqual(moved.sort());
    expect(host.querySelector(".tx-status")?.textContent).toContain(`${moved.length} point`);
  });
});

test.each(["earliest", "latest"] as const)(
  "looking at a date lights up exactly the claims that force it: %s",
  async (side) => {
    await show();
    const date = host.querySelector<HTMLElement>(
      `[data-point="technician.start"] [data-side="${side}"]`,
    );
    await act(async () => date?.focus());
    const reasons = resolveCareer(gautier).explain("technician.start", side);
    const claims = new Set(gautier.claims?.map(({ id }) => id));
    const lit = all(".tx-claim[data-lit]").map((claim) => claim.dataset.claim);
    expect(lit).toEqual(reasons.filter((id) => claims.has(id)));
    // The panel names those too that are no claim: the date in a field.
    expect(all(".tx-claims .tx-why li").length).toBe(reasons.length);
    expect(date?.getAttribute("aria-pressed")).toBe("true");
  },
);

test("a contradiction is named exactly, and everything else still resolved", async () => {
  await show("contradictory");
  await press("None");
  const { conflicts }: ExplainedCareer = resolveCareer(contradictory, { assumptions: "none" });
  expect(conflicts.map(({ setAside }) => setAside)).toEqual(["too-late"]);
  expect(host.querySelector(".tj-conflict-headline")?.textContent).toContain("June 2019");
  expect(all(".tj-conflict .tj-statement").length).toBe((conflicts[0]?.claims.length ?? 0) - 1);
  expect(all(".tx-mark").map((mark) => mark.closest<HTMLElement>("li")?.dataset.claim)).toEqual([
    "too-late",
  ]);
  for (const [point, bare] of table) {
    if (bare) expect([point, boundsOf(point)]).toEqual([point, bare]);
  }
});

test("a claim edited as JSON counts at once; what cannot be read says so and changes nothing", async () => {
  await show("small");
  expect(boundsOf("workshop.start")).toBe("May 2016–May 2016");
  const box = host.querySelector<HTMLTextAreaElement>('[data-claim="opened"] textarea');
  const type = (text: string) =>
    act(async () => {
      const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")?.set;
      set?.call(box, text);
      box?.dispatchEvent(new Event("input", { bubbles: true }));
    });
  await type(box?.value.replace("2016-05", "2018-09") ?? "");
  expect(boundsOf("workshop.start")).toBe("Sep 2018–Sep 2018");
  await type("{");
  expect(host.querySelector(".tx-problem")?.textContent).toBe("This is no JSON yet.");
  await type('{ "type": "date", "point": "workshop.start", "edtf": "someday" }');
  expect(host.querySelector(".tx-problem")?.textContent).toMatch(/\w/);
  expect(boundsOf("workshop.start")).toBe("Sep 2018–Sep 2018");
});

test("another career starts anew, with all its assumptions", async () => {
  await show();
  await press("None");
  await act(async () => all(".tx-careers input")[2]?.click());
  expect(all(".tx-switch input:checked").length).toBe(all(".tx-switch input").length);
  expect(all("[data-changed]")).toEqual([]);
  expect(boundsOf("workshop.start")).toBe("May 2016–May 2016");
});
