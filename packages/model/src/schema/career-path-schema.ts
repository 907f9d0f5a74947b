import * as v from "valibot";
import {
  edtfSchema,
  extraSchema,
  languageTagSchema,
  list,
  optional,
  stringSchema,
  textSchema,
  urlSchema,
} from "./fields.js";
import { organisationSchema, personSchema } from "./person-schema.js";
import { skillSchema } from "./skill-schema.js";
import { stageSchema, stintSchema } from "./stage-schema.js";
import {
  callToActionSchema,
  chapterSchema,
  domainSchema,
  pivotSchema,
  sourceSchema,
} from "./story-schema.js";
import { claimSchema, whenSchema } from "./time-schema.js";

export const metaSchema = v.strictObject({
  lastModified: optional(edtfSchema),
  canonical: optional(urlSchema),
  licence: optional(stringSchema),
});

/**
 * The shape of a `CareerPath`, strictly: unknown properties are errors. It knows nothing of what ids refer to; to read
 * a document from outside use `parseCareerPath`, which also repairs and explains.
 */
export const careerPathSchema = v.strictObject({
  $schema: optional(stringSchema),
  version: v.literal(1),
  lang: optional(languageTagSchema),
  title: optional(textSchema),
  kicker: optional(textSchema),
  summary: optional(textSchema),
  person: personSchema,
  organisations: optional(list(organisationSchema)),
  domains: optional(list(domainSchema)),
  stages: list(stageSchema),
  stints: optional(list(stintSchema)),
  pivots: optional(list(pivotSchema)),
  skills: optional(list(skillSchema)),
  claims: optional(list(claimSchema)),
  chapters: optional(list(chapterSchema)),
  actions: optional(list(callToActionSchema)),
  sources: optional(list(sourceSchema)),
  telling: optional(whenSchema),
  meta: optional(metaSchema),
  extra: optional(extraSchema),
});
