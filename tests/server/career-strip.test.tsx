import { resolveCareer } from "@trajectoires/react";
import { fr } from "@trajectoires/react/locales/fr";
import { CareerStrip, findStripRange } from "@trajectoires/react/strip";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { empty, gautier, longCareer, sampleCareers } from "../../stories/careers/index.ts";

const render = (props: Partial<Parameters<typeof CareerStrip>[0]> = {}) =>
  renderToStaticMarkup(<CareerStrip path={gautier} {...props} />);

describe("CareerStrip on the server", () => {
  it("says in one sentence whose career it is, what they did in turn, and what goes on", () => {
    expect(render()).toContain(
      'role="img" aria-label="Gautier: Student of musicology and art history, Chief Technology Officer, co-founder, ',
    );
    expect(render()).toContain("Lead SRE (ongoing)");
    expect(render({ locale: fr })).toContain('aria-label="Gautier\u00a0: ');
  });

  it("names at most six stages, the first and the latest", () => {
    const label = /aria-label="([^"]*)"/.exec(render({ path: longCareer }))?.[1] ?? "";
    expect(label.length).toBeLessThan(300);
  });

  it("is hidden where the host says that other words do", () => {
    expect(render({ label: "" })).toMatch(/^<svg aria-hidden="true"/);
    expect(render({ label: "Lead SRE since 2020" })).toContain('aria-label="Lead SRE since 2020"');
  });

  it.each(Object.entries(sampleCareers))("draws %s without ids, styles or text", (_, path) => {
    const html = render({ path });
    expect(html).not.toMatch(/ (style|id)="|NaN|<text/);
  });

  it("mirrors time where writing runs from right to left", () => {
    const starts = (html: string) =>
      [...html.matchAll(/x1="([\d.]+)%"/g)].map(([, x]) => Number(x));
    const left = starts(render());
    const right = starts(render({ dir: "rtl" }));
    expect(left.length).toBeGreaterThan(3);
    for (const [index, x] of left.entries()) expect(right[index]).toBeCloseTo(100 - x, 2);
  });

  it("keeps one scale for many", () => {
    const range = findStripRange([gautier, longCareer].map((path) => resolveCareer(path)));
    if (!range) throw new Error("no range");
    expect(render({ range })).not.toBe(render());
  });

  it("draws nothing of a career without stages, and names it", () => {
    expect(render({ path: empty })).toMatch(/aria-label="[^"]+"[^>]*><\/svg>/);
  });
});
