import {
  type Claim,
  edtfBounds,
  parseEdtf,
  type ResolvedPeriod,
  type ResolvedPoint,
} from "@trajectoires/model";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { en } from "../locales/en.js";
import { fr } from "../locales/fr.js";
import { createWords } from "./create-words.js";
import { describeClaim } from "./describe-claim.js";
import { type DatePolicy, describePeriod, type PeriodOf, speakPeriod } from "./describe-period.js";
import { formatBounds } from "./format-bounds.js";
import { formatDate, toDateTime } from "./format-date.js";
import { formatDuration } from "./format-duration.js";

vi.spyOn(console, "warn").mockImplementation(() => {});

const WORDS = [en, fr, "de", "ar", "ja", "fa"].map((locale) => createWords(locale));

const pad = (n: number) => String(n).padStart(2, "0");
const year = fc.integer({ min: 1900, max: 2100 }).map(String);
const month = fc.integer({ min: 1, max: 12 }).map(pad);
const mark = fc.constantFrom("", "~", "?", "%");
const coarse = fc.oneof(
  fc.tuple(year, mark).map((it) => it.join("")),
  fc.tuple(fc.integer({ min: 190, max: 210 }), mark).map(([decade, it]) => `${decade}X${it}`),
  fc
    .tuple(year, fc.constantFrom("21", "22", "23", "24"), mark)
    .map(([y, s, it]) => `${y}-${s}${it}`),
);
const moment = fc.oneof(
  coarse,
  fc.tuple(year, month, mark).map(([y, m, it]) => `${y}-${m}${it}`),
  fc
    .tuple(year, month, fc.integer({ min: 1, max: 28 }), mark)
    .map(([y, m, d, it]) => `${y}-${m}-${pad(d)}${it}`),
);
const edtf = fc.oneof(
  moment,
  fc.tuple(moment, moment).map((it) => it.join("/")),
  moment.map((it) => `../${it}`),
  moment.map((it) => `${it}/`),
  fc.string(),
);

const monthNumber = fc.option(fc.integer({ min: 23_000, max: 25_000 }), { nil: null });
const bounds = fc.record({ earliest: monthNumber, latest: monthNumber });

const point: fc.Arbitrary<ResolvedPoint> = fc.oneof(
  edtf.map((date) => {
    const read = parseEdtf(date);
    const known = read.ok ? edtfBounds(read.value) : { earliest: null, latest: null };
    return { ...known, reading: known.earliest, date };
  }),
  fc
    .tuple(bounds, fc.option(fc.double({ min: 23_000, max: 25_000, noNaN: true }), { nil: null }))
    .map(([known, reading]) => ({ ...known, reading })),
);

const period: fc.Arbitrary<ResolvedPeriod> = fc.record({
  start: point,
  end: fc.option(point, { nil: null }),
  ongoing: fc.boolean(),
  endUnknown: fc.boolean(),
});

const ownPoint = fc.constantFrom(
  "x.start" as const,
  "x.end" as const,
  "x#2.start" as const,
  "y.start" as const,
  "birth" as const,
);
const status = fc.constantFrom(
  "stated" as const,
  "vague" as const,
  "background" as const,
  "assumption" as const,
);
const simple = fc.oneof(
  fc.record({
    id: fc.constant("c"),
    status,
    type: fc.constant("age" as const),
    point: ownPoint,
    years: fc.integer({ min: 0, max: 120 }),
  }),
  fc.record({
    id: fc.constant("c"),
    status,
    type: fc.constant("date" as const),
    point: ownPoint,
    edtf,
  }),
  fc.record({
    id: fc.constant("c"),
    status,
    type: fc.constant("month" as const),
    point: ownPoint,
    months: fc.array(fc.integer({ min: -1, max: 14 })),
  }),
  fc.record({
    id: fc.constant("c"),
    status,
    type: fc.constant("order" as const),
    before: ownPoint,
    after: ownPoint,
    atLeast: fc.nat(200),
  }),
  fc.record({
    id: fc.constant("c"),
    status,
    type: fc.constant("order" as const),
    before: ownPoint,
    after: ownPoint,
    atMost: fc.nat(200),
  }),
  fc.record({
    id: fc.constant("c"),
    status,
    type: fc.constant("duration" as const),
    start: ownPoint,
    end: ownPoint,
    length: fc.record(
      {
        value: fc.oneof(fc.integer({ min: -1, max: 99 }), fc.double()),
        upTo: fc.integer({ min: -1, max: 99 }),
        unit: fc.constantFrom("day" as const, "week" as const, "month" as const, "year" as const),
        word: fc.constantFrom(
          "about" as const,
          "bit-over" as const,
          "almost" as const,
          "more-than" as const,
          "less-than" as const,
          "some" as const,
        ),
      },
      { requiredKeys: [] },
    ),
  }),
);
const claim: fc.Arbitrary<Claim> = fc.oneof(
  simple,
  fc.record({
    id: fc.constant("c"),
    type: fc.constant("anyOf" as const),
    claims: fc.array(simple, { maxLength: 3 }),
  }),
);

