import { type CareerPath, resolveCareer } from "@trajectoires/model";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { gautier, longCareer } from "../../../../stories/careers/index.ts";
import { contradictory } from "../../../../stories/time/contradictory.ts";
import { CareerTimeline } from "../career-timeline/career-timeline.js";
import { fr } from "../locales/fr.js";
import { RoleCard } from "../role-card/role-card.js";
import { stageCard } from "../role-card/stage-card.js";
import { createWords } from "../words/create-words.js";
import type { DatePolicy } from "../words/describe-period.js";
import { CareerConflicts } from "./career-conflicts.js";
import { explainPeriod } from "./explain-period.js";

/** The markup of one stage's explanation, tags apart from text. */
function explain(path: CareerPath, id: string, datePolicy: DatePolicy = "exact", locale = "en") {
  const career = resolveCareer(path);
  const stage = career.stageById.get(id);
  if (!stage) throw new Error(`There is no stage ${id}.`);
  const words = createWords(locale === "fr" ? fr : locale);
  const made = explainPeriod(stage, { career, words, datePolicy });
  if (!made) return null;
  const [details, range] = [made.details, made.range].map((it) =>
    renderToStaticMarkup(it as ReactElement),
  );
  const text = (details ?? "").replaceAll(/<[^>]+>/g, "|").replaceAll(/\|+/g, "|");
  return { details: details ?? "", range: range ?? "", text };
}

const minimal = (stage: object): CareerPath => ({
  version: 1,
  person: { name: "Ola" },
  stages: [{ id: "a", kind: "role", title: "Baker", ...stage }],
});

