import type { JourneyFilter } from "@trajectoires/react/journey";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { partLoaders } from "../../packages/react/dist/career-journey/load-parts.js";
import { host, panel, row, setUp, shell, show, shows, tab } from "./shown-journey.js";

setUp();
beforeAll(async () => {
  await partLoaders.explore.load();
});

const one = <Element extends HTMLElement>(selector: string) =>
  host.querySelector<Element>(selector) as Element;
const opener = () => one("[aria-controls=gautier-explore]");
const field = () => one<HTMLInputElement>("input[type=search]");
const chip = (id: string) => one(`.tj-explore-panel [data-choice="${id}"]`);
const countOf = (id: string) => chip(id).querySelector(".tj-badge-note")?.textContent;
const status = () => one(".tj-explore-bar [role=status]").textContent;
const lit = () =>
  [...host.querySelectorAll(".tj-story .tj-entry[id]:not([data-dimmed])")].map(({ id }) =>
    id.replace("gautier-", ""),
  );
const selected = () => one(".tj-entry[data-selected]")?.id.replace("gautier-", "");
const parts = () =>
  [...host.querySelectorAll(".tj-explore-active button")].map((it) => it.ariaLabel);

/** Opens it with the keyboard, as somebody would who has no other. */
async function open(): Promise<void> {
  opener().focus();
  await userEvent.keyboard("{Enter}");
  await vi.waitFor(() => expect(document.activeElement).toBe(field()));
}

describe("searching", () => {
  test("opens into the field, dims what doesn't match, and says how many do", async () => {
    await show();
    await open();
    expect(opener().getAttribute("aria-expanded")).toBe("true");
    await userEvent.keyboard("RELI");
    await vi.waitFor(() => expect(status()).toBe("3 of 15 found"));
    await vi.waitFor(() => expect(lit()).toEqual(["systems-engineer", "reliability", "lead-sre"]));
    expect(field().value).toBe("RELI");
    await userEvent.keyboard(" sre anyw");
    await vi.waitFor(() => expect(lit()).toEqual(["reliability", "lead-sre"]));
  });

  test("Enter goes from match to match in the order of the rows, with Shift back, round the ends", async () => {
    await show();
    await open();
    await userEvent.keyboard("reli");
    await vi.waitFor(() => expect(status()).toBe("3 of 15 found"));
    await userEvent.keyboard("{Enter}");
    await vi.waitFor(() => expect(selected()).toBe("systems-engineer"));
    expect(status()).toBe("Systems engineer, internal IT, 1 of 3");
    await userEvent.keyboard("{Enter}{Enter}");
    await vi.waitFor(() => expect(selected()).toBe("lead-sre"));
    await vi.waitFor(() => {
      const { top } = row("lead-sre").getBoundingClientRect();
      expect(top > 0 && top < innerHeight).toBe(true);
    });
    await userEvent.keyboard("{Enter}");
    await vi.waitFor(() => expect(selected()).toBe("systems-engineer"));
    await userEvent.keyboard("{Shift>}{Enter}{/Shift}");
    await vi.waitFor(() => expect(selected()).toBe("lead-sre"));
    expect(document.activeElement).toBe(field());
    expect(one(".tj-explore-place").textContent).toBe("3 of 3");
  });

  test("Escape takes the words back, then closes and gives the focus back", async () => {
    await show();
    await open();
    await userEvent.keyboard("reli");
    await vi.waitFor(() => expect(lit()).toHaveLength(3));
    await userEvent.keyboard("{Escape}");
    await vi.waitFor(() => expect(lit()).toHaveLength(15));
    expect(field().value).toBe("");
    await userEvent.keyboard("{Escape}");
    await vi.waitFor(() => expect(field()).toBeNull());
    expect(document.activeElement).toBe(opener());
    expect(opener().getAttribute("aria-expanded")).toBe("false");
  });
});

