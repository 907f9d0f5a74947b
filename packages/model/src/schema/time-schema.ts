import * as v from "valibot";
import {
  amountSchema,
  booleanSchema,
  countSchema,
  edtfSchema,
  idSchema,
  list,
  numberSchema,
  optional,
  pointSchema,
  referenceSchema,
  stringSchema,
  textSchema,
} from "./fields.js";

export const evidenceSchema = v.strictObject({
  source: referenceSchema,
  exact: optional(stringSchema),
  start: optional(countSchema),
  end: optional(countSchema),
  note: optional(textSchema),
});

export const evidenceListSchema = list(evidenceSchema);

export const sourcedDateSchema = v.strictObject({
  edtf: edtfSchema,
  raw: optional(stringSchema),
  padded: optional(booleanSchema),
  evidence: optional(evidenceListSchema),
});

export const whenSchema = v.union([v.literal("unknown"), edtfSchema, sourcedDateSchema]);

export const endSchema = v.union([
  v.literal("ongoing"),
  v.literal("unknown"),
  edtfSchema,
  sourcedDateSchema,
]);

export const periodSchema = v.strictObject({
  start: optional(whenSchema),
  end: optional(endSchema),
});

export const durationSchema = v.strictObject({
  value: optional(amountSchema),
  upTo: optional(amountSchema),
  unit: optional(v.picklist(["day", "week", "month", "year"])),
  word: optional(v.picklist(["about", "bit-over", "almost", "more-than", "less-than", "some"])),
});

const claimBase = {
  id: idSchema,
  status: optional(v.picklist(["stated", "vague", "background", "assumption"])),
  says: optional(textSchema),
  evidence: optional(evidenceListSchema),
};

export const dateClaimSchema = v.strictObject({
  ...claimBase,
  type: v.literal("date"),
  point: pointSchema,
  edtf: edtfSchema,
});

export const ageClaimSchema = v.strictObject({
  ...claimBase,
  type: v.literal("age"),
  point: pointSchema,
  years: countSchema,
  upTo: optional(countSchema),
  approximate: optional(booleanSchema),
});

export const durationClaimSchema = v.strictObject({
  ...claimBase,
  type: v.literal("duration"),
  start: pointSchema,
  end: pointSchema,
  length: durationSchema,
});

export const orderClaimSchema = v.strictObject({
  ...claimBase,
  type: v.literal("order"),
  before: pointSchema,
  after: pointSchema,
  atLeast: optional(numberSchema),
  atMost: optional(numberSchema),
});

export const monthClaimSchema = v.strictObject({
  ...claimBase,
  type: v.literal("month"),
  point: pointSchema,
  months: v.pipe(
    v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12))),
    v.minLength(1),
    v.readonly(),
  ),
  sameYearAs: optional(pointSchema),
});

const simpleClaims = [
  dateClaimSchema,
  ageClaimSchema,
  durationClaimSchema,
  orderClaimSchema,
  monthClaimSchema,
] as const;

export const simpleClaimSchema = v.variant("type", simpleClaims);

export const alternativesClaimSchema = v.strictObject({
  ...claimBase,
  type: v.literal("anyOf"),
  claims: v.pipe(v.array(simpleClaimSchema), v.minLength(1), v.readonly()),
});

export const claimSchema = v.variant("type", [...simpleClaims, alternativesClaimSchema]);
