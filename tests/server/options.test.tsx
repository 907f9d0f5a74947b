import { CareerTimeline, type CareerTimelineProps } from "@trajectoires/react";
import { fr } from "@trajectoires/react/locales/fr";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { empty, gautier, longCareer } from "../../stories/careers/index.ts";

const render = (props: Partial<CareerTimelineProps>) =>
  renderToStaticMarkup(<CareerTimeline path={gautier} idPrefix="t" {...props} />);

/** The opening tag of the entry of a stage or pivot. */
const entryOf = (html: string, id: string) =>
  new RegExp(`<li [^>]*id="t-${id}"[^>]*>`).exec(html)?.[0];

describe("what a host may say", () => {
  test("selected and dimmed entries say so, and no other", () => {
    const html = render({ selected: "cto", dimmed: ["musicology", "zero"] });
    expect(entryOf(html, "cto")).toMatch(/data-selected="" aria-current="true"/);
    expect(entryOf(html, "musicology")).toContain('data-dimmed=""');
    expect(entryOf(html, "zero")).toContain('data-dimmed=""');
    expect(html.match(/<li [^>]*data-selected/g)).toHaveLength(1);
    expect(html.match(/<li [^>]*data-dimmed/g)).toHaveLength(2);
  });

  test("headings begin at the level asked for and step down by one", () => {
    const html = render({ headingLevel: 3 });
    expect(html).toMatch(/<h3 [^>]*class="tj-heading p-name"/);
    expect(html).toMatch(/<h4 [^>]*class="tj-chapter-title"/);
    expect(html).toMatch(/<h5 [^>]*class="tj-title p-name"/);
    expect(html).not.toMatch(/<h[12]/);
  });

  test("every id begins with the prefix and is there once", () => {
    const ids = [...render({}).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id ?? "");
    expect(ids.every((id) => id.startsWith("t-"))).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("slots stand where they say", () => {
    const html = render({
      slots: {
        header: (career) => <p>Header of {String(career.path.person.name)}</p>,
        titleEnd: (stage) => <i>{`beside ${stage.id}`}</i>,
        stageEnd: (stage) => <i>{`under ${stage.id}`}</i>,
        footer: () => <p>Footer</p>,
      },
    });
    expect(html).toContain("Header of Gautier");
    expect(html).not.toContain("tj-header");
    expect(html).toMatch(/<\/h4><i>beside cto<\/i>/);
    expect(html).toMatch(/<i>under cto<\/i><\/div>/);
    expect(html).toContain("<p>Footer</p>");
    expect(html).not.toContain("tj-action");
    expect(render({ path: empty, slots: { empty: () => <p>Soon</p> } })).toContain("<p>Soon</p>");
  });

  test("renderRole gets the stage and the body, renderSkill the skill", () => {
    const html = render({
      renderRole: (stage, body) => (
        <div data-role={stage.id}>{stage.id === "cto" ? "Own words" : body}</div>
      ),
      renderSkill: ({ id, name }) => <a href={`#${id}`}>{name}</a>,
    });
    expect(html).toContain('<div data-role="cto">Own words</div>');
    expect(html).toContain('<li><a href="#html">HTML</a></li>');
  });

  test("the date policy decides what is printed, also in attributes", () => {
    const hidden = render({ path: longCareer, datePolicy: "hidden" });
    expect(hidden).not.toMatch(/<time|tj-period|tj-spoken">while/);
    const lengths = render({ path: longCareer, datePolicy: "duration" });
    expect(lengths).not.toContain("<time");
    expect(lengths).toContain("tj-period");
    const years = render({ path: longCareer, datePolicy: "year" });
    expect([...years.matchAll(/dateTime="([^"]*)"/g)].length).toBeGreaterThan(10);
    for (const [, value] of years.matchAll(/dateTime="([^"]*)"/g)) expect(value).toMatch(/^\d{4}$/);
  });

  test("messages replace the locale's own", () => {
    const html = render({ locale: fr, messages: { turningPoint: "Virage {n}" } });
    expect(html).toContain("Virage 1");
    expect(html).toContain("Retour en arrière");
  });

  test("scheme, direction, density, order and attributes of the host's are on the outside", () => {
    const props = { scheme: "dark", dir: "rtl", density: "compact", order: "newest" } as const;
    const html = render({ ...props, className: "mine", "aria-label": "A life" });
    expect(html).toMatch(
      /^<section aria-label="A life" class="tj tj-timeline h-resume mine" lang="en" dir="rtl" data-scheme="dark">/,
    );
    expect(html).toMatch(/data-order="newest" data-density="compact"/);
  });
});
