import * as v from "valibot";
import {
  booleanSchema,
  countryCodeSchema,
  extraSchema,
  idSchema,
  languageTagSchema,
  latitudeSchema,
  list,
  longitudeSchema,
  optional,
  pixelsSchema,
  stringSchema,
  textSchema,
  urlSchema,
} from "./fields.js";
import { codeSchema, levelSchema } from "./skill-schema.js";
import { whenSchema } from "./time-schema.js";

export const mediaSchema = v.strictObject({
  url: urlSchema,
  type: optional(v.picklist(["image", "video", "audio", "document"])),
  alt: optional(textSchema),
  caption: optional(textSchema),
  width: optional(pixelsSchema),
  height: optional(pixelsSchema),
  credit: optional(textSchema),
});

export const linkSchema = v.strictObject({ url: urlSchema, label: optional(textSchema) });

export const placeSchema = v.strictObject({
  name: optional(textSchema),
  city: optional(textSchema),
  region: optional(textSchema),
  country: optional(textSchema),
  countryCode: optional(countryCodeSchema),
  postalCode: optional(stringSchema),
  address: optional(textSchema),
  latitude: optional(latitudeSchema),
  longitude: optional(longitudeSchema),
  remote: optional(v.picklist(["remote", "hybrid", "on-site"])),
});

export const profileSchema = v.strictObject({
  network: stringSchema,
  username: optional(stringSchema),
  url: optional(urlSchema),
});

export const languageSkillSchema = v.strictObject({
  name: textSchema,
  code: optional(languageTagSchema),
  level: optional(levelSchema),
});

export const interestSchema = v.strictObject({
  name: textSchema,
  keywords: optional(list(textSchema)),
});

export const recommendationSchema = v.strictObject({
  name: optional(textSchema),
  text: textSchema,
});

export const personSchema = v.strictObject({
  name: textSchema,
  givenName: optional(textSchema),
  familyName: optional(textSchema),
  headline: optional(textSchema),
  summary: optional(textSchema),
  photo: optional(mediaSchema),
  birth: optional(whenSchema),
  place: optional(placeSchema),
  email: optional(stringSchema),
  phone: optional(stringSchema),
  url: optional(urlSchema),
  profiles: optional(list(profileSchema)),
  languages: optional(list(languageSkillSchema)),
  interests: optional(list(interestSchema)),
  references: optional(list(recommendationSchema)),
  extra: optional(extraSchema),
});

export const organisationSchema = v.strictObject({
  id: idSchema,
  name: optional(textSchema),
  anonymous: optional(booleanSchema),
  description: optional(textSchema),
  url: optional(urlSchema),
  logo: optional(mediaSchema),
  place: optional(placeSchema),
  industry: optional(textSchema),
  codes: optional(list(codeSchema)),
  extra: optional(extraSchema),
});
