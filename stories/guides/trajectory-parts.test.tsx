import { TrajectoryPicture } from "@trajectoires/react/trajectory";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { gautier } from "../careers/index.ts";
import { trajectoryParts } from "./trajectory-parts.ts";

// With a time of telling that is in the drawing, so that it is marked.
const html = renderToStaticMarkup(<TrajectoryPicture path={gautier} asOf="2020-12" showChapters />);

test("the page lists every part that is drawn, and no other", () => {
  const drawn = new Set([...html.matchAll(/data-tj-part="(\w+)"/g)].map(([, part]) => part));
  drawn.delete("axis");
  expect([...drawn].sort()).toEqual(trajectoryParts.map(({ part }) => part).sort());
});

test("keys are of the kinds that the page names", () => {
  const kinds = new Set([...html.matchAll(/data-tj-key="(\w+):/g)].map(([, kind]) => kind));
  const named = trajectoryParts.flatMap(({ keys }) =>
    [...keys.matchAll(/(\w+):</g)].map(([, kind]) => kind),
  );
  expect([...kinds].filter((kind) => !named.includes(kind))).toEqual([]);
});

test("the still drawing is finished: no style attribute, no script, links that lead somewhere", () => {
  expect(html).not.toMatch(/ style=|<script|NaN|undefined/);
  const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  const hrefs = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id as string);
  expect(hrefs.length).toBeGreaterThan(10);
  const lost = hrefs.filter((id) => !ids.has(id));
  expect(lost).toEqual([]);
});
