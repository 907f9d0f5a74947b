import type { ReadSection } from "../reading/career.js";
import type { Context } from "../reading/context.js";
import { DOMAINS, UNTITLED } from "../reading/domains.js";
import type { Entry } from "../reading/entry.js";
import { keepAside } from "../reading/extra.js";
import { settleEnds } from "../reading/periods.js";

/** The export gives courses neither a date nor a school: they become one stage that lists them. */
export function readCourses(rows: readonly Entry[], context: Context): ReadSection | undefined {
  const courses = rows.flatMap((entry) => {
    const name = entry.text("Name");
    const number = entry.text("Number");
    keepAside(context.extra, "Courses", entry.key, entry.rest());
    return [name, number && `(${number})`].filter(Boolean).join(" ") || [];
  });
  const [first] = rows;
  if (!first || courses.length === 0) return undefined;
  context.domains.set(DOMAINS.studies.id, DOMAINS.studies);
  const stage = {
    id: context.ids.make(["courses"], "courses"),
    kind: "study" as const,
    title: UNTITLED.courses,
    domain: DOMAINS.studies.id,
    study: { courses },
  };
  const timed = [{ stage, path: first.path }];
  settleEnds(timed, context);
  return { kind: "study", timed };
}
