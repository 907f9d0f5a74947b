import * as v from "valibot";
import {
  edtfSchema,
  extraSchema,
  idSchema,
  list,
  optional,
  referenceSchema,
  stringSchema,
  textSchema,
  urlSchema,
} from "./fields.js";
import { mediaSchema } from "./person-schema.js";
import { evidenceListSchema, whenSchema } from "./time-schema.js";

export const domainSchema = v.strictObject({
  id: idSchema,
  name: textSchema,
  slot: optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12))),
});

export const pivotKindSchema = v.picklist([
  "failure",
  "chance",
  "choice",
  "encounter",
  "restart",
  "vocation",
  "loss",
  "move",
  "other",
]);

export const pivotSchema = v.strictObject({
  id: idSchema,
  between: v.pipe(v.strictTuple([referenceSchema, referenceSchema]), v.readonly()),
  kind: pivotKindSchema,
  label: optional(textSchema),
  title: textSchema,
  summary: optional(textSchema),
  carriedOver: optional(list(referenceSchema)),
  milestones: optional(list(referenceSchema)),
  evidence: optional(evidenceListSchema),
  extra: optional(extraSchema),
});

export const sectionSchema = v.strictObject({
  title: optional(textSchema),
  summary: optional(textSchema),
  mode: optional(v.picklist(["scene", "flashback", "aside"])),
  items: list(referenceSchema),
});

export const chapterSchema = v.strictObject({
  id: idSchema,
  title: textSchema,
  label: optional(textSchema),
  summary: optional(textSchema),
  sections: list(sectionSchema),
});

export const callToActionSchema = v.strictObject({
  id: idSchema,
  kind: v.picklist(["jobs", "episode", "contact", "profile", "other"]),
  label: textSchema,
  url: urlSchema,
  summary: optional(textSchema),
});

export const sourceSchema = v.strictObject({
  id: idSchema,
  title: textSchema,
  url: optional(urlSchema),
  author: optional(textSchema),
  publisher: optional(textSchema),
  published: optional(whenSchema),
  accessed: optional(edtfSchema),
  licence: optional(stringSchema),
  format: optional(stringSchema),
  cover: optional(mediaSchema),
  extra: optional(extraSchema),
});
