export {
  type EdtfDate,
  type EdtfInterval,
  type EdtfMoment,
  type EdtfPrecision,
  readEdtf,
} from "./edtf.js";
export { type EdtfBoundsOptions, edtfBounds, edtfSpan, toEdtf } from "./edtf-bounds.js";
export { daysInMonth, monthParts, toMonth } from "./month.js";
export { type EdtfResult, parseEdtf } from "./parse-edtf.js";
