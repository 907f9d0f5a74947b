import { createBrand, toDesignTokens } from "@trajectoires/themes";
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { BrandStudio, type BrandStudioProps } from "../../stories/brands/studio/brand-studio.tsx";
import "@trajectoires/react/styles.css";

let host: HTMLElement;
let root: Root;

beforeEach(async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  await page.viewport(1280, 900);
  host = document.body.appendChild(document.createElement("main"));
  root = createRoot(host);
});
afterEach(async () => {
  await act(async () => root.unmount());
  host.remove();
  history.replaceState(undefined, "", location.pathname + location.search);
});

const show = (props: BrandStudioProps = {}) =>
  act(async () => root.render(<BrandStudio {...props} />));
const find = <E extends HTMLElement>(selector: string) => {
  const found = host.querySelector<E>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
};
const named = <E extends HTMLElement>(name: string) => {
  const label = [...host.querySelectorAll("label")].find((one) => one.textContent === name);
  return (label?.control ?? find(`[aria-label="${name}"]`)) as E;
};
const press = (keys: string) => act(() => userEvent.keyboard(keys));
const token = (scheme: string, name: string) =>
  getComputedStyle(find(`.studio-preview[aria-label=${scheme}]`)).getPropertyValue(name);
const colourOf = (name: string) => {
  const probe = find(".studio-preview").appendChild(document.createElement("i"));
  probe.style.color = `var(${name})`;
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
};
const type = (field: HTMLElement, value: string) =>
  act(async () => {
    const set = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value")?.set;
    set?.call(field, value);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });

describe("by keyboard", () => {
  test("from the first field to the last and out: in the order of the page, each with a ring and room for a finger", async () => {
    await show({ isOpen: true, initial: { seed: "#0a66c2", domains: ["#b23a2a"] } });
    for (const closed of host.querySelectorAll("details")) closed.open = true;
    const before = document.createElement("button");
    host.before(before);
    before.focus();
    const walked: HTMLElement[] = [];
    const faults: string[] = [];
    for (;;) {
      await press("{Tab}");
      const at = document.activeElement as HTMLElement;
      if (!host.contains(at) || walked.length > 100) break;
      walked.push(at);
      // Escape leaves everything where it is.
      await press("{Escape}");
      if (document.activeElement !== at) faults.push(`Escape moves from ${at.outerHTML}`);
      if (at.closest(".studio-preview")) continue;
      const seen = [at, at.nextElementSibling].some(
        (one) => one && getComputedStyle(one).outlineStyle === "solid",
      );
      const { width, height } = (at.closest("label") ?? at).getBoundingClientRect();
      if (!seen) faults.push(`no ring: ${at.outerHTML}`);
      if (Math.round(width) < 24 || Math.round(height) < 24)
        faults.push(`${width} × ${height}: ${at.outerHTML}`);
    }
    before.remove();
    expect(faults).toEqual([]);
    // Of radios of one name only the chosen one is met.
    const met = [
      ...host.querySelectorAll<HTMLElement>("input, select, textarea, button, summary, [tabindex]"),
    ].filter(
      (one) =>
        one.checkVisibility() &&
        one.tabIndex >= 0 &&
        !one.closest(".studio-preview") &&
        (!one.matches("[type=radio]") || one.matches(":checked")),
    );
    expect(walked.filter((one) => !one.closest(".studio-preview"))).toEqual(met);
    expect(met.length).toBeGreaterThan(35);
  });

  test("arrows choose and measure, and the brand follows; there is a way back from each and from all", async () => {
    await show();
    named("Corners").focus();
    await press("{ArrowRight}{ArrowRight}");
    await expect.poll(() => token("Light", "--tj-radius")).toBe("0.875rem");
    find('input[value="comfortable"]').focus();
    await press("{ArrowRight}");
    await expect.poll(() => token("Dark", "--tj-density")).toBe("1.2");
    await press("{Tab}");
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Reset: Density");
    await press("{Enter}");
    await expect.poll(() => token("Dark", "--tj-density")).toBe("1");
    // The way back is gone, and the focus where it belongs.
    expect(document.activeElement?.closest(".studio-choice")?.textContent).toContain("Density");
    const [undo, reset] = host.querySelectorAll<HTMLElement>(".studio-buttons > button");
    expect(reset?.textContent).toBe("Reset 1 change");
    undo?.focus();
    await press("{Enter}");
    await expect.poll(() => token("Dark", "--tj-density")).toBe("1.2");
    reset?.focus();
    await press(" ");
    await expect.poll(() => token("Light", "--tj-radius")).toBe("0.75rem");
    expect(document.activeElement).toBe(reset);
    expect(reset?.textContent).toBe("Reset");
  });

  test("what is copied is said, and said again", async () => {
    await show();
    const copied: string[] = [];
    const writeText = async (text: string) => void copied.push(text);
    Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });
    const status = find(".studio-code [role=status]");
    try {
      find(".studio-copy").focus();
      await press("{Enter}");
      await expect.poll(() => status.textContent).toBe("A few lines copied.");
      const [first] = status.children;
      await press(" ");
      await expect.poll(() => status.children[0] !== first).toBe(true);
      expect(copied).toEqual([find(".studio-text").textContent, copied[0]]);
      // Of what is not what was copied nothing is said.
      named("Corners").focus();
      await press("{ArrowRight}");
      await expect.poll(() => status.textContent).toBe("");
      Object.defineProperty(navigator, "clipboard", { value: {}, configurable: true });
      find(".studio-copy").focus();
      await press("{Enter}");
      await expect.poll(() => status.textContent).toContain("The text is selected");
      expect(getSelection()?.toString().trim()).toBe(find(".studio-text").textContent?.trim());
    } finally {
      Reflect.deleteProperty(navigator, "clipboard");
    }
  });
});

