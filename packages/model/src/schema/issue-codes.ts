import type { Severity } from "../issue.js";

interface CodeMeaning {
  readonly severity: Severity;
  readonly meaning: string;
}

/**
 * Every code that `parseCareerPath` reports, with its severity and meaning. Codes are stable: a code may be added in a
 * minor version, but changes its meaning or goes only in a major one.
 */
export const issueCodes = {
  "invalid-json": { severity: "error", meaning: "The text is not JSON; nothing could be read." },
  "not-an-object": {
    severity: "error",
    meaning: "The document is no JSON object; nothing could be read.",
  },
  "too-large": {
    severity: "error",
    meaning: "The document is over the limit of size; the rest was not read.",
  },
  "too-deep": {
    severity: "error",
    meaning: "Something is nested deeper than the limit and was left away.",
  },
  "too-many": {
    severity: "error",
    meaning: "A list is over the limit of entries; the rest was set aside.",
  },
  "too-long": {
    severity: "warning",
    meaning: "A text is over the limit of characters and was cut; the whole is in `extra`.",
  },
  "more-issues": { severity: "note", meaning: "There are more issues than the limit lists." },
  "not-json": {
    severity: "warning",
    meaning:
      "A value that JSON doesn't have (NaN, a function, a cycle …) was left away or written as text.",
  },
  unreadable: { severity: "error", meaning: "Reading a value threw an error: it was left away." },
  "unsafe-key": {
    severity: "warning",
    meaning: "A key that could change the prototype of objects was renamed.",
  },
  "missing-version": {
    severity: "note",
    meaning: "The document doesn't say its version; 1 is assumed.",
  },
  "newer-version": {
    severity: "warning",
    meaning:
      "The document is of a later version than this library knows; it was read as far as possible.",
  },
  "unknown-version": {
    severity: "warning",
    meaning: "The version is none that exists; the document was read as version 1.",
  },
  migrated: {
    severity: "note",
    meaning:
      "The document was of an older version and was brought up to date; paths refer to the new form.",
  },
  "unknown-key": {
    severity: "note",
    meaning: "A property this version doesn't know was kept in `extra`.",
  },
  "missing-field": { severity: "error", meaning: "A required property is missing." },
  "wrong-type": {
    severity: "error",
    meaning: "A value is of a type that its property can't hold.",
  },
  "unknown-value": {
    severity: "error",
    meaning: "A value is none of those that its property allows.",
  },
  "out-of-range": { severity: "error", meaning: "A number is too small, too large or not whole." },
  converted: {
    severity: "warning",
    meaning:
      "A value was of another type or spelling, but could only mean one thing, and was converted.",
  },
  "empty-value": { severity: "error", meaning: "A list or a text by language holds nothing." },
  "malformed-date": {
    severity: "error",
    meaning: "A date is not written in the supported subset of EDTF.",
  },
  "end-before-start": {
    severity: "warning",
    meaning: "A period ends before it starts; both dates were kept.",
  },
  "malformed-language": { severity: "error", meaning: "A language tag is not BCP 47." },
  "unsafe-url": {
    severity: "error",
    meaning: "An address has a scheme that isn't allowed, or is no address.",
  },
  "control-characters": {
    severity: "warning",
    meaning: "Control or bidi characters were stripped from a text.",
  },
  "missing-id": { severity: "warning", meaning: "An entry had no id and was given one." },
  "rewritten-id": {
    severity: "warning",
    meaning:
      "An id had other characters or more than allowed; it and every reference to it were rewritten.",
  },
  "duplicate-id": {
    severity: "warning",
    meaning:
      "A second entry had an id that was taken and was given another; references mean the first.",
  },
  "dangling-id": {
    severity: "error",
    meaning: "A reference names something that isn't in the document.",
  },
  "malformed-point": {
    severity: "error",
    meaning: "The name of a point in time is not `birth`, `telling` or a boundary of a stage.",
  },
  "part-of-cycle": { severity: "error", meaning: "A stage would be part of itself." },
  "repeated-stage": {
    severity: "error",
    meaning: "A stage is in more than one stint, or twice in one.",
  },
} as const satisfies Record<string, CodeMeaning>;

/** A code that `parseCareerPath` reports. */
export type IssueCode = keyof typeof issueCodes;
