import { expect, test } from "vitest";
import { readLanguageLevel, readSkillLevel } from "./levels.js";

test.each([
  ["Native speaker", "cefr", "native"],
  ["Muttersprache", "cefr", "native"],
  ["Langue maternelle", "cefr", "native"],
  ["Nativo", "cefr", "native"],
  ["Родной", "cefr", "native"],
  ["母語", "cefr", "native"],
  ["원어민", "cefr", "native"],
  ["B2", "cefr", "B2"],
  ["Upper intermediate (b2)", "cefr", "B2"],
  ["A2 (Чтение)", "cefr", "A2"],
  ["Elementary proficiency", "ilr", 1],
  ["Limited working proficiency", "ilr", 2],
  ["Professional Working Proficiency", "ilr", 3],
  ["Full professional proficiency", "ilr", 4],
  ["Native or bilingual proficiency", "ilr", 5],
  ["Compétence professionnelle", "ilr", 3],
  ["Compétence professionnelle limitée", "ilr", 2],
  ["Near-native", "free", "Near-native"],
  ["Fluent", "free", "Fluent"],
  ["Courant (4 ans au Canada)", "free", "Courant (4 ans au Canada)"],
  ["AB12 club", "free", "AB12 club"],
])("language level %s", (raw, scheme, value) => {
  expect(readLanguageLevel(raw)).toEqual({ scheme, value, raw });
});

test.each([
  ["Master", "steps", 5],
  ["beginner", "steps", 1],
  ["Avanzado", "steps", 4],
  ["中級", "steps", 3],
  ["4/5", "steps", 4],
  ["5", "steps", 5],
  ["80%", "free", "80%"],
  ["Amazing", "free", "Amazing"],
  ["7", "free", "7"],
])("skill level %s", (raw, scheme, value) => {
  expect(readSkillLevel(raw)).toEqual({ scheme, value, raw });
});