interface LayoutShift extends PerformanceEntry {
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node?: Node }[];
}

test("while a slider is dragged nothing shifts but what the brand is seen on, and of that nothing is drawn anew", async () => {
  await show({ isOpen: true });
  await document.fonts.ready;
  const previews = find(".studio-previews");
  const shifted: string[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as LayoutShift[])
      for (const { node } of entry.sources)
        if (node && !previews.contains(node)) shifted.push(node.textContent?.slice(0, 60) ?? "");
  });
  observer.observe({ type: "layout-shift" });
  const mutations: MutationRecord[] = [];
  const drawn = new MutationObserver((records) => void mutations.push(...records));
  drawn.observe(previews, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  const places = () =>
    [
      ...host.querySelectorAll(
        ".studio-field, .studio-choice, .studio-stage, .studio-result > section > h2, tr",
      ),
    ].map((one) => {
      const { x, y, width } = one.getBoundingClientRect();
      return [x, y, width];
    });
  const before = places();
  for (const slider of host.querySelectorAll<HTMLInputElement>('input[type="range"]')) {
    const { min, max } = slider;
    for (const to of [min, max]) {
      await type(slider, to);
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      expect(places(), slider.id).toEqual(before);
    }
  }
  observer.disconnect();
  drawn.disconnect();
  expect(shifted).toEqual([]);
  expect(mutations.length).toBeGreaterThan(10);
  const inSheets = ({ target }: MutationRecord) => target.parentElement?.closest("style") ?? target;
  expect(
    mutations
      .filter((one) => !(inSheets(one) instanceof HTMLStyleElement))
      .map(({ target }) => target),
  ).toEqual([]);
});

test("more contrast, other eyes and shapes are put over the brand, and stay out of it", async () => {
  await show();
  const { tokens } = createBrand({ seed: "#0a66c2", name: "harbour" });
  const code = find(".studio-text").textContent;
  const previews = find(".studio-previews");
  const rgb = (hex: string) =>
    `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(", ")})`;
  expect(colourOf("--tj-ink-soft")).toBe(rgb(tokens.light["--tj-ink-soft"]));
  await act(async () => named("More contrast").click());
  expect(colourOf("--tj-ink-soft")).toBe(rgb(tokens.lightMore["--tj-ink-soft"]));
  expect(previews.dataset.cues).toBe("");
  await act(async () => named("Shapes beside colours").click());
  expect(previews.dataset.cues).toBe("off");
  const eyes = named<HTMLSelectElement>("Seen by");
  for (const { value } of [...eyes.options].slice(1)) {
    await act(async () => userEvent.selectOptions(eyes, value));
    const [, id] = /url\("#(.+)"\)/.exec(getComputedStyle(previews).filter) ?? [];
    const matrix = host.querySelector(`#${id} feColorMatrix`)?.getAttribute("values")?.split(" ");
    // White stays white: each row of the matrix makes one of red, green and blue.
    const rows = [0, 5, 10].map((at) =>
      (matrix ?? []).slice(at, at + 3).reduce((sum, part) => sum + Number(part), 0),
    );
    for (const sum of rows) expect(sum).toBeCloseTo(1, 5);
  }
  expect(find(".studio-text").textContent).toBe(code);
});

describe("brought in", () => {
  const bring = async (text: string) => {
    find<HTMLDetailsElement>("details:has(textarea)").open = true;
    await type(find("textarea"), text);
    await act(async () => find("details:has(textarea) .studio-buttons > button").click());
  };

  test("design tokens are shown as they are, what fails comes first, and a change starts from them", async () => {
    await show();
    const file = JSON.parse(JSON.stringify(toDesignTokens(createBrand({ seed: "#6fda44" }))));
    file.dark.accent.$value = "#101010";
    await bring(JSON.stringify(file));
    expect(find("details:has(textarea) [role=status]").textContent).toContain("dark.accent: 1.");
    await expect.poll(() => find(".studio-verdict").textContent).toMatch(/^5 of \d+ pairs/);
    const first = find(".studio-contrast tbody tr");
    expect(first.querySelector("th")?.textContent).toBe("accent");
    expect(first.querySelector("td[data-fails]")?.textContent).toContain("too little");
    expect(find(".studio-text").textContent).toContain("fromDesignTokens");
    named("Corners").focus();
    await press("{ArrowRight}");
    await expect.poll(() => find(".studio-verdict").textContent).toMatch(/^All/);
    expect(find(".studio-text").textContent).toContain('seed: "#6fda44"');
  });

  test("by a link, from anybody: through the same checks", async () => {
    const sent = { seed: "#b23a2a", radius: 99, name: "</style><script>" };
    history.replaceState(undefined, "", `#brand=${encodeURIComponent(JSON.stringify(sent))}`);
    await show();
    await expect.poll(() => token("Light", "--tj-brand")).toBe("#b23a2a");
    expect(token("Light", "--tj-radius")).toBe("2rem");
    const said = find(".studio-head [role=status]").textContent;
    expect(said).toContain("radius: 99 is outside 0 to 32.");
    expect(said).toContain("is no name");
    await act(async () => {
      location.hash = "#brand=%7Bno";
      await new Promise((done) => addEventListener("hashchange", done, { once: true }));
    });
    expect(find(".studio-head [role=status]").textContent).toContain("This is no JSON");
    expect(token("Light", "--tj-brand")).toBe("#b23a2a");
  });
});
