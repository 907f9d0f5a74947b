import { CareerTimeline } from "@trajectoires/react";
import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { gautier, sampleCareers } from "../careers/index.ts";
import { parts } from "./anatomy.tsx";
import { claimedCareer, claimKinds } from "./claim-kinds.tsx";

/** Every `data-tj-key` of the samples, by its part. */
function keysByPart(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const path of Object.values(sampleCareers)) {
    for (const [tag] of renderToString(<CareerTimeline path={path} />).matchAll(/<[^>]+>/g)) {
      const part = /data-tj-part="([^"]+)"/.exec(tag)?.[1];
      const key = /data-tj-key="([^"]+)"/.exec(tag)?.[1];
      if (!part) continue;
      if (!found.has(part)) found.set(part, new Set());
      if (key) found.get(part)?.add(key);
    }
  }
  return found;
}

test("the table names every part that is drawn, and no other", () => {
  expect(new Set(keysByPart().keys())).toEqual(new Set(parts.map(({ part }) => part)));
});

test("every key that is drawn has a form that the table names, and every form is drawn", () => {
  const found = keysByPart();
  for (const { part, keys } of parts) {
    const forms = keys
      .split(", ")
      .map((form) => new RegExp(`^${form.replaceAll(/<[^>]+>/g, "[\\w#-]+")}$`));
    for (const key of found.get(part) ?? []) {
      expect(
        forms.some((form) => form.test(key)),
        `${part} ${key}`,
      ).toBe(true);
    }
    for (const form of forms) {
      expect(
        [...(found.get(part) ?? [])].some((key) => form.test(key)),
        String(form),
      ).toBe(true);
    }
  }
});

test("the picture shows every part", () => {
  const html = renderToString(<CareerTimeline path={gautier} />);
  for (const { part } of parts) expect(html).toContain(`data-tj-part="${part}"`);
});

test("the table of claims has every kind, and they agree with each other", () => {
  const kinds = new Set(claimKinds.map(({ claim }) => claim.type));
  expect([...kinds].sort()).toEqual(["age", "anyOf", "date", "duration", "month", "order"]);
  expect(claimedCareer().conflicts).toEqual([]);
  const { earliest, latest } = claimedCareer().points.get("birth") ?? {};
  expect(Number.isFinite(earliest) && Number.isFinite(latest)).toBe(true);
});
