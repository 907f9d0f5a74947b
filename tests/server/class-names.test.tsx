import { CareerTimeline, type TimelinePart } from "@trajectoires/react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { gautier } from "../../stories/careers/index.ts";

const parts: readonly TimelinePart[] = [
  "header",
  "heading",
  "chapter",
  "entry",
  "title",
  "organisation",
  "period",
  "body",
  "quote",
  "pivot",
  "actions",
];

test.each(parts)("a class name of the host's reaches the part %s", (part) => {
  const render = (classNames: { [name in TimelinePart]?: string }) =>
    renderToStaticMarkup(<CareerTimeline path={gautier} classNames={classNames} idPrefix="t" />);
  const html = render({ [part]: "of-the-host" });
  expect(html).toMatch(/ of-the-host"/);
  expect(html.replaceAll(" of-the-host", "")).toBe(render({}));
});
