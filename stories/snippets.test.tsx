import { readFileSync } from "node:fs";
import type { CareerPath } from "@trajectoires/react";
import { parseCareerPath } from "@trajectoires/react";
import { ar } from "@trajectoires/react/locales/ar";
import type { ReactElement } from "react";
import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, test, vi } from "vitest";
import europass from "../packages/interop/src/europass/fixtures/candidate.xml?raw";
import { gautier, nurseAr } from "./careers/index.ts";
import { exportSample } from "./playground/export-sample.ts";
import { Candidates } from "./snippets/candidate-table.tsx";
import { story } from "./snippets/career-as-story.ts";
import { told } from "./snippets/career-in-claims.ts";
import { nadia } from "./snippets/career-in-dates.ts";
import { bounds } from "./snippets/choose-assumptions.ts";
import { ControlledJourney } from "./snippets/controlled-journey.tsx";
import { ControlledTrajectory } from "./snippets/controlled-trajectory.tsx";
import { WithCues } from "./snippets/cues.tsx";
import { ExplainedCard } from "./snippets/explained-card.tsx";
import { Explained } from "./snippets/explained-timeline.tsx";
import { FromRightToLeft } from "./snippets/from-right-to-left.tsx";
import { InFrench } from "./snippets/in-french.tsx";
import { joinWhereAgreed } from "./snippets/join-suggested-stints.ts";
import { JourneyByWidth } from "./snippets/journey-by-width.tsx";
import { writeJourney } from "./snippets/journey-island.tsx";
import { polyglot } from "./snippets/language-map.ts";
import { linkPreview } from "./snippets/link-preview.ts";
import { ToSettle } from "./snippets/list-conflicts.tsx";
import NextPage from "./snippets/next-page.tsx";
import { OwnClassNames } from "./snippets/own-class-names.tsx";
import { InItalian } from "./snippets/own-locale.tsx";
import { OwnMessages } from "./snippets/own-messages.tsx";
import { OwnRoleBody } from "./snippets/own-role-body.tsx";
import { OwnSkill } from "./snippets/own-skill.tsx";
import { OwnSlots } from "./snippets/own-slots.tsx";
import { OwnTrajectory } from "./snippets/own-trajectory.tsx";
import { strictly } from "./snippets/own-vague-words.ts";
import { Outline } from "./snippets/own-view.tsx";
import { CareerPage } from "./snippets/page-with-structured-data.tsx";
import { readDocument } from "./snippets/parse-and-report.ts";
import { TurningPoint } from "./snippets/pivot-card-from-career.tsx";
import Portfolio from "./snippets/portfolio.tsx";
import { readExport } from "./snippets/read-a-linkedin-export.ts";
import { readAny } from "./snippets/read-any-format.ts";
import { readEuropass } from "./snippets/read-europass-on-a-server.ts";
import { forPublic } from "./snippets/redact-for-readers.ts";
import { contradictions } from "./snippets/report-conflicts.ts";
import { because, lights } from "./snippets/resolve-bounds.ts";
import { LastRole } from "./snippets/role-card-from-career.tsx";
import { Career } from "./snippets/show-a-career.tsx";
import { Journey } from "./snippets/show-a-journey.tsx";
import { Trajectory } from "./snippets/show-a-trajectory.tsx";
import { Skills } from "./snippets/skills-by-total.tsx";
import { StillTrajectory } from "./snippets/still-trajectory.tsx";
import { whyNotLater } from "./snippets/why-a-bound.ts";
import { writeResume } from "./snippets/write-a-resume.ts";
import { contradictory } from "./time/contradictory.ts";

