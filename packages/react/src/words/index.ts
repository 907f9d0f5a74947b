export {
  createWords,
  type DateFields,
  type MessageOverrides,
  type Style,
  type Words,
} from "./create-words.js";
export { type ClaimContext, describeClaim, formatAges } from "./describe-claim.js";
export {
  type DatePolicy,
  describePeriod,
  type PeriodOf,
  type PeriodOptions,
  type PeriodWords,
  speakPeriod,
} from "./describe-period.js";
export { formatBounds } from "./format-bounds.js";
export { formatDate, formatMonth, toDateTime } from "./format-date.js";
export {
  formatDuration,
  formatVagueDuration,
} from "./format-duration.js";
export { initials } from "./initials.js";
export type { DatePart, TextPart, Values } from "./interpolate.js";
export { type Direction, directionOf, type Locale } from "./locale.js";
export type { ByDateKind, ByNumber, ByTwoDates, DateKind, Messages, Plural } from "./messages.js";
export { namePoint } from "./name-point.js";
export { lengthOf } from "./period-length.js";
export { type PickedText, pickText } from "./pick-text.js";
