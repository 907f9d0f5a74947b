import { RoleCard, SkillBadge } from "@trajectoires/react";
import cues from "@trajectoires/react/cues.css?inline";
import explanation from "@trajectoires/react/explanation.css?inline";
import journey from "@trajectoires/react/journey.css?inline";
import skills from "@trajectoires/react/skills.css?inline";
import strip from "@trajectoires/react/strip.css?inline";
import styles from "@trajectoires/react/styles.css?inline";
import trajectory from "@trajectoires/react/trajectory.css?inline";
import { type TokenName, tokenNames } from "@trajectoires/themes";
import { act } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, expect, test } from "vitest";
import { brandSheet, type CareerPage, careerPageNames, drawPage } from "./host/career-page.tsx";

const layered = [styles, explanation, skills, strip, trajectory, journey, cues].join("\n");

/** What a token can change in an element at rest. */
const properties = [
  ...["color", "background-color", "border-top-color", "border-bottom-color", "box-shadow"],
  ...["fill", "stroke", "stroke-width", "font-family", "font-size", "font-weight"],
  ...["letter-spacing", "border-top-left-radius", "padding-top", "padding-left", "margin-top"],
  ...["row-gap", "height", "text-decoration-color", "transition-duration"],
  ...["transition-timing-function", "background-image", "border-left-color", "width"],
];

/** A value that no brand of the page has. */
function another(token: TokenName): string {
  if (/^--tj-font(-heading)?$/.test(token)) return "monospace";
  if (token === "--tj-font-size") return "1.5rem";
  if (token === "--tj-heading-weight") return "123";
  if (token === "--tj-heading-tracking") return "0.3em";
  if (token === "--tj-density") return "2";
  if (token === "--tj-domain-ink-mix") return "3%";
  if (token === "--tj-motion") return "none";
  if (token === "--tj-motion-ease") return "steps(3, start)";
  if (token.startsWith("--tj-motion-")) return "4321ms";
  if (/-(radius|weight)$/.test(token)) return "21px";
  return "rgb(1, 2, 3)";
}

/** Shown only under a pointer, with the focus, or while something moves. */
const inStates: readonly TokenName[] = [
  "--tj-hover",
  "--tj-focus",
  "--tj-motion",
  "--tj-motion-morph",
];

const looks = (elements: readonly Element[]) =>
  elements.map((element) => {
    const said = getComputedStyle(element);
    return properties.map((property) => said.getPropertyValue(property)).join();
  });

let page: CareerPage | undefined;
afterEach(() => page?.remove());

/** What no page has: a badge of every domain, and a card that is selected. */
async function drawOthers(scope: HTMLElement): Promise<Element[]> {
  const host = document.createElement("div");
  scope.append(host);
  await act(async () =>
    createRoot(host).render(
      <>
        <RoleCard title="Rigger" organisation="Harbour" period="2020" selected />
        {Array.from({ length: 12 }, (_, index) => (
          <SkillBadge key={index} name="Knots" slot={index + 1} />
        ))}
      </>,
    ),
  );
  return [...host.querySelectorAll("*")];
}

test("each token changes something that is drawn, but for those of states", async () => {
  const without = new Set<TokenName>(tokenNames);
  for (const name of careerPageNames) {
    page = await drawPage(name, layered, brandSheet);
    const scope = document.querySelector<HTMLElement>("[data-brand]") as HTMLElement;
    const ours = [...page.ours, ...(name === "story" ? await drawOthers(scope) : [])];
    const before = looks(ours).join("\n");
    expect(before.length).toBeGreaterThan(10_000);
    for (const token of without) {
      scope.style.setProperty(token, another(token));
      if (looks(ours).join("\n") !== before) without.delete(token);
      scope.style.removeProperty(token);
    }
    expect(looks(ours).join("\n") === before).toBe(true);
    await page.remove();
    page = undefined;
  }
  expect([...without].sort()).toEqual([...inStates].sort());
});

test("tokens show where their words say", async () => {
  page = await drawPage("story", layered, brandSheet);
  const scope = document.querySelector<HTMLElement>("[data-brand]") as HTMLElement;
  await drawOthers(scope);
  for (const [selector, property, token] of [
    [".tj-timeline", "background-color", "--tj-ground"],
    [".tj-timeline", "color", "--tj-ink"],
    [".tj-card", "background-color", "--tj-card"],
    [".tj-card-period", "color", "--tj-ink-soft"],
    [".tj-card[data-selected]", "background-color", "--tj-selected"],
    [".tj-pivot-card", "background-color", "--tj-quiet"],
    [".tj-card", "border-top-left-radius", "--tj-radius"],
    [".tj-timeline", "font-family", "--tj-font"],
    [".tj-card-title", "font-family", "--tj-font-heading"],
    [".tj-card-title", "font-weight", "--tj-heading-weight"],
  ] as const) {
    const element = document.querySelector(selector);
    if (!element) throw new Error(`There is no ${selector}`);
    scope.style.setProperty(token, another(token));
    const seen = getComputedStyle(element).getPropertyValue(property);
    expect(seen, `${selector} ${property}`).toBe(another(token));
    scope.style.removeProperty(token);
  }
});