describe("explainPeriod", () => {
  const technician = explain(gautier, "technician");

  test("gives the whole range of both ends, and what forces each side", () => {
    expect(technician?.text).toContain("|Start| |between June 2016 and December 2017|");
    expect(technician?.text).toContain("|Not before June 2016: see 1, 2, 3, 4, 5, 6, 7, and 8|");
    expect(technician?.text).toContain("|End| |between November 2017 and January 2019|");
    expect(technician?.text).toContain("|Drawn at May 2017, one possible reading|");
  });

  test("refers to every statement of its list, and to no other", () => {
    const referred = [...(technician?.text.matchAll(/: see ([^|]*)/g) ?? [])].flatMap(
      ([, list = ""]) => list.match(/\d+/g) ?? [],
    );
    const listed = [...(technician?.details.matchAll(/tj-statement-number">(\d+)</g) ?? [])];
    expect([...new Set(referred)].sort()).toEqual(listed.map(([, number]) => number).sort());
    expect(listed.length).toBe(11);
  });

  test("marks what is assumed, vague or background, with its remark and its source", () => {
    expect(technician?.details.match(/data-weight="assumption"/g)).toHaveLength(3);
    expect(technician?.text).toContain("lasted a little over a year |told vaguely|");
    expect(technician?.text).toContain("One leaves for a competitor; a month between");
    // One source for all: named once.
    expect(technician?.text.match(/Trajectoire\(S\)/g)).toHaveLength(1);
  });

  test("says which statements force a side in attributes of the style sheet", () => {
    expect(technician?.details).toMatch(/data-forces="start-earliest start-latest end-earliest/);
    expect(technician?.details).toContain('data-side="end-latest"');
  });

  test("draws the range with its two dates for the eye alone", () => {
    expect(technician?.range).toMatch(/^<span class="tj-range" aria-hidden="true"><svg /);
    expect(technician?.range).toMatch(/<span>Jun 2016<\/span> <span>Jan 2019<\/span>/);
    expect(technician?.range.match(/<circle/g)).toHaveLength(2);
    expect(`${technician?.details}${technician?.range}`).not.toMatch(/style=|NaN|undefined/);
  });

  test("is a closed disclosure that says what it is about", () => {
    expect(technician?.details).toMatch(
      /^<details class="tj-why"><summary>How do we know\?<span class="tj-spoken"> Data-centre/,
    );
  });

  test("a date that is known to the month has no bracket, and its own words", () => {
    const { text, range } =
      explain(minimal({ start: { edtf: "2015-10", raw: "Oct 2015" }, end: "2016-03-12" }), "a") ??
      {};
    expect(text).toContain("|Start| |October 2015||See 1|".replace("||", "|"));
    expect(text).toContain("|Oct 2015|");
    expect(range).toBe("");
  });

  test("what goes on, what is open, a moment and several periods", () => {
    expect(explain(gautier, "lead-sre")?.text).toContain("|End| |not over at the time of telling|");
    expect(explain(minimal({ start: "2015/.." }), "a")?.text).toContain("|Nothing says how late|");
    expect(explain(gautier, "called")?.text).toContain("|When| |April 2020|");
    const twice = explain(
      minimal({ start: "2001", end: "2002", laterPeriods: [{ start: "2005", end: "2006-04" }] }),
      "a",
    );
    expect(twice?.text).toContain("|Start 2| |between January 2005 and December 2005|");
    expect(twice?.text).toContain("|End 2| |April 2006|");
    expect(twice?.range).toBe("");
  });

  test("nothing to say about an undated stage, and nothing where dates are not to be told", () => {
    expect(explain(minimal({}), "a")).toBeNull();
    expect(explain(gautier, "technician", "hidden")).toBeNull();
    expect(explain(gautier, "technician", "duration")).toBeNull();
  });

  test("years alone: no month anywhere", () => {
    const months = /January|February|March|April|June|July|August|September|October|November|Dec/;
    for (const { id } of gautier.stages) {
      const made = explain(gautier, id, "year");
      const dates = made?.text.replaceAll(/\|[^|]*(as told|One |The |sat in)[^|]*\|/g, "|");
      expect(dates, id).not.toMatch(months);
      expect(made?.range, id).not.toMatch(/Jan|Jun|Dec|Apr/);
    }
    expect(explain(gautier, "technician", "year")?.text).toContain("between 2016 and 2017");
    const sourced = minimal({ start: { edtf: "2015-10", raw: "Oct 2015" } });
    expect(explain(sourced, "a", "year")?.text).not.toContain("Oct");
  });

  test("says what was set aside, at the stage that it spoke of", () => {
    const { text = "" } = explain(contradictory, "technician") ?? {};
    expect(text).toContain("June 2019 – this cannot be true together with:");
    expect(text).toContain("|technician, joined 06/2019|");
    expect(explain(contradictory, "engineer")?.text).not.toContain("cannot be true");
  });

  test("what was set aside is not printed as if it were so", () => {
    const path: CareerPath = {
      version: 1,
      person: { name: "Ola" },
      stages: [
        { id: "baker", kind: "role", title: "Baker", start: "2012", end: "2020-03" },
        { id: "mason", kind: "role", title: "Mason" },
      ],
      claims: [
        { id: "after", type: "order", before: "baker.end", after: "mason.start" },
        { id: "joined", type: "date", point: "mason.start", edtf: "2019-06" },
      ],
    };
    const html = renderToStaticMarkup(<CareerTimeline path={path} />);
    expect(html).toContain("after Baker");
    expect(html).not.toContain("2019");
    expect(explain(path, "mason")?.text).toContain("June 2019 – this cannot be true together with");
  });

  test("speaks French, and marks the English that stands in elsewhere", () => {
    expect(explain(gautier, "technician", "exact", "fr")?.text).toContain(
      "Comment le sait-on\u00a0?",
    );
    const swedish = renderToStaticMarkup(
      <CareerTimeline
        path={gautier}
        locale={{ ...fr, tag: "sv", messages: withoutExplanations }}
        explain={explainPeriod}
      />,
    );
    expect(swedish).toContain('<details class="tj-why" lang="en" dir="ltr">');
  });

  const { explanation: _, ...withoutExplanations } = fr.messages;
});

describe("in views", () => {
  test("a timeline explains each stage that has something to say, and nothing unless asked", () => {
    const plain = renderToStaticMarkup(<CareerTimeline path={gautier} />);
    const explained = renderToStaticMarkup(
      <CareerTimeline path={gautier} explain={explainPeriod} />,
    );
    expect(plain).not.toMatch(/tj-why|tj-range/);
    const entries = plain.match(/ role="article" class="tj-row /g)?.length;
    expect(explained.match(/<details class="tj-why"/g)).toHaveLength(entries ?? 0);
    expect(explained.match(/<p class="tj-period">.*?<span class="tj-range"/s)).not.toBeNull();
  });

  test("a card too", () => {
    const career = resolveCareer(gautier);
    const html = renderToStaticMarkup(
      <RoleCard {...stageCard(career, "engineer", { explain: explainPeriod })} />,
    );
    expect(html).toMatch(/<div class="tj-card-why"><details class="tj-why">/);
    expect(html).toContain("<span>Dec 2017</span> <span>Jan 2020</span>");
    expect(renderToStaticMarkup(<RoleCard {...stageCard(career, "engineer")} />)).not.toContain(
      "why",
    );
  });

  test("a long career in plain dates is explained without a fault", () => {
    const html = renderToStaticMarkup(<CareerTimeline path={longCareer} explain={explainPeriod} />);
    expect(html).not.toMatch(/NaN|undefined|\{\w+\}/);
  });
});

describe("CareerConflicts", () => {
  test("counts and lists them under a heading", () => {
    const html = renderToStaticMarkup(
      <CareerConflicts path={contradictory} headingLevel={2} id="c" />,
    );
    expect(html).toMatch(
      /^<section aria-label="Contradictions" id="c" class="tj tj-conflicts" lang="en"/,
    );
    expect(html).toContain('<h2 class="tj-conflicts-title">1 contradiction</h2>');
    expect(html.match(/<li class="tj-conflict">/g)).toHaveLength(1);
  });

  test("draws nothing where there is none, unless it is to say so", () => {
    expect(renderToStaticMarkup(<CareerConflicts path={gautier} />)).toBe("");
    expect(renderToStaticMarkup(<CareerConflicts path={gautier} locale={fr} showNone />)).toContain(
      "Aucune contradiction",
    );
  });
});
