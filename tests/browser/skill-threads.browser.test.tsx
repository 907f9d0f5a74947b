import { describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { host, panel, row, setUp, shell, show, shows, tab } from "./shown-journey.js";

setUp();

const live = () => vi.waitFor(() => expect(shell().hasAttribute("data-live")).toBe(true));
const badge = (place: string, skill: string) =>
  host.querySelector(`.tj-story [data-tj-key="badge:${place}:${skill}"]`) as HTMLElement;
const ids = (selector: string) =>
  [...host.querySelectorAll(selector)].map(({ id }) => id.replace("gautier-", ""));
const lit = () => ids(".tj-story .tj-entry[id]:not([data-unlit])");
const filled = () =>
  [...host.querySelectorAll(".tj-story .tj-badge[data-lit]")].map(
    (it) => it.getAttribute("data-tj-key")?.split(":")[1],
  );
const users = [
  "exams",
  "pastime",
  "zero",
  "technician",
  "systems-engineer",
  "reliability",
  "lead-sre",
];

describe("the thread of a skill", () => {
  test("is lit while the pointer is on its badge, and put out after it", async () => {
    await show();
    await live();
    await userEvent.hover(badge("technician", "system-administration"));
    expect(lit()).toEqual(users);
    expect(filled()).toEqual(users);
    expect(badge("technician", "customer-support").hasAttribute("data-lit")).toBe(false);
    await userEvent.hover(badge("technician", "customer-support"));
    expect(lit()).toEqual(["technician"]);
    await userEvent.hover(host.querySelector(".tj-heading") as Element);
    await vi.waitFor(() => expect(lit()).toHaveLength(15));
    expect(filled()).toEqual([]);
    expect(host.querySelector("[data-unlit], [data-threaded]")).toBeNull();
  });

  test("is followed with the keyboard: one tab stop a list, arrows within, Enter keeps it as a filter", async () => {
    const onFilterChange = vi.fn();
    await show({ onFilterChange });
    await live();
    const first = badge("technician", "data-centre-operations");
    const list = first.closest("ul") as HTMLElement;
    expect(list.role).toBe("list");
    expect(
      [...list.querySelectorAll<HTMLElement>("[role=button]")].map((it) => it.tabIndex),
    ).toEqual([0, -1, -1]);
    badge("zero", "system-administration").focus();
    await userEvent.keyboard("{Tab}");
    expect(document.activeElement).toBe(first);
    await userEvent.keyboard("{End}");
    const last = badge("technician", "system-administration");
    expect(document.activeElement).toBe(last);
    expect(lit()).toEqual(users);
    expect(last.getAttribute("aria-pressed")).toBe("false");
    expect(last.getAttribute("aria-description")).toBe("Follows this skill through the career");
    await userEvent.keyboard("{Enter}");
    expect(onFilterChange).toHaveBeenLastCalledWith({ skills: ["system-administration"] });
    await vi.waitFor(() => expect(last.getAttribute("aria-pressed")).toBe("true"));
    expect(badge("lead-sre", "system-administration").getAttribute("aria-pressed")).toBe("true");
    await vi.waitFor(() =>
      expect(ids(".tj-story .tj-entry[id]:not([data-dimmed])")).toEqual(
        expect.arrayContaining(users),
      ),
    );
    expect(document.activeElement).toBe(last);
    await userEvent.keyboard(" ");
    expect(onFilterChange).toHaveBeenLastCalledWith({});
    await vi.waitFor(() => expect(last.getAttribute("aria-pressed")).toBe("false"));
    await userEvent.keyboard("{Shift>}{Tab}{/Shift}");
    await userEvent.keyboard("{Tab}");
    expect(document.activeElement).toBe(last);
  });

  test("is kept by a tap, and taken back by another", async () => {
    const onFilterChange = vi.fn();
    await show({ onFilterChange });
    await live();
    const it = badge("conservatory", "guitar");
    const tap = () => {
      it.dispatchEvent(new PointerEvent("pointerover", { bubbles: true, pointerType: "touch" }));
      it.dispatchEvent(new MouseEvent("click", { bubbles: true, detail: 1 }));
    };
    tap();
    expect(lit()).toHaveLength(15);
    expect(onFilterChange).toHaveBeenLastCalledWith({ skills: ["guitar"] });
    await vi.waitFor(() => expect(it.getAttribute("aria-pressed")).toBe("true"));
    tap();
    expect(onFilterChange).toHaveBeenLastCalledWith({});
  });

  test("runs through the skills and the trajectory as well", async () => {
    await show({ defaultView: "skills" });
    const name = (id: string) =>
      panel("skills")?.querySelector<HTMLElement>(`[data-tj-key="skill:${id}"] .tj-skill-name`);
    await vi.waitFor(() => expect(name("guitar")?.getAttribute("role")).toBe("button"));
    expect(name("guitar")?.closest("ul")?.role).toBe("list");
    await userEvent.hover(name("guitar") as Element);
    expect(
      panel("skills")?.querySelectorAll("[data-tj-key^='skill:']:not([data-unlit])"),
    ).toHaveLength(1);
    tab("trajectory").click();
    await shows("trajectory");
    const stop = (id: string) =>
      panel("trajectory")?.querySelector<SVGElement>(`[data-tj-stop="${id}"]`);
    stop("technician")?.focus();
    await userEvent.keyboard("{Enter}");
    const inCard = () =>
      panel("trajectory")?.querySelector<HTMLElement>(
        '[role=dialog] [data-tj-key$=":system-administration"]',
      );
    await vi.waitFor(() => expect(inCard()?.getAttribute("role")).toBe("button"));
    inCard()?.focus();
    await userEvent.keyboard("{ArrowLeft}{ArrowRight}");
    await vi.waitFor(() => expect(stop("cto")?.hasAttribute("data-unlit")).toBe(true));
    expect(stop("lead-sre")?.hasAttribute("data-unlit")).toBe(false);
    const line = (id: string) =>
      panel("trajectory")?.querySelector(`[data-tj-key="segment:${id}"]`);
    expect(line("cto")?.hasAttribute("data-unlit")).toBe(true);
    expect(line("lead-sre")?.hasAttribute("data-unlit")).toBe(false);
  });

  test("lights up and cannot be kept where there are no filters; badges stay text", async () => {
    const onFilterChange = vi.fn();
    await show({ explore: false, onFilterChange });
    await live();
    const it = () => badge("conservatory", "guitar");
    expect(it().role).toBeNull();
    expect(it().hasAttribute("tabindex")).toBe(false);
    await userEvent.hover(it());
    expect(lit()).toEqual(["musicology", "conservatory"]);
    await userEvent.click(it());
    expect(onFilterChange).not.toHaveBeenCalled();
    await show({ explore: true, onFilterChange });
    await vi.waitFor(() => expect(it().role).toBe("button"));
    await show({ explore: false, onFilterChange });
    await vi.waitFor(() => expect(it().role).toBeNull());
    expect(it().closest("ul")?.role).toBe("list");
  });
});

describe("a stage of the story", () => {
  const selected = () => ids(".tj-entry[data-selected]");

  test("is selected by its ring or title, without the page moving, and let go by another click", async () => {
    const onSelectedChange = vi.fn();
    await show({ onSelectedChange });
    await live();
    const title = row("cto").querySelector(".tj-title") as HTMLElement;
    title.scrollIntoView({ block: "center" });
    const before = scrollY;
    await userEvent.click(title);
    await vi.waitFor(() => expect(selected()).toEqual(["cto"]));
    expect(scrollY).toBe(before);
    await userEvent.click(row("cto").querySelector(".tj-ring") as Element);
    await vi.waitFor(() => expect(selected()).toEqual([]));
    await userEvent.click(row("exams").querySelector(".tj-title") as Element);
    await vi.waitFor(() => expect(selected()).toEqual(["exams"]));
    expect(onSelectedChange.mock.calls.flat()).toEqual(["cto", null, "exams"]);
  });

  test("is not selected by who chooses its words, or presses something in it", async () => {
    const onSelectedChange = vi.fn();
    await show({ onSelectedChange });
    await live();
    const title = row("cto").querySelector(".tj-title") as HTMLElement;
    getSelection()?.selectAllChildren(title);
    title.dispatchEvent(new MouseEvent("click", { bubbles: true, detail: 1 }));
    getSelection()?.removeAllRanges();
    title.dispatchEvent(new MouseEvent("click", { bubbles: true, detail: 2 }));
    (row("cto").querySelector(".tj-summary") as HTMLElement).click();
    expect(onSelectedChange).not.toHaveBeenCalled();
  });
});
