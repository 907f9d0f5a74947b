import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";

/**
 * Runs in a process of its own, which takes on one time zone after the other. Formatters are kept by tag, so that each
 * zone gets a tag of its own and with it formatters that were made in it.
 */
const script = `
const locales = [];
for (const tag of ["en", "fr", "de", "es", "pt", "sv", "ar", "ja"])
  locales.push([tag, (await import("./packages/react/src/locales/" + tag + ".ts"))[tag]]);
const { createWords } = await import("./packages/react/src/words/create-words.ts");
const { formatDate } = await import("./packages/react/src/words/format-date.ts");
const { monthsSince } = await import("./packages/react/src/ongoing-length/months-since.ts");

const months = Array.from({ length: 12 }, (_, index) => "2020-" + String(index + 1).padStart(2, "0"));
const dates = [...months, "2020", "2020-01-01", "2020-12-31", "2020-02-29", "2020-03-29", "1900-01", "2020-21", "201X"];
const printed = (locale) => {
  const words = createWords(locale);
  return dates.flatMap((edtf) => ["short", "long"].map((style) => formatDate(words, edtf, { style }))).join("|");
};
const inUtc = Object.fromEntries(locales.map(([name, locale]) => [name, printed(locale)]));

const zones = Intl.supportedValuesOf("timeZone");
const wrong = [];
const offsets = new Set();
let naive = 0;
zones.forEach((zone, index) => {
  process.env.TZ = zone;
  offsets.add(new Date(2020, 0, 1).getTimezoneOffset());
  if (new Date("2020-01").getMonth() !== 0) naive += 1;
  for (const [name, locale] of [locales[0], locales[1 + (index % (locales.length - 1))]]) {
    const text = printed({ ...locale, tag: locale.tag + "-x-zone" + index });
    if (text !== inUtc[name]) wrong.push([zone, name, text]);
  }
  // An hour before and after the year turns, UTC.
  const turn = Date.UTC(2021, 0, 1);
  const lengths = [turn - 3_600_000, turn].map((now) => monthsSince("2020-01", now)?.max);
  if (lengths.join() !== "12,13") wrong.push([zone, "length", lengths]);
});
console.log(JSON.stringify({ zones: zones.length, offsets: offsets.size, naive, wrong: wrong.slice(0, 5), english: inUtc.en }));
`;

test("every time zone of the machine prints the month that was written", () => {
  const output = execFileSync(
    process.execPath,
    ["--import", "tsx", "--input-type=module", "-e", script],
    { env: { ...process.env, TZ: "UTC" }, encoding: "utf8" },
  );
  const { zones, offsets, naive, wrong, english } = JSON.parse(output);
  expect(wrong).toEqual([]);
  expect(english).toMatch(/^Jan 2020\|January 2020\|Feb 2020\|/);
  // That the process did change its zone, and that it matters: a Date in local time would print December 2019.
  expect(zones).toBeGreaterThan(400);
  expect(offsets).toBeGreaterThan(30);
  expect(naive).toBeGreaterThan(100);
}, 60_000);