/** Every code block that the pages show is one of these files: each is compiled, and each is run here. */
const rendered: Record<string, [element: ReactElement, ...texts: string[]]> = {
  "show-a-career.tsx": [<Career path={gautier} />, "From musicology to site reliability"],
  "portfolio.tsx": [<Portfolio />, "Ines Marlow", 'data-order="newest"', "Field hydrologist"],
  "show-a-journey.tsx": [<Journey path={gautier} />, 'id="gautier-lead-sre"', "Play the journey"],
  "journey-by-width.tsx": [<JourneyByWidth path={gautier} />, 'data-tj-width="wide"', "Lead SRE"],
  "controlled-journey.tsx": [
    <ControlledJourney path={gautier} report={() => {}} />,
    'data-view="story"',
  ],
  "cues.tsx": [<WithCues path={gautier} />, "data-cues", "From musicology to site reliability"],
  "own-role-body.tsx": [<OwnRoleBody path={gautier} />, "Hiring for this role?"],
  "own-skill.tsx": [<OwnSkill path={gautier} />, 'href="#jobs-with-guitar"'],
  "own-slots.tsx": [
    <OwnSlots path={gautier} />,
    "in his own order",
    "still here",
    'href="#jobs-like-technician"',
    "Start a line of your own",
  ],
  "own-class-names.tsx": [<OwnClassNames path={gautier} />, "text-balance", "raised"],
  "own-messages.tsx": [<OwnMessages path={gautier} />, "Bend 1", "first time"],
  "own-view.tsx": [<Outline path={gautier} />, "o musicology", "1. exams", "o lead-sre"],
  "own-locale.tsx": [<InItalian path={story} />, "Svolta 1", "Capitolo uno", "Ritorno al passato"],
  "in-french.tsx": [<InFrench path={gautier} />, "De la musicologie à la fiabilité"],
  "from-right-to-left.tsx": [<FromRightToLeft path={nurseAr} locale={ar} />, 'dir="rtl"'],
  "role-card-from-career.tsx": [<LastRole path={gautier} id="lead-sre" />, "Lead SRE"],
  "explained-timeline.tsx": [
    <Explained path={gautier} />,
    "How do we know?",
    "“Anywr calls”: April 2020",
  ],
  "explained-card.tsx": [<ExplainedCard path={gautier} id="lead-sre" />, "Not after July 2020"],
  "list-conflicts.tsx": [<ToSettle path={contradictory} />, "1 contradiction", "juin 2019"],
  "show-a-trajectory.tsx": [
    <Trajectory path={gautier} />,
    "tj-trajectory",
    "Hosting &amp; data centres",
  ],
  "still-trajectory.tsx": [<StillTrajectory path={gautier} />, 'href="/careers/gautier#lead-sre"'],
  "controlled-trajectory.tsx": [<ControlledTrajectory path={gautier} />, "2015", "nothing"],
  "own-trajectory.tsx": [
    <OwnTrajectory path={gautier} />,
    "steps, one line",
    "Drawn from an interview.",
    "Show the whole career",
  ],
  "candidate-table.tsx": [<Candidates paths={[gautier, nurseAr]} />, "Gautier: ", "tj-strip"],
  "skills-by-total.tsx": [<Skills path={gautier} />, "Music &amp; arts", "at least 15 yr"],
  "page-with-structured-data.tsx": [
    <CareerPage path={gautier} url="https://gautier.example/" />,
    '"url":"https://gautier.example/"',
    "<h1",
  ],
  "pivot-card-from-career.tsx": [<TurningPoint path={gautier} id="zero" />, "Back to zero"],
};

afterEach(() => vi.unstubAllGlobals());

test.each(Object.entries(rendered))("%s renders what it says", (_, [element, ...texts]) => {
  const html = renderToString(element);
  for (const text of texts) expect(html).toContain(text);
});

test("link-preview.ts makes a PNG of 1200 × 630 pixels", () => {
  const png = Buffer.from(linkPreview(gautier));
  expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
});

test("next-page.tsx asks the CMS and renders what it answers", async () => {
  const asked = vi.fn((_: string) => Promise.resolve(new Response(JSON.stringify(gautier))));
  vi.stubGlobal("fetch", asked);
  const html = renderToString(await NextPage({ params: Promise.resolve({ id: "a/b" }) }));
  expect(asked).toHaveBeenCalledWith("https://cms.example/careers/a%2Fb");
  expect(html).toContain("Chief Technology Officer");
});

// "choose-assumptions.ts", "why-a-bound.ts", "report-conflicts.ts", "own-vague-words.ts", "resolve-bounds.ts", "redact-for-readers.ts", "parse-and-report.ts" and "next-page.tsx" have tests of their own.
const documents: Record<string, CareerPath> = {
  "career-in-dates.ts": nadia,
  "career-in-claims.ts": told,
  "career-as-story.ts": story,
  "language-map.ts": polyglot,
};

test.each(Object.entries(documents))("%s is a document without an issue", (_, path) => {
  const { ok, issues, value } = parseCareerPath(path);
  expect({ ok, issues }).toEqual({ ok: true, issues: [] });
  expect(value).toEqual(path);
});

test("parse-and-report.ts reports what is wrong, and where", () => {
  const { path, report } = readDocument(
    '{ "person": { "name": "Ada" }, "stages": [{ "title": 3 }] }',
  );
  expect(path.person.name).toBe("Ada");
  expect(report.join("\n")).toMatch(/at \/stages\/0/);
});

test("resolve-bounds.ts works the bounds out and says why", () => {
  // September 2016, less almost six years, and at most half a year between the two.
  const hired = 12 * 2016 + 8;
  const almostSixYears = { least: 5 * 12 - 6, most: 6 * 12 - 1 };
  expect(lights?.latest).toBeLessThanOrEqual(hired - almostSixYears.least);
  expect(lights?.earliest).toBeGreaterThanOrEqual(hired - almostSixYears.most - 6);
  expect(because).toContain("hired");
});

test("choose-assumptions.ts gives the bounds with and without", () => {
  expect(bounds(gautier, "technician.start")).toEqual({
    told: "2016-06/2017-12",
    bare: "2012-09/2018-03",
  });
});

