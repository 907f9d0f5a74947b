import type { CareerPath } from "@trajectoires/model";
import { gautier } from "../careers/index.ts";

/** Gautier's journey with a date that somebody got wrong: it leaves no room for what came after. */
export const contradictory: CareerPath = {
  ...gautier,
  claims: [
    ...(gautier.claims ?? []),
    {
      id: "too-late",
      type: "date",
      point: "technician.start",
      edtf: "2019-06",
      evidence: [
        { source: "staff-list", exact: "technician, joined 06/2019", note: "An invented slip." },
      ],
    },
  ],
  sources: [...(gautier.sources ?? []), { id: "staff-list", title: "A list of staff" }],
};
