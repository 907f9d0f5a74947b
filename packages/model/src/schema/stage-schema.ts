import * as v from "valibot";
import {
  booleanSchema,
  extraSchema,
  idSchema,
  languageTagSchema,
  list,
  optional,
  referenceSchema,
  shareSchema,
  stringSchema,
  textSchema,
  urlSchema,
} from "./fields.js";
import { linkSchema, mediaSchema, placeSchema } from "./person-schema.js";
import { codeSchema, skillUseSchema } from "./skill-schema.js";
import { endSchema, evidenceListSchema, periodSchema, whenSchema } from "./time-schema.js";

export const stageKindSchema = v.picklist([
  "role",
  "study",
  "venture",
  "volunteering",
  "service",
  "pastime",
  "project",
  "credential",
  "award",
  "publication",
  "milestone",
  "break",
  "life",
]);

export const breakReasonSchema = v.picklist([
  "care",
  "parental",
  "health",
  "sabbatical",
  "travel",
  "study",
  "search",
  "relocation",
  "bereavement",
  "unspecified",
]);

export const employmentTypeSchema = v.picklist([
  "full-time",
  "part-time",
  "self-employed",
  "freelance",
  "contract",
  "temporary",
  "internship",
  "apprenticeship",
  "seasonal",
  "founder",
  "civic",
  "military",
]);

export const quoteSchema = v.strictObject({
  text: textSchema,
  originalLang: optional(languageTagSchema),
  by: optional(textSchema),
  paraphrase: optional(booleanSchema),
  evidence: optional(evidenceListSchema),
});

export const stagePersonSchema = v.strictObject({
  name: textSchema,
  role: optional(textSchema),
  url: optional(urlSchema),
});

export const studySchema = v.strictObject({
  area: optional(textSchema),
  degree: optional(textSchema),
  score: optional(stringSchema),
  courses: optional(list(textSchema)),
  outcome: optional(v.picklist(["achieved", "failed", "left", "ongoing"])),
});

export const stageSchema = v.strictObject({
  id: idSchema,
  kind: stageKindSchema,
  title: textSchema,
  subtitle: optional(textSchema),
  organisation: optional(referenceSchema),
  domain: optional(referenceSchema),
  partOf: optional(referenceSchema),
  line: optional(v.picklist(["main", "thread"])),
  start: optional(whenSchema),
  end: optional(endSchema),
  laterPeriods: optional(list(periodSchema)),
  planned: optional(booleanSchema),
  place: optional(placeSchema),
  employment: optional(employmentTypeSchema),
  rate: optional(shareSchema),
  reason: optional(breakReasonSchema),
  summary: optional(textSchema),
  highlights: optional(list(textSchema)),
  skills: optional(list(v.union([referenceSchema, skillUseSchema]))),
  people: optional(list(stagePersonSchema)),
  media: optional(list(mediaSchema)),
  links: optional(list(linkSchema)),
  quotes: optional(list(quoteSchema)),
  study: optional(studySchema),
  codes: optional(list(codeSchema)),
  visibility: optional(v.picklist(["public", "recruiter", "private"])),
  evidence: optional(evidenceListSchema),
  extra: optional(extraSchema),
});

export const stintSchema = v.strictObject({
  id: idSchema,
  organisation: optional(referenceSchema),
  stages: v.pipe(v.array(referenceSchema), v.minLength(1), v.readonly()),
  summary: optional(textSchema),
});