test("why-a-bound.ts says it in sentences", () => {
  expect(whyNotLater(gautier, "lead-sre.start")).toEqual([
    "“Anywr calls”: April 2020 (stated)",
    "At most three months from “Anywr calls” to the start of “Lead SRE” (assumption)",
  ]);
});

test("report-conflicts.ts names what cannot be true together", () => {
  const [report, ...others] = contradictions(contradictory);
  expect(others).toEqual([]);
  expect(report).toMatch(/^The start of “Data-centre .*”: June 2019 – this cannot be true/);
  expect(report).toContain("it was set aside");
  expect(contradictions(gautier)).toEqual([]);
});

test("own-vague-words.ts reads “about” its own way", () => {
  const claims = [
    { id: "x", type: "date", point: "cto.start", edtf: "2014-01" },
    {
      id: "y",
      type: "duration",
      start: "cto.start",
      end: "cto.end",
      length: { value: 10, word: "about" },
    },
  ] as const;
  expect(strictly({ ...gautier, claims }).points.get("cto.end")).toMatchObject({
    earliest: 12 * 2014 + 9,
    latest: 12 * 2014 + 11,
  });
});

test("redact-for-readers.ts leaves nothing finer than a year", () => {
  const text = JSON.stringify(forPublic(nadia));
  expect(text).not.toMatch(/\d{4}-\d{2}/);
  expect(text).toContain("2016");
});

test("read-a-linkedin-export.ts reads files as a browser gives them, and reports", async () => {
  const told = vi.spyOn(console, "info").mockImplementation(() => {});
  const files = exportSample.map(({ name, content }) => new File([String(content)], name));
  const { path, suggestions } = await readExport(files);
  expect(path.person.name).toBe("Ottilie Marr");
  expect(suggestions).toHaveLength(1);
  expect(told).toHaveBeenCalledWith(
    expect.stringMatching(/^Positions\.csv, line 5: It has no end/),
  );
  told.mockRestore();
});

test("join-suggested-stints.ts joins what somebody agreed to", () => {
  const csv = String(exportSample.find(({ name }) => name === "Positions.csv")?.content);
  expect(joinWhereAgreed(csv, (question) => question.startsWith("2 roles")).stints).toHaveLength(1);
  expect(joinWhereAgreed(csv, () => false).stints).toBeUndefined();
});

test("read-europass-on-a-server.ts reads XML by a parser of its own, and says what is wrong", () => {
  const xml = new TextEncoder().encode(europass);
  expect(readEuropass(xml)).toMatchObject({ person: { name: "Ilse Marenholt" } });
  expect(readEuropass(new TextEncoder().encode("<a/>"))).toEqual([
    expect.stringMatching(/no Europass CV.*editor made/),
  ]);
});

test("read-any-format.ts loads the importer that is needed", async () => {
  expect((await readAny(exportSample)).person.name).toBe("Ottilie Marr");
  const resume = { name: "resume.json", content: '{ "basics": { "name": "Ada" } }' };
  expect((await readAny([resume])).person.name).toBe("Ada");
  await expect(readAny([{ name: "letter.txt", content: "Dear Sir" }])).rejects.toThrow(/words/);
});

test("write-a-resume.ts writes what the format can say, and tells the rest", () => {
  const { text, leftOut } = writeResume(gautier);
  const { work } = JSON.parse(text) as { work: { position?: string }[] };
  expect(work.map(({ position }) => position)).toContain("Lead SRE");
  expect(leftOut.join("\n")).toMatch(/^\/stages\/\d+.*: JSON Resume /m);
});

test("journey-island.tsx writes a journey with what brings it alive", () => {
  const html = writeJourney(gautier);
  expect(html).toContain('id="gautier-lead-sre"');
  const [, data = ""] = /<script type="application\/json">(.*?)<\/script>/s.exec(html) ?? [];
  expect(JSON.parse(data)).toMatchObject({ idPrefix: "gautier", deepLinks: true });
});
// "journey-island.tsx" has that test of its own.

// "branded.tsx", "brand-from-a-colour.tsx", "brand-with-nonce.tsx", "own-brand.tsx" and "own-brand.css" are run by brand-snippets.test.tsx.
// "on-the-command-line.sh" and "brand-tool.sh" are run by command-line.test.ts, "tailwind.css" is built by tests/brands/tailwind.test.ts.

describe("style sheets", () => {
  const read = (name: string) => readFileSync(new URL(`snippets/${name}`, import.meta.url), "utf8");

  test("rail-parts.css names parts and keys that are drawn", () => {
    const html = renderToString(<Career path={gautier} />);
    const named = [...read("rail-parts.css").matchAll(/\[(data-tj-\w+="[^"]+")\]/g)];
    expect(named.length).toBe(2);
    for (const [, attribute] of named) expect(html).toContain(attribute);
  });

  test("own-class-names.css styles the classes that are given", () => {
    for (const [, name] of read("own-class-names.css").matchAll(/^\.([\w-]+)/gm)) {
      expect(read("own-class-names.tsx")).toContain(`"${name}"`);
    }
  });
});
