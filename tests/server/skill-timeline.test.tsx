import { fr } from "@trajectoires/react/locales/fr";
import { SkillTimeline } from "@trajectoires/react/skills";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { demanding, empty, gautier, sampleCareers } from "../../stories/careers/index.ts";

const render = (props: Partial<Parameters<typeof SkillTimeline>[0]> = {}) =>
  renderToStaticMarkup(<SkillTimeline path={gautier} {...props} />);

/** What a reader gets: the text without its markup. */
const textOf = (html: string) =>
  html
    .replace(/<svg.*?<\/svg>/gs, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .replaceAll(" ,", ",");

describe("SkillTimeline on the server", () => {
  it.each(Object.entries(sampleCareers))(
    "shows every skill of %s, without a style attribute",
    (_, path) => {
      const bars = render({ path });
      const table = render({ path, display: "table" });
      for (const { id } of path.skills ?? [])
        for (const html of [bars, table])
          expect(html.split(`data-tj-key="skill:${id}"`)).toHaveLength(2);
      expect(bars + table).not.toMatch(/ style="/);
    },
  );

  it("says in words what the bars show", () => {
    expect(textOf(render())).toContain("HTML since 2008 at the latest, at least 15 yr");
    expect(textOf(render({ locale: fr }))).toContain("au plus tard");
  });

  it("never prints an exact year for a skill whose stages have none", () => {
    const row = /<li[^>]*skill:guitar".*?<\/li>/s.exec(render())?.[0] ?? "";
    expect(textOf(row)).toContain("between");
  });

  it("prints no year where the host wants none", () => {
    for (const datePolicy of ["duration", "hidden"] as const)
      for (const display of ["bars", "table"] as const)
        expect(textOf(render({ datePolicy, display }))).not.toMatch(/(19|20)\d\d/);
    expect(render({ datePolicy: "hidden" })).not.toMatch(/<text/);
  });

  it("gives each gradient an id of its own and uses each", () => {
    const html = renderToStaticMarkup(
      <>
        <SkillTimeline path={gautier} />
        <SkillTimeline path={demanding} />
      </>,
    );
    const ids = [...html.matchAll(/<linearGradient id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(10);
    expect(new Set(ids).size).toBe(ids.length);
    const used = [...html.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
    expect([...used].sort()).toEqual([...ids].sort());
  });

  it("lists by the order that is asked for", () => {
    const keys = (html: string) =>
      [...html.matchAll(/data-tj-key="skill:([^"]+)"/g)].map(([, id]) => id);
    expect(keys(render())[0]).toBe("guitar");
    expect(keys(render({ order: "total" })).slice(0, 2)).toEqual(["html", "system-administration"]);
    expect(keys(render({ order: "last" }))).not.toEqual(keys(render()));
  });

  it("marks what is selected for eye and ear, and dims the rest", () => {
    const html = render({ selected: "html", dimmed: ["guitar"] });
    expect(html).toMatch(/skill:html"[^>]*data-selected=""[^>]*aria-current="true"/);
    expect(html).toMatch(/skill:guitar"[^>]*data-dimmed=""/);
  });

  it("says so where no skill is listed", () => {
    expect(textOf(render({ path: empty }))).toContain("No skills are listed yet.");
  });
});
