import { type CareerPath, type Id, resolveCareer } from "@trajectoires/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import gautierJson from "../../../../../stories/careers/gautier.json" with { type: "json" };
import { storiedCareer } from "../../../../../tests/arbitraries/storied-careers.ts";
import { createViewContext } from "../../view/view-context.js";
import { createWords } from "../../words/create-words.js";
import type { JourneyFilter } from "../career-journey-props.js";
import { outlineCareer } from "../outline.js";
import { indexCareer } from "./career-index.js";
import { countFacets } from "./count-facets.js";
import { FACETS, findMatches, isFiltering, keepLit } from "./find-matches.js";

function indexOf(path: CareerPath, tag = "en") {
  const view = createViewContext(resolveCareer(path), createWords(tag));
  const outline = outlineCareer(view, "telling");
  return { outline, index: indexCareer(path, outline, tag) };
}

const gautier = indexOf(gautierJson as unknown as CareerPath);
const found = (filter: JourneyFilter) => findMatches(gautier.index, filter);

describe("findMatches", () => {
  test.each<[JourneyFilter, Id[]]>([
    [{ kinds: ["venture"] }, ["cto"]],
    [{ domains: ["hosting"] }, ["technician", "engineer", "expert", "systems-engineer"]],
    [{ domains: ["hosting"], skills: ["reliability-engineering"] }, ["systems-engineer"]],
    [{ organisations: ["anywr"], kinds: ["role"] }, ["lead-sre"]],
    [{ search: "CONSERV" }, ["musicology", "conservatory"]],
    [{ search: "reliability anywr" }, ["reliability", "lead-sre"]],
    [{ search: "nothing of the kind" }, []],
  ])("%j", (filter, ids) => {
    expect(found(filter)).toEqual(ids);
  });

  test("a pivot is found by its own words and by what was carried over it, and never by where it stands alone", () => {
    expect(found({ search: "erasmus" })).toContain("exams");
    expect(found({ skills: ["html"] })).toEqual(["exams", "pastime"]);
    expect(found({ skills: ["html"], domains: ["own-company"] })).toEqual(["exams"]);
    expect(found({ domains: ["own-company"] })).toEqual(["cto"]);
  });

  test("searches in the shown language", () => {
    const french = indexOf(gautierJson as unknown as CareerPath, "fr");
    expect(findMatches(french.index, { search: "fiabilite" }).length).toBeGreaterThan(0);
    expect(found({ search: "fiabilité" })).toEqual([]);
  });

  test("no filter finds every stage", () => {
    expect(found({ search: " " })).toHaveLength(
      gautier.outline.stops.filter(({ type }) => type === "stage").length,
    );
    expect(isFiltering({ search: " ", kinds: [] })).toBe(false);
  });
});

test("what was found keeps what it is a part of in the light, and the pivots beside it", () => {
  expect([...keepLit(gautier.index, ["mods"])]).toEqual(["mods", "pastime"]);
  expect([...keepLit(gautier.index, ["cto"])].sort()).toEqual(["cto", "exams", "zero"]);
  expect([...keepLit(gautier.index, ["exams"])]).toEqual(["exams"]);
});

const some = <Value extends string>(...values: Value[]) =>
  fc.option(fc.uniqueArray(fc.constantFrom(...values), { maxLength: 2 }), { nil: undefined });

const filters = fc.record({
  search: fc.constantFrom(undefined, "", "stage", "1", "P", "s1 stage", "o2", "nobody"),
  kinds: some("role", "study", "milestone"),
  domains: some("d1", "d2", "d3"),
  skills: some("s1", "s2"),
  organisations: some("o1", "o2"),
}) as fc.Arbitrary<JourneyFilter>;

/** The same in the plainest words, straight from the document: slow, and obvious. */
function findPlainly(path: CareerPath, shown: readonly Id[], filter: JourneyFilter): Id[] {
  const chosen = (list: readonly string[] | undefined, value: string | undefined) =>
    !list?.length || (value !== undefined && list.includes(value));
  const stageFits = (id: Id): boolean => {
    const stage = path.stages.find((it) => it.id === id);
    return (
      stage !== undefined &&
      shown.includes(id) &&
      chosen(filter.kinds, stage.kind) &&
      chosen(filter.domains, stage.domain) &&
      chosen(filter.organisations, stage.organisation)
    );
  };
  const uses = (skills: readonly string[]) =>
    !filter.skills?.length || filter.skills.some((id) => skills.includes(id));
  const says = (texts: readonly (string | undefined)[]) => {
    const words = texts.join(" ").toLowerCase().split(" ");
    const wanted = (filter.search ?? "").toLowerCase().split(" ").filter(Boolean);
    return wanted.every((start) => words.some((word) => word.startsWith(start)));
  };
  const hasOwnWish = Boolean(filter.search || filter.skills?.length);
  const isPlaced = Boolean(
    filter.kinds?.length || filter.domains?.length || filter.organisations?.length,
  );
  return shown.filter((id) => {
    const stage = path.stages.find((it) => it.id === id);
    if (stage) {
      const skills = (stage.skills ?? []) as string[];
      return (
        stageFits(id) &&
        uses(skills) &&
        says([stage.title as string, stage.organisation, ...skills])
      );
    }
    const pivot = path.pivots?.find((it) => it.id === id);
    const skills = pivot?.carriedOver ?? [];
    return (
      hasOwnWish &&
      uses(skills) &&
      says([pivot?.title as string, ...skills]) &&
      (!isPlaced || (pivot?.between ?? []).some(stageFits))
    );
  });
}

describe("any career, any filter", () => {
  test("finds what the plain way finds", () => {
    fc.assert(
      fc.property(storiedCareer, filters, (path, filter) => {
        const { outline, index } = indexOf(path);
        const shown = outline.stops.map(({ id }) => id);
        expect(findMatches(index, filter)).toEqual(findPlainly(path, shown, filter));
      }),
    );
  });

  test("counts of choices are what each would find if it alone were chosen in its list", () => {
    fc.assert(
      fc.property(storiedCareer, filters, (path, filter) => {
        const { outline, index } = indexOf(path);
        const counts = countFacets(index, filter);
        for (const facet of FACETS)
          for (const { id } of outline[facet])
            expect([facet, id, counts[facet].get(id) ?? 0]).toEqual([
              facet,
              id,
              findMatches(index, { ...filter, [facet]: [id] }).length,
            ]);
      }),
    );
  });

  test("choosing more in a list finds as much or more; a further list or word as much or less", () => {
    fc.assert(
      fc.property(storiedCareer, filters, fc.constantFrom(...FACETS), (path, filter, facet) => {
        const { outline, index } = indexOf(path);
        const before = findMatches(index, filter);
        const ids = outline[facet].map(({ id }) => id);
        if (filter[facet]?.length)
          expect(findMatches(index, { ...filter, [facet]: ids })).toEqual(
            expect.arrayContaining(before),
          );
        const more = findMatches(index, { ...filter, search: `${filter.search ?? ""} stage` });
        // Pivots are looked for as soon as there is a word.
        const stages = new Set(path.stages.map(({ id }) => id));
        expect(before).toEqual(expect.arrayContaining(more.filter((id) => stages.has(id))));
      }),
    );
  });
});