describe("filters", () => {
  test("are one tab stop a list, with arrows, Home and End, and pressed with Space", async () => {
    await show();
    await open();
    await userEvent.keyboard("{Tab}{ArrowRight}");
    expect(document.activeElement).toBe(chip("study"));
    await userEvent.keyboard("{Tab}{End}{ArrowLeft}");
    expect(document.activeElement).toBe(chip("hosting"));
    await userEvent.keyboard(" ");
    await vi.waitFor(() => expect(chip("hosting").getAttribute("aria-pressed")).toBe("true"));
    await vi.waitFor(() => expect(status()).toBe("4 of 15 found"));
    await userEvent.keyboard("{Shift>}{Tab}{/Shift}");
    expect(document.activeElement).toBe(chip("study"));
    await userEvent.keyboard("{Tab}");
    expect(document.activeElement).toBe(chip("hosting"));
  });

  test("count what each would find, by all other lists and not by their own", async () => {
    await show({ defaultFilter: { domains: ["hosting"] } });
    await open();
    await vi.waitFor(() => expect(countOf("system-administration")).toBe("4"));
    expect(countOf("reliability-engineering")).toBe("1");
    expect(countOf("hosting")).toBe("4");
    expect(countOf("music-arts")).not.toBe("0");
    expect(countOf("venture")).toBe("0");
    await userEvent.keyboard("guitar");
    await vi.waitFor(() => expect(countOf("hosting")).toBe("0"));
    expect(chip("hosting").getAttribute("aria-disabled")).toBeNull();
  });

  test("that would find nothing can be reached, and do nothing", async () => {
    const onFilterChange = vi.fn();
    await show({ defaultFilter: { domains: ["hosting"] }, onFilterChange });
    await open();
    await vi.waitFor(() => expect(chip("venture").getAttribute("aria-disabled")).toBe("true"));
    await userEvent.keyboard("{Tab}{End}");
    expect(document.activeElement).toBe(chip("venture"));
    await userEvent.keyboard("{Enter}");
    expect(onFilterChange).not.toHaveBeenCalled();
  });

  test("of long lists are folded; a folded one that is chosen is seen all the same", async () => {
    await show({ defaultFilter: { skills: ["swedish"] } });
    await open();
    await vi.waitFor(() => expect(chip("swedish")).not.toBeNull());
    expect(chip("hiring")).toBeNull();
    const more = one(".tj-explore-choices > .tj-explore-more");
    expect(more.textContent).toMatch(/^\d+ more$/);
    more.focus();
    await userEvent.keyboard("{Enter}");
    await vi.waitFor(() => expect(chip("hiring")).not.toBeNull());
    expect(document.activeElement).toBe(more);
    expect(more.textContent).toBe("Fewer");
  });

  test("are taken back one by one, and the focus goes to the next; the last gives it back", async () => {
    await show({ defaultFilter: { search: "sys", domains: ["hosting"], kinds: ["role"] } });
    await vi.waitFor(() =>
      expect(parts()).toEqual([
        "Take back “sys”",
        "Take back Role",
        "Take back Hosting & data centres",
      ]),
    );
    one(".tj-explore-active button").focus();
    await userEvent.keyboard("{Enter}");
    await vi.waitFor(() => expect(parts()).toHaveLength(2));
    expect(document.activeElement?.ariaLabel).toBe("Take back Role");
    await userEvent.keyboard("{Enter}");
    await vi.waitFor(() => expect(parts()).toHaveLength(1));
    await userEvent.keyboard("{Enter}");
    await vi.waitFor(() => expect(lit()).toHaveLength(15));
    expect(document.activeElement).toBe(opener());
  });

  test("that nothing fits say which to take back", async () => {
    await show({ defaultFilter: { search: "guitar", domains: ["hosting"] } });
    await open();
    await vi.waitFor(() => expect(status()).toBe("Nothing matches."));
    const ways = [...host.querySelectorAll<HTMLElement>(".tj-explore-nothing button")];
    expect(ways.map((it) => it.textContent)).toEqual([
      "Without “guitar”: 4",
      "Without Hosting & data centres: 2",
    ]);
    ways[1]?.focus();
    await userEvent.keyboard("{Enter}");
    await vi.waitFor(() => expect(status()).toBe("2 of 15 found"));
    expect(document.activeElement).toBe(field());
    expect(field().value).toBe("guitar");
  });

  test("kept by the host stay as the host has them", async () => {
    const asked: JourneyFilter[] = [];
    const onFilterChange = (filter: JourneyFilter) => void asked.push(filter);
    await show({ filter: {}, onFilterChange });
    await open();
    await userEvent.keyboard("x");
    expect(asked).toEqual([{ search: "x" }]);
    await vi.waitFor(() => expect(field().value).toBe(""));
    await show({ filter: { kinds: ["venture"] }, onFilterChange });
    await vi.waitFor(() => expect(lit()).toEqual(["exams", "cto", "zero"]));
    await show({ filter: {}, onFilterChange });
    await vi.waitFor(() => expect(lit()).toHaveLength(15));
  });
});

describe("what was found", () => {
  test("stands out in the trajectory and among the skills as well", async () => {
    await show({ defaultFilter: { domains: ["music-arts"] }, defaultView: "trajectory" });
    await vi.waitFor(() =>
      expect(
        panel("trajectory")
          ?.querySelector('[data-tj-stop="lead-sre"]')
          ?.hasAttribute("data-dimmed"),
      ).toBe(true),
    );
    const line = (id: string) =>
      panel("trajectory")?.querySelector(`line[data-tj-key="segment:${id}"]`);
    expect(line("lead-sre")?.hasAttribute("data-dimmed")).toBe(true);
    expect(line("musicology")?.hasAttribute("data-dimmed")).toBe(false);
    await userEvent.click(tab("skills"));
    await shows("skills");
    const skill = (id: string) => panel("skills")?.querySelector(`[data-tj-key="skill:${id}"]`);
    expect(skill("guitar")?.hasAttribute("data-dimmed")).toBe(false);
    expect(skill("hiring")?.hasAttribute("data-dimmed")).toBe(true);
  });

  test("leads on through a stage's field and its organisation, in every view", async () => {
    await show({ defaultSelected: "engineer", player: false });
    await open();
    const ways = () =>
      [...host.querySelectorAll(".tj-explore-bar [role=group]")].map(
        (group) => `${group.ariaLabel}: ${group.querySelector(".tj-explore-place")?.textContent}`,
      );
    expect(ways()).toEqual(["In Hosting & data centres: 2 of 4", "At A hosting group: 1 of 3"]);
    const next = one('[aria-label="At A hosting group: next"]');
    next.focus();
    await userEvent.keyboard("{Enter}{Enter}");
    await vi.waitFor(() => expect(selected()).toBe("systems-engineer"));
    expect(next.getAttribute("aria-disabled")).toBe("true");
    expect(document.activeElement).toBe(next);
    await userEvent.keyboard("{Enter}");
    expect(selected()).toBe("systems-engineer");
    tab("trajectory").click();
    await shows("trajectory");
    one('[aria-label="In Hosting & data centres: previous"]').focus();
    await userEvent.keyboard("{Enter}");
    await vi.waitFor(() =>
      expect(shell().querySelector('[data-tj-stop="expert"]')?.getAttribute("aria-current")).toBe(
        "true",
      ),
    );
    expect(document.activeElement?.ariaLabel).toBe("In Hosting & data centres: previous");
  });
});
