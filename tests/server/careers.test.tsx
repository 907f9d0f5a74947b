import { CareerTimeline } from "@trajectoires/react";
import { fr } from "@trajectoires/react/locales/fr";
import { JSDOM } from "jsdom";
import { renderToStaticMarkup, renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { sampleCareers } from "../../stories/careers/index.ts";

const locales = { English: "en", French: fr, "Arabic dates": "ar", "Japanese dates": "ja" };
const cases = Object.entries(sampleCareers).flatMap(([name, path]) =>
  Object.entries(locales).map(([language, locale]) => ({ name, path, language, locale })),
);

/** Values of an attribute, in the order of the document. */
function attributes(page: DocumentFragment, name: string): string[] {
  return [...page.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? "");
}

beforeEach(() => {
  vi.spyOn(console, "error");
  vi.spyOn(console, "warn");
});
afterEach(() => {
  expect(console.error).not.toHaveBeenCalled();
  expect(console.warn).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});

describe.each(cases)("the HTML of $name with $language", ({ path, locale }) => {
  const page = JSDOM.fragment(renderToStaticMarkup(<CareerTimeline path={path} locale={locale} />));
  const elements = [...page.querySelectorAll("*")];

  test("is a list with headings, or the words for no stages", () => {
    expect(page.querySelector(path.stages.length > 0 ? "ol" : ".tj-empty")).not.toBeNull();
    expect(page.querySelector("h2")).not.toBeNull();
  });

  test("needs no script, no inline style and nothing from elsewhere", () => {
    expect(
      page.querySelectorAll("script, style, link, iframe, object, embed, [style]"),
    ).toHaveLength(0);
    const handlers = elements.flatMap(({ attributes }) =>
      [...attributes].filter(({ name }) => name.startsWith("on")),
    );
    expect(handlers).toEqual([]);
    expect(attributes(page, "src").filter((source) => /^([a-z]+:)?\/\//i.test(source))).toEqual([]);
    const schemes = attributes(page, "href").map(
      (href) => new URL(href, "https://x.example").protocol,
    );
    expect(schemes.filter((one) => !["https:", "http:", "mailto:", "tel:"].includes(one))).toEqual(
      [],
    );
  });

  test("has no id twice, and refers to none that it lacks", () => {
    const ids = attributes(page, "id");
    expect(ids).toEqual([...new Set(ids)]);
    const named = ["aria-labelledby", "aria-describedby", "aria-controls"].flatMap((name) =>
      attributes(page, name).flatMap((value) => value.split(/\s+/)),
    );
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test("prints nothing that the document did not say", () => {
    const said = JSON.stringify(path);
    const accidents = /undefined|\bnull\b|NaN|\[object|Invalid Date|\{\w+\}/g;
    const printed = page.textContent?.match(accidents) ?? [];
    expect(printed.filter((text) => !said.includes(text))).toEqual([]);
  });
});

test("the HTML is the same in every time zone, and the second time", () => {
  const zone = process.env.TZ;
  const render = () => renderToString(<CareerTimeline path={sampleCareers.longCareer} />);
  const first = render();
  for (const other of ["Pacific/Apia", "America/Los_Angeles", "Asia/Kolkata"]) {
    process.env.TZ = other;
    expect(new Date(0).getTimezoneOffset()).not.toBe(0);
    expect(render()).toBe(first);
  }
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

test("two timelines on one page share no id", () => {
  const html = renderToString(
    <>
      <CareerTimeline path={sampleCareers.gautier} />
      <CareerTimeline path={sampleCareers.gautier} />
    </>,
  );
  const ids = attributes(JSDOM.fragment(html), "id");
  expect(ids.length).toBeGreaterThan(2);
  expect(ids).toEqual([...new Set(ids)]);
});
