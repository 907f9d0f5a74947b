import { expect, test, vi } from "vitest";
import { playHead } from "../../packages/react/src/career-journey/motion/index.js";
import { host, panel, setUp, shell, show, shows, tab } from "./shown-journey.js";

setUp();

const frame = () => new Promise<number>((done) => requestAnimationFrame(done));
const rest = () => vi.waitFor(() => expect(shell().dataset.morphing).toBeUndefined());
const head = () => host.querySelector<HTMLElement>(".tj-head");
const middle = (element: Element | null | undefined) => {
  const { left, right, top, bottom } = (element as Element).getBoundingClientRect();
  return [(left + right) / 2, (top + bottom) / 2] as const;
};
const mark = (view: string, key: string) => {
  const found = panel(view)?.querySelector(`[data-tj-key="${key}"]`);
  return found?.querySelector("svg circle, svg rect") ?? found;
};
function expectAt(element: Element | null | undefined): void {
  const [[x, y], [a, b]] = [middle(head()), middle(element)];
  expect(Math.abs(x - a)).toBeLessThan(1);
  expect(Math.abs(y - b)).toBeLessThan(1);
}

async function go(view: string, from: string | null, to: string, duration = 200) {
  const onEnd = vi.fn();
  const it = panel(view) as HTMLElement;
  const played = playHead({ shell: shell(), panel: it, from, to, duration, onEnd });
  return { ...played, onEnd };
}

for (const dir of ["ltr", "rtl"] as const)
  test(`runs along the line, stays at the stop, and follows the page, ${dir}`, async () => {
    await show({ defaultView: "story", dir });
    const story = await go("story", "musicology", "exams", 300);
    expectAt(mark("story", "ring:musicology"));
    const xs = new Set<number>();
    while (story.onEnd.mock.calls.length === 0) {
      await frame();
      xs.add(Math.round(middle(head())[0]));
    }
    expectAt(mark("story", "pivot:exams"));
    expect(xs.size).toBeGreaterThan(2);
    (panel("story") as HTMLElement).style.setProperty("padding-top", "80px");
    await frame();
    await frame();
    await frame();
    expectAt(mark("story", "pivot:exams"));
    story.stop();
    expect(head()).toBeNull();

    tab("trajectory").click();
    await shows("trajectory");
    await rest();
    const there = await go("trajectory", "musicology", "cto");
    await vi.waitFor(() => expect(there.onEnd).toHaveBeenCalledTimes(1));
    expectAt(mark("trajectory", "ring:cto"));
    there.stop();
    const back = await go("trajectory", "cto", "musicology");
    expectAt(mark("trajectory", "ring:cto"));
    back.stop();
    expect(back.onEnd).not.toHaveBeenCalled();
    expect(head()).toBeNull();
  });

test("over skills is a cursor through the bars of the stage", async () => {
  await show({ defaultView: "story" });
  tab("skills").click();
  await shows("skills");
  await rest();
  const it = await go("skills", null, "cto");
  expect(head()?.dataset.shape).toBe("cursor");
  const bar = panel("skills")?.querySelector('[data-tj-key="skill:hiring"] .tj-skill-bar path');
  const { left, right } = (bar as Element).getBoundingClientRect();
  const [x] = middle(head());
  expect(x).toBeGreaterThan(left);
  expect(x).toBeLessThan(right);
  it.stop();
});

test("is not seen where the stop isn't drawn, and comes when it is", async () => {
  await show({ defaultView: "story" });
  const it = await go("story", null, "nowhere");
  expect(head()?.hidden).toBe(true);
  const ring = mark("story", "ring:musicology") as Element;
  ring.setAttribute("data-tj-key", "ring:nowhere");
  panel("story")?.append(document.createElement("i"));
  await vi.waitFor(() => expect(head()?.hidden).toBe(false));
  expectAt(ring);
  it.stop();
});
