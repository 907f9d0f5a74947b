import * as v from "valibot";
import {
  booleanSchema,
  extraSchema,
  idSchema,
  list,
  numberSchema,
  optional,
  referenceSchema,
  shareSchema,
  stringSchema,
  textSchema,
  urlSchema,
} from "./fields.js";
import { isOnScale } from "./level-scales.js";
import { whenSchema } from "./time-schema.js";

export const codeSchema = v.strictObject({
  scheme: stringSchema,
  id: stringSchema,
  uri: optional(stringSchema),
});

export const levelSchema = v.pipe(
  v.strictObject({
    scheme: v.picklist(["cefr", "ilr", "steps", "free"]),
    value: v.union([stringSchema, numberSchema]),
    raw: optional(stringSchema),
  }),
  v.check((level) => isOnScale(level)),
);

export const skillCredentialSchema = v.strictObject({
  name: textSchema,
  issuer: optional(textSchema),
  date: optional(whenSchema),
  expires: optional(whenSchema),
  url: optional(urlSchema),
  licenceNumber: optional(stringSchema),
  verified: optional(booleanSchema),
});

export const skillSchema = v.strictObject({
  id: idSchema,
  name: textSchema,
  level: optional(levelSchema),
  since: optional(whenSchema),
  domain: optional(referenceSchema),
  group: optional(textSchema),
  keywords: optional(list(textSchema)),
  credential: optional(skillCredentialSchema),
  codes: optional(list(codeSchema)),
  extra: optional(extraSchema),
});

export const skillUseSchema = v.strictObject({
  skill: referenceSchema,
  level: optional(levelSchema),
  intensity: optional(shareSchema),
});
