import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { CareerJourney, loadJourneyView } from "@trajectoires/react/journey";
import type { ReactElement } from "react";
import { renderToPipeableStream, renderToString } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { gautier } from "../../stories/careers/index.ts";

const titles = gautier.stages.flatMap(({ title }) =>
  typeof title === "object" && typeof title.en === "string" ? title.en : [],
);
const missing = (html: string) => {
  const plain = html.replaceAll("&#x27;", "'").replaceAll("&amp;", "&");
  return titles.filter((title) => !plain.includes(title));
};
const stream = (element: ReactElement) =>
  new Promise<string>((done) => {
    const streamed = renderToPipeableStream(element, {
      onAllReady: () => done(text(streamed.pipe(new PassThrough()))),
    });
  });

describe("the server's HTML of a journey", () => {
  test("has the whole story, without a style attribute", () => {
    const html = renderToString(<CareerJourney path={gautier} idPrefix="gautier" />);
    expect(titles.length).toBeGreaterThan(8);
    expect(missing(html)).toEqual([]);
    expect(html).not.toMatch(/ style=/);
    expect(html).not.toContain("tj-trajectory");
  });

  test("has another first view whole, from a server that streams", async () => {
    const html = await stream(<CareerJourney path={gautier} defaultView="trajectory" />);
    expect(missing(html)).toEqual([]);
    expect(html).toContain("tj-trajectory-canvas");
    expect(html).not.toContain("tj-story");
  });

  test("has another first view whole from one that does not wait, once it was loaded", async () => {
    await loadJourneyView("skills");
    const html = renderToString(<CareerJourney path={gautier} defaultView="skills" />);
    expect(html).toContain("Technical leadership");
    expect(html).toContain("tj-skill-chart");
  });

  test("has both views where the width decides, and nothing hides them from those without script", async () => {
    await loadJourneyView("trajectory");
    const views = { narrow: "story", wide: "trajectory" } as const;
    const html = renderToString(<CareerJourney path={gautier} defaultView={views} />);
    expect(html).toContain('data-tj-width="narrow"');
    expect(html).toContain('data-tj-width="wide"');
    expect(html).not.toMatch(/tj-journey-panel"[^>]* hidden/);
  });

  test("marks what is selected at first", () => {
    const html = renderToString(
      <CareerJourney path={gautier} idPrefix="gautier" defaultSelected="cto" />,
    );
    expect(html).toMatch(/id="gautier-cto"[^>]*aria-current="true"/);
  });
});
