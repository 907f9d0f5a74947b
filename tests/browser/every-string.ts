import {
  type CareerPath,
  type Claim,
  type Duration,
  type Edtf,
  resolveCareer,
} from "@trajectoires/model";
import type { Locale } from "@trajectoires/react";
import { describeConflict, describeFact } from "@trajectoires/react/explanation";
import {
  type ByNumber,
  createWords,
  describeClaim,
  describePeriod,
  formatBounds,
  formatDate,
  formatDuration,
  formatVagueDuration,
  namePoint,
  pickText,
  speakPeriod,
  type Words,
} from "@trajectoires/react/words";
import { PHRASES } from "../../stories/locales/phrases.ts";
import { period, stage } from "../arbitraries/periods.ts";

const STYLES = ["short", "long"] as const;
const MARKS = ["", "~", "?", "%"];
const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, "0"));

/** One date of each kind, with each mark. */
const KINDS: readonly Edtf[] = [
  ...["2019", "0850", "2020-04", "2020-08", "2020-10-01", "2021-02-28"],
  ...["2019-21", "2019-22", "2019-23", "2019-24", "201X", "19XX"],
].flatMap((date) => MARKS.map((mark) => date + mark));

const NUMBERS = [0, 1, 2, 3, 4, 5, 8, 10, 11, 12, 18, 21, 80, 99, 100, 101, 1.5, 1234, 1e6];

/** Everything that a language says, systematically and for real careers: what Node and a browser must both say. */
export function everyString(locale: Locale, careers: readonly CareerPath[]): string[] {
  const words = createWords(locale);
  return [
    ...Object.values(PHRASES).map((say) => say(words)),
    ...plain(words),
    ...dates(words),
    ...lengths(words),
    ...periods(words),
    ...careers.flatMap((path) => careerStrings(words, path)),
  ];
}

/** Every form of every message that a number chooses, numbers, shares and lists. */
function plain(words: Words): string[] {
  const messages = Object.values(words.messages) as unknown[];
  const counted = messages.filter(
    (message): message is ByNumber =>
      typeof message === "string" ||
      (typeof message === "object" && "other" in (message as object)),
  );
  const items = ["7", "8", "11", "inglés"];
  return [
    ...counted.flatMap((message) =>
      NUMBERS.flatMap((n) => [words.count(message, n), words.count(message, n, {}, true)]),
    ),
    ...[...NUMBERS, -3, 12345.5, 1 / 3].map((n) => words.number(n)),
    ...[0, 0.05, 1 / 3, 0.5, 0.8, 1].map((share) => words.percent(share)),
    ...items.flatMap((_, start) =>
      (["and", "or"] as const).flatMap((kind) => [
        words.list(items.slice(start), kind),
        words.list(items.slice(0, start), kind),
      ]),
    ),
  ];
}

function dates(words: Words): string[] {
  const months = MONTHS.flatMap((month) => [`2020-${month}`, `0987-${month}`, `2020-${month}-15`]);
  const spans = KINDS.flatMap((start) =>
    ["2022", "2022-05", "2022-05-03~", "2022-22"].map((end) => `${start}/${end}`),
  );
  const open = KINDS.flatMap((date) => [`../${date}`, `${date}/..`]);
  const bounds = Array.from({ length: 14 }, (_, index) => 24_240 + index).flatMap((earliest) =>
    [0, 1, 3, 7, 11, 14, 24, 25, 60].map((width) => ({ earliest, latest: earliest + width })),
  );
  return STYLES.flatMap((style) => [
    ...MONTHS.map((month) => words.date({ month: Number(month) }, style)),
    ...[...months, ...KINDS, ...spans, ...open].flatMap((date) => [
      formatDate(words, date, { style }),
      formatDate(words, date, { style, yearOnly: true }),
    ]),
    ...bounds.map((known) => formatBounds(words, known, { style })),
  ]);
}

function lengths(words: Words): string[] {
  const limits = Array.from({ length: 50 }, (_, min) => min).flatMap((min) =>
    [0, 1, 3, 6, 12, 20, 30, 60].map((more) => ({ min, max: min + more })),
  );
  const vague = [
    "about",
    "bit-over",
    "almost",
    "more-than",
    "less-than",
    "some",
    undefined,
  ] as const;
  const told: Duration[] = (["day", "week", "month", "year"] as const).flatMap((unit) =>
    vague.flatMap((word) =>
      [1, 1.5, 2, 3, 5, 10, 11, 12, 100].flatMap((value) =>
        [undefined, value + 1].map((upTo) => ({
          unit,
          value,
          ...(word && { word }),
          ...(upTo && { upTo }),
        })),
      ),
    ),
  );
  return [
    ...STYLES.flatMap((style) =>
      [...limits, { min: 5, max: null }, { min: null, max: 26 }].map((it) =>
        formatDuration(words, it, { style }),
      ),
    ),
    ...told.flatMap((length) => [
      formatVagueDuration(words, length),
      describeClaim(
        words,
        { id: "c", type: "duration", start: "y.start", end: "x.start", length } as Claim,
        { nameOf: () => "Y", about: "x" },
      ),
    ]),
  ];
}

/** Each kind of date at either end, going on and planned. */
function periods(words: Words): string[] {
  const shapes = KINDS.flatMap((start) => [
    stage([period(start, "", { ongoing: true })]),
    stage([period(start, "", { ongoing: true })], [], true),
    stage([period(start, "", { endUnknown: true })]),
    stage([period("", start)]),
    ...["2022", "2022-05", "2022-05-03", "2022-22", "202X~"].map((end) =>
      stage([period(start, end)]),
    ),
  ]);
  return shapes.flatMap((it) => both(words, it));
}

function both(words: Words, it: Parameters<typeof speakPeriod>[1], options = {}): string[] {
  const { main, detail = "" } = describePeriod(words, it, options);
  return [main, detail, speakPeriod(words, it, options)];
}

/** What a career's stages, statements and contradictions read like. */
function careerStrings(words: Words, path: CareerPath): string[] {
  const career = resolveCareer(path);
  const textOf = (text: Parameters<typeof pickText>[0]) =>
    pickText(text, words.tag, path.lang)?.value;
  const nameOf = (point: string) => namePoint(words, career, point, textOf);
  const policies = ["exact", "year", "duration"] as const;
  return [
    ...career.stages.flatMap((it) =>
      policies.flatMap((datePolicy) =>
        both(words, it, { datePolicy, nameOf, textOf, asOf: career.asOf }),
      ),
    ),
    ...(path.claims ?? []).map(({ id }) => describeFact(words, career, id).sentence),
    ...career.conflicts.map((conflict) => describeConflict(words, career, conflict).sentence),
  ];
}
