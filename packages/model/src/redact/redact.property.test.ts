import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { careerPaths } from "../../../../tests/arbitraries/career-path.ts";
import type { CareerPath } from "../document/career-path.js";
import type { Id } from "../document/time.js";
import { resolveCareer } from "../resolve/resolve-career.js";
import { parseCareerPath } from "../schema/index.js";
import { orderOf } from "./order-of.js";
import { type RedactOptions, redact } from "./redact.js";

// Words that can't be mistaken for a date, and each text different enough to be found again.
const words = fc.stringMatching(/^[g-z]{6,12}$/);
const paths = careerPaths({ words });

const options: fc.Arbitrary<RedactOptions> = fc.record({
  dates: fc.constantFrom("exact", "year", "duration", "hidden"),
  audience: fc.constantFrom("public", "recruiter", "private"),
});

/** Everything that is a string below one of some keys. */
function strings(value: unknown, keys?: ReadonlySet<string>): string[] {
  if (typeof value === "string") return keys ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((entry) => strings(entry, keys));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) =>
    strings(entry, keys?.has(key) ? undefined : keys),
  );
}

const dateKeys = new Set([
  "start",
  "end",
  "edtf",
  "since",
  "date",
  "expires",
  "published",
  "accessed",
  "telling",
  "birth",
  "lastModified",
]);

const ordered = (path: CareerPath): Id[] =>
  [...orderOf(path)].sort((a, b) => a[1] - b[1]).map(([id]) => id);

describe("whatever is redacted", () => {
  test("is a valid document, made without touching the first one", () => {
    fc.assert(
      fc.property(paths, options, (path, chosen) => {
        const before = structuredClone(path);
        const redacted = redact(path, chosen);
        expect(path).toEqual(before);
        const { issues } = parseCareerPath(redacted);
        expect(issues.filter(({ code }) => code !== "end-before-start")).toEqual([]);
      }),
      { numRuns: 300 },
    );
  }, 30_000);

  test("stays in the order of time", () => {
    fc.assert(
      fc.property(paths, options, (path, chosen) => {
        const redacted = redact(path, chosen);
        const stay = new Set(redacted.stages.map(({ id }) => id));
        // Where dates contradict each other, what is left of them may tell another order.
        fc.pre(chosen.dates !== "exact" || resolveCareer(path).conflicts.length === 0);
        fc.pre(
          stay.size > 1 && [...stay].every((id) => path.stages.some((stage) => stage.id === id)),
        );
        expect(ordered(redacted)).toEqual(ordered(path).filter((id) => stay.has(id)));
      }),
      { numRuns: 300 },
    );
  }, 30_000);

  test("is the same when redacted again", () => {
    fc.assert(
      fc.property(paths, options, (path, chosen) => {
        const once = redact(path, chosen);
        const { claims: _once, ...first } = once;
        const { claims: _twice, ...second } = redact(once, chosen);
        expect(second).toEqual(first);
      }),
      { numRuns: 150 },
    );
  }, 30_000);
});

describe("nothing of what is removed remains", () => {
  test("no date, when they are hidden", () => {
    fc.assert(
      fc.property(paths, fc.constantFrom("duration" as const, "hidden" as const), (path, dates) => {
        const years = strings(path, dateKeys).flatMap((date) => date.match(/\d{4}/g) ?? []);
        const text = JSON.stringify(redact(path, { dates, audience: "private" }));
        for (const year of years) expect(text).not.toContain(year);
      }),
      { numRuns: 300 },
    );
  }, 30_000);

  test("no date finer than a year, when years are told", () => {
    fc.assert(
      fc.property(paths, (path) => {
        const dates = strings(redact(path, { dates: "year", audience: "private" }), dateKeys);
        for (const date of dates) expect(date).not.toMatch(/\d{4}-/);
      }),
      { numRuns: 300 },
    );
  }, 30_000);

  test("no word of a stage that the audience must not see", () => {
    fc.assert(
      fc.property(
        paths,
        fc.constantFrom("public" as const, "recruiter" as const),
        (path, audience) => {
          const redacted = redact(path, { audience });
          const stays = new Set(redacted.stages.map(({ id }) => id));
          const hidden = path.stages.filter(({ id }) => !stays.has(id));
          for (const { visibility = "public" } of redacted.stages) {
            expect(audience === "recruiter" ? ["public", "recruiter"] : ["public"]).toContain(
              visibility,
            );
          }
          const text = JSON.stringify(redacted);
          const others = JSON.stringify({
            ...path,
            stages: path.stages.filter(({ id }) => stays.has(id)),
          });
          for (const { id, title, summary = [], highlights = [], quotes = [] } of hidden) {
            for (const word of strings([
              title,
              summary,
              highlights,
              quotes.map((quote) => quote.text),
            ])) {
              if (word.length > 5 && !others.includes(word)) expect(text).not.toContain(word);
            }
            // Ids of stages alone: an organisation may have the same.
            const named = [
              redacted.stints?.map(({ stages }) => stages),
              redacted.pivots?.map(({ between }) => between),
            ];
            expect(strings(named)).not.toContain(id);
          }
        },
      ),
      { numRuns: 300 },
    );
  }, 30_000);

  test("no extra and no words of sources", () => {
    fc.assert(
      fc.property(paths, options, (path, chosen) => {
        fc.pre(chosen.dates !== "exact" || chosen.audience !== "private");
        const kept = ["exact", "note", "extra"].flatMap((key) =>
          strings(redact(path, chosen), new Set([key])),
        );
        expect(kept).toEqual([]);
      }),
      { numRuns: 100 },
    );
  }, 30_000);
});
