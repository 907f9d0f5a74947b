import type { End, When } from "../document/time.js";
import { readEdtf } from "../time/edtf.js";
import { edtfSpan } from "../time/edtf-bounds.js";
import type { Draft } from "./draft.js";
import { quote } from "./json.js";
import type { Place, Reading } from "./reading.js";

/** Reports periods that certainly end before they start. Both dates stay: nobody but the author knows which is wrong. */
export function checkTimes(draft: Draft, reading: Reading): void {
  for (const stage of draft.stages) {
    checkPeriod(stage.start, stage.end, reading.place(stage), reading);
    for (const period of stage.laterPeriods ?? []) {
      checkPeriod(period.start, period.end, reading.place(period), reading);
    }
  }
}

function checkPeriod(
  start: When | undefined,
  end: End | undefined,
  place: Place,
  reading: Reading,
): void {
  const startText = edtfOf(start);
  const endText = edtfOf(end);
  if (startText === undefined || endText === undefined) return;
  const earliest = span(startText)?.start ?? null;
  const latest = span(endText)?.end ?? null;
  if (earliest === null || latest === null || latest > earliest) return;
  reading.report(
    "end-before-start",
    `${place.pointer}/end`,
    `It ends (${quote(endText)}) before it starts (${quote(startText)}); both dates were kept, but its length can't be told.`,
    "Mend one of the dates; perhaps they are swapped.",
  );
}

function edtfOf(date: End | undefined): string | undefined {
  if (date === "ongoing" || date === "unknown") return undefined;
  return typeof date === "object" ? date.edtf : date;
}

function span(text: string) {
  const date = readEdtf(text);
  return date && edtfSpan(date);
}
