import { BrandScope, type CareerPath, CareerTimeline } from "@trajectoires/react";
import { SkillTimeline } from "@trajectoires/react/skills";
import skills from "@trajectoires/react/skills.css?inline";
import { CareerStrip } from "@trajectoires/react/strip";
import strip from "@trajectoires/react/strip.css?inline";
import styles from "@trajectoires/react/styles.css?inline";
import { CareerTrajectory } from "@trajectoires/react/trajectory";
import trajectory from "@trajectoires/react/trajectory.css?inline";
import { createBrand } from "@trajectoires/themes";
import { act, Profiler, type ReactNode, useState } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import promotions from "../../stories/careers/promotions.json";
import { adoptSheets } from "./host/host-sheets.ts";

let root: Root;
let host: HTMLElement;

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  host = document.createElement("main");
  host.style.cssText = "inline-size: 900px; font: 16px Liberation Sans, Arial";
  document.body.append(host);
  root = createRoot(host);
  adoptSheets(styles, skills, strip, trajectory);
});
afterEach(async () => {
  await act(async () => root.unmount());
  host.remove();
  document.adoptedStyleSheets = [];
});

const career = promotions as unknown as CareerPath;

const shape = { radius: 4, lineWeight: 9 } as const;
const blue = createBrand({ name: "blue", seed: "#0a66c2", ...shape });
const yellow = createBrand({
  name: "yellow",
  seed: "#ffcd00",
  radius: 28,
  lineWeight: 9,
  motion: "none",
});

const boxes = () =>
  [...host.querySelectorAll(".tj, .tj *")].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [x, y, width, height].join(" ");
  });

const twoFrames = () =>
  new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

describe("another brand", () => {
  test("renders nothing inside again, and moves nothing", async () => {
    const onRender = vi.fn();
    let choose: (name: "blue" | "yellow") => void = () => {};
    function Page({ children }: { children: ReactNode }) {
      const [name, setName] = useState<"blue" | "yellow">("blue");
      choose = setName;
      return <BrandScope brand={name === "blue" ? blue : yellow}>{children}</BrandScope>;
    }
    await act(async () =>
      root.render(
        <Page>
          <Profiler id="career" onRender={onRender}>
            <CareerTimeline path={career} />
            <CareerTrajectory path={career} idPrefix="line" defaultSelected="supervisor" />
            <SkillTimeline path={career} />
            <CareerStrip path={career} />
          </Profiler>
        </Page>,
      ),
    );
    // What is measured on arrival may have drawn some of it once more.
    await act(twoFrames);
    expect(onRender).toHaveBeenCalled();
    expect(boxes().length).toBeGreaterThan(300);
    onRender.mockClear();
    const before = boxes();
    const ink = () =>
      getComputedStyle(host.querySelector(".tj-timeline") as Element).backgroundColor;
    const ground = ink();
    await act(async () => choose("yellow"));
    expect(ink()).not.toBe(ground);
    expect(boxes()).toEqual(before);
    await act(twoFrames);
    expect(onRender).not.toHaveBeenCalled();
    expect(boxes()).toEqual(before);
  });
});

describe("the element", () => {
  test("carries brand, scheme and nonce; brands nest", async () => {
    await act(async () =>
      root.render(
        <BrandScope brand={blue} scheme="dark" nonce="abc" id="outer">
          <BrandScope brand="editorial">
            <p>Inside</p>
          </BrandScope>
        </BrandScope>,
      ),
    );
    const outer = host.querySelector("#outer") as HTMLElement;
    expect({ ...outer.dataset }).toEqual({ brand: "blue", scheme: "dark" });
    const [style, ...others] = host.querySelectorAll("style");
    expect(style?.nonce).toBe("abc");
    expect(style?.textContent).toBe(blue.css());
    expect(others).toEqual([]);
  });

  test("says what to do with a brand that has lost its css()", () => {
    const plain = JSON.parse(JSON.stringify(blue));
    expect(() => BrandScope({ brand: plain })).toThrow(/call createBrand .* set isSheetLoaded/);
    expect(() => BrandScope({ brand: undefined as never })).toThrow(/call createBrand/);
    expect(BrandScope({ brand: plain, isSheetLoaded: true }).props).toMatchObject({
      "data-brand": "blue",
    });
  });

  test("refuses a sheet that could break out of its element", () => {
    const evil = { name: "evil", css: () => "</style><script>alert(1)</script>" };
    expect(() => BrandScope({ brand: evil })).toThrow(/evil/);
  });
});