const stage: fc.Arbitrary<PeriodOf> = fc.record({
  id: fc.constant("x"),
  periods: fc.array(period, { minLength: 1, maxLength: 3 }),
  claims: fc.array(claim, { maxLength: 4 }),
  ongoing: fc.boolean(),
  planned: fc.boolean(),
});

const MONTHS = WORDS.map((words) =>
  Array.from({ length: 12 }, (_, index) => [
    words.date({ month: index + 1 }, "short"),
    words.date({ month: index + 1 }, "long"),
  ]).flat(),
);

const isClean = (text: string) => {
  expect(text).not.toMatch(/undefined|null|NaN|Infinity|[{}]|\[object/);
  expect(text).not.toMatch(/[\u2009\u202f]/);
  expect(text).toBe(text.trim());
};

describe("whatever is known", () => {
  test("a date coarser than a month names no month and no day", () => {
    fc.assert(
      fc.property(coarse, fc.constantFrom("short" as const, "long" as const), (date, style) => {
        WORDS.forEach((words, index) => {
          const printed = formatDate(words, date, { style });
          expect(printed).not.toBe("");
          for (const name of MONTHS[index] as string[]) expect(printed).not.toContain(name);
        });
        const machine = toDateTime(date);
        expect(machine === undefined || /^\d{4}$/.test(machine)).toBe(true);
      }),
    );
  });

  test("under the policy of years no month and no length in months shows, and hidden shows nothing", () => {
    const names = (MONTHS[0] as string[]).filter((name) => name !== "May");
    fc.assert(
      fc.property(
        stage,
        fc.option(fc.integer({ min: 24_000, max: 25_000 }), { nil: undefined }),
        (it, asOf) => {
          const [english] = WORDS as [ReturnType<typeof createWords>];
          const undated = { ...it, claims: [] };
          const options = { asOf, datePolicy: "year" as const };
          const { main, detail, parts } = describePeriod(english, undated, options);
          const spoken = speakPeriod(english, undated, options);
          for (const name of names) expect(`${main} ${spoken}`).not.toContain(name);
          expect(detail ?? "").not.toMatch(/\d+ mo\b/);
          for (const part of parts)
            if (typeof part !== "string") expect(part.dateTime ?? "2000").toMatch(/^\d{4}$/);
          for (const datePolicy of ["duration", "hidden"] as const) {
            const kept = describePeriod(english, undated, { asOf, datePolicy });
            const heard = speakPeriod(english, undated, { asOf, datePolicy });
            expect(`${kept.main} ${heard}`).not.toMatch(/\b(?:19|20|21)\d\d\b/);
            if (datePolicy === "hidden") expect(kept.main + heard + (kept.detail ?? "")).toBe("");
          }
        },
      ),
    );
  });

  test("no text shows the machinery", () => {
    const policy = fc.constantFrom<DatePolicy>("exact", "year", "duration", "hidden");
    fc.assert(
      fc.property(
        stage,
        policy,
        fc.integer({ min: 24_000, max: 25_000 }),
        fc.boolean(),
        (it, datePolicy, now, named) => {
          for (const words of WORDS) {
            const nameOf = (name: string) => (named ? `“${name}”` : undefined);
            const asOf = named ? now : undefined;
            const options = { asOf, datePolicy, nameOf };
            const { main, detail, parts } = describePeriod(words, it, options);
            const spoken = speakPeriod(words, it, options);
            for (const text of [main, detail ?? "", spoken]) isClean(text);
            expect(detail).not.toBe("");
            expect(spoken === "").toBe(main === "");
            expect(
              parts.map((part) => (typeof part === "string" ? part : part.text)).join(""),
            ).toBe(main);
            for (const one of it.claims) isClean(describeClaim(words, one, { nameOf, about: "x" }));
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test("dates, bounds and lengths of any input are clean", () => {
    const anyNumber = fc.oneof(fc.double(), fc.integer({ min: -5, max: 600 }), fc.constant(null));
    fc.assert(
      fc.property(
        edtf,
        bounds,
        anyNumber,
        anyNumber,
        fc.constantFrom("short" as const, "long" as const),
        (date, known, min, max, style) => {
          for (const words of WORDS) {
            isClean(formatDate(words, date, { style }));
            isClean(formatBounds(words, known, { style }));
            isClean(formatDuration(words, { min, max }, { style }));
          }
        },
      ),
    );
  });
});
