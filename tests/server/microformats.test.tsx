import { resolveCareer } from "@trajectoires/model";
import { CareerTimeline, RoleCard, stageCard } from "@trajectoires/react";
import { mf2 } from "microformats-parser";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { sampleCareers } from "../../stories/careers/index.ts";

type Root = ReturnType<typeof mf2>["items"][number];
type Value = Root["properties"][string][number];

/** The one thing that a parser who knows nothing of this library finds. */
function read(element: ReactElement): Root {
  const { items } = mf2(renderToStaticMarkup(element), { baseUrl: "https://x.example" });
  expect(items).toHaveLength(1);
  return items[0] as Root;
}

/** Properties as plain texts; of what is nested, its name. */
function plain({ properties }: Root): Record<string, Value[]> {
  const textOf = (value: Value) =>
    typeof value === "object" && "value" in value ? (value.value as Value) : value;
  return Object.fromEntries(
    Object.entries(properties).map(([name, values]) => [name, values.map(textOf)]),
  );
}

function nested(root: Root, property: string): Root[] {
  return (root.properties[property] ?? []) as Root[];
}

function eventOf(root: Root, name: string): Record<string, Value[]> | undefined {
  return [...nested(root, "experience"), ...nested(root, "education"), ...(root.children ?? [])]
    .map(plain)
    .find((event) => event.name?.[0] === name);
}

const { gautier, beginner, demanding } = sampleCareers;

test("a first post is one experience with its employer, start and skills", () => {
  const resume = read(<CareerTimeline path={beginner} />);
  expect(resume).toEqual({
    type: ["h-resume"],
    properties: {
      name: ["Three months in"],
      summary: ["Junior web developer"],
      experience: [
        {
          type: ["h-event"],
          value: "Junior web developer",
          properties: {
            name: ["Junior web developer"],
            location: [
              {
                type: ["h-card"],
                properties: { name: ["Fernhill Press"] },
                value: "Fernhill Press",
              },
            ],
            start: ["2026-08"],
            summary: [
              "Keeps the catalogue of a small publisher online, one careful pull request at a time.",
            ],
            skill: ["HTML", "CSS", "JavaScript"],
          },
        },
      ],
    },
  });
});

describe("Gautier's story", () => {
  const resume = read(<CareerTimeline path={gautier} />);
  const { name, experience, education, affiliation } = plain(resume);

  test("tells study from work, and claims neither of the rest", () => {
    expect(name).toEqual(["From musicology to site reliability"]);
    expect(education).toEqual(["Student of musicology and art history", "Conservatory, guitar"]);
    expect(experience).toEqual([
      "French lessons",
      "Chief Technology Officer, co-founder",
      "Data-centre support technician, 24/7",
      "Engineer, support tooling",
      "Systems engineer, internal IT",
      "Lead SRE",
    ]);
    const others = resume.children?.map((event) => [event.type, plain(event).name?.[0]]);
    expect(others).toContainEqual([["h-event"], "A literary baccalauréat"]);
    expect(others).toContainEqual([["h-event"], "HTML before the internet"]);
  });

  test("names the organisation of several roles once", () => {
    expect(affiliation).toEqual(["A hosting group"]);
    expect(eventOf(resume, "Engineer, support tooling")).not.toHaveProperty("location");
  });

  test("has a date where the page prints one, and none where it tells when in words", () => {
    const dated = nested(resume, "experience").map(plain);
    expect(dated.map(({ start, end }) => [start, end])).toEqual([
      ...Array.from({ length: 5 }, () => [undefined, undefined]),
      [["2020"], undefined],
    ]);
    expect(eventOf(resume, "Lead SRE")).toMatchObject({
      location: ["Anywr"],
      skill: ["Reliability engineering", "System administration", "Technical leadership"],
    });
  });

  test("gives no dates when it must not", () => {
    for (const datePolicy of ["hidden", "duration"] as const) {
      const html = renderToStaticMarkup(
        <CareerTimeline path={demanding} datePolicy={datePolicy} />,
      );
      expect(html).not.toMatch(/\bdt-(start|end)\b/);
    }
  });
});

describe("a demanding career", () => {
  const resume = read(<CareerTimeline path={demanding} />);
  const datesOf = (name: string) => {
    const event = eventOf(resume, name);
    expect(event).toBeDefined();
    return [event?.start ?? [], event?.end ?? []];
  };

  test("keeps every date as precise as it was written", () => {
    expect(datesOf("Role")).toEqual([["1999"], ["2000"]]);
    expect(datesOf("<b>Bold</b> & <i>brave</i> </article><!-- end -->")).toEqual([
      ["2004-03"],
      ["2006"],
    ]);
    expect(datesOf("Started on the same day, 4 of 6")).toEqual([["2021-06-01"], ["2021-06-30"]]);
    expect(datesOf("Keeper of the tower")).toEqual([["2027-09"], []]);
  });

  test("has no date for about, perhaps, a season, a decade or a year that is one of two", () => {
    expect(datesOf("🛗🗼 Lift & Tower 👩‍👩‍👧‍👦 Ltd 🇩🇪→🇯🇵")).toEqual([[], []]);
    expect(datesOf("A degree in silence")).toEqual([[], []]);
    expect(datesOf("Evening school, everything")).toEqual([[], []]);
    expect(datesOf("Fire brigade")).toEqual([[], []]);
    expect(datesOf("Civic service")).toEqual([[], ["1999"]]);
  });

  test("keeps names in any script, and what looks like markup, as they are", () => {
    expect(eventOf(resume, "Wartung ‏(صيانة المصاعد)‏ in Halle 3")).toMatchObject({
      location: ["شركة المصاعد المتحدة (UL) Ltd."],
      skill: ["العربية", "עברית"],
    });
    expect(eventOf(resume, "<b>Bold</b> & <i>brave</i> </article><!-- end -->")).toMatchObject({
      location: [`<u>Under</u> & Sons "quoted" 'twice'`],
      skill: ["A/B <testing>", "R&D"],
    });
  });

  test("a break is no experience", () => {
    expect(plain(resume).experience).not.toContain("Caring");
    expect(datesOf("Caring")).toEqual([["2011-01"], ["2011-11"]]);
  });
});

test("the person is the contact where the heading is their name", () => {
  const { title: _, ...untitled } = beginner;
  const resume = read(<CareerTimeline path={untitled} />);
  expect(resume.properties.contact).toEqual([
    {
      id: expect.stringMatching(/-heading$/),
      type: ["h-card"],
      properties: { name: ["Nia Abelson"] },
      value: "Nia Abelson",
    },
  ]);
});

test("a card is an event, and what the host says it is of a résumé", () => {
  const props = stageCard(resolveCareer(beginner), "junior-developer");
  expect(read(<RoleCard {...props} />).type).toEqual(["h-event"]);
  const resume = read(
    <div className="h-resume">
      <RoleCard {...props} className="p-experience" />
    </div>,
  );
  expect(nested(resume, "experience").map(plain)).toEqual([
    expect.objectContaining({
      name: ["Junior web developer"],
      location: ["Fernhill Press"],
      start: ["2026-08"],
      skill: ["HTML", "CSS", "JavaScript"],
    }),
  ]);
});
