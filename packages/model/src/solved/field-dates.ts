import type { CareerPath } from "../document/career-path.js";
import type { Edtf } from "../document/time.js";
import type { CareerFrame } from "../resolve/frame-career.js";
import { dateText } from "../resolve/stage-points.js";

/** The date that the document's own field gives each point, readable or not; in the order of their numbers, from 1 on. */
export function fieldDates(path: CareerPath, { periods }: CareerFrame): (Edtf | undefined)[] {
  const fields = [
    path.person?.birth,
    path.telling,
    ...periods.flatMap((own) =>
      own.flatMap(({ start, end, endName }) => (endName ? [start, end] : [start])),
    ),
  ];
  return fields.map((field) => {
    const text = dateText(field);
    return typeof text === "string" && text !== "unknown" && text !== "ongoing" ? text : undefined;
  });
}
