import { resolveCareer } from "@trajectoires/model";
import { expect, test } from "vitest";
import { gautier } from "../../../../stories/careers/index.ts";
import { contradictory } from "../../../../stories/time/contradictory.ts";
import { fr } from "../locales/fr.js";
import { createWords } from "../words/create-words.js";
import { describeConflict } from "./describe-conflict.js";

const career = resolveCareer(contradictory, { assumptions: "none" });
const [conflict] = career.conflicts;
if (!conflict) throw new Error("The contradictory sample has to contradict itself.");

test("names exactly the statements that clash, and the one that was set aside", () => {
  expect(career.conflicts).toHaveLength(1);
  const words = describeConflict(createWords(), career, conflict);
  expect(words.headline).toBe(
    "The start of “Data-centre support technician, 24/7”: June 2019 – this cannot be true together with:",
  );
  expect(words.others.map(({ sentence }) => sentence)).toEqual([
    "“Anywr calls”: April 2020",
    "“Data-centre support technician, 24/7” lasted a little over a year",
    "First the end of “Data-centre support technician, 24/7”, then the start of “Engineer, support tooling”",
    "Four months from the start of “Engineer, support tooling” to “From senior to expert”",
    "One of these: 12 months from the start of “Engineer, support tooling” to the start of “Systems engineer, internal IT” or 12 months from “From senior to expert” to the start of “Systems engineer, internal IT”",
    "First the start of “Systems engineer, internal IT”, then “Applications for SRE posts”",
    "First “Applications for SRE posts”, then “Anywr calls”",
  ]);
  expect(words.sentence).toBe(
    `${words.headline} ${words.others.map(({ sentence }) => sentence).join("; ")}.`,
  );
  expect(words.setAside.id).toBe("too-late");
  expect(words.outcome).toContain("among equals the last in the document");
});

test("says so where the statement that went is weaker than the others", () => {
  const claims = [
    { id: "x", type: "date", point: "cto.start", edtf: "2016" },
    { id: "y", type: "date", point: "cto.start", edtf: "2017", status: "assumption" },
  ] as const;
  const other = resolveCareer({ ...gautier, claims });
  const [clash] = other.conflicts;
  if (!clash) throw new Error("Two years at once have to clash.");
  expect(describeConflict(createWords(), other, clash)).toMatchObject({
    outcome:
      "As the weakest of them (assumption) it was set aside; everything else is worked out without it.",
    advice: expect.stringContaining("correct the statement"),
  });
});

test("a statement that contradicts itself stands alone", () => {
  const claims = [
    { id: "x", type: "order", before: "cto.start", after: "cto.start", atLeast: 1 },
  ] as const;
  const other = resolveCareer({ ...gautier, claims });
  const [clash] = other.conflicts;
  if (!clash) throw new Error("A month after itself has to clash.");
  const { headline, sentence, others } = describeConflict(createWords(), other, clash);
  expect(others).toEqual([]);
  expect(headline).toBe(sentence);
  expect(sentence).toMatch(/this contradicts itself\.$/);
});

test("in French", () => {
  const { headline, outcome } = describeConflict(createWords(fr), career, conflict);
  expect(headline).toBe(
    "Le début de «\u00a0Technicien support en data center, 24/7\u00a0»\u00a0: juin 2019 – impossible en même temps que\u00a0:",
  );
  expect(outcome).toContain("affirmé");
});
