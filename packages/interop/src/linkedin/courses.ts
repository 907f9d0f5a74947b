import type { ReadSection } from "../reading/career.js";
import type { Context } from "../reading/context.js";
import { DOMAINS } from "../reading/domains.js";
import type { Entry } from "../reading/entry.js";
import { asExtra } from "../reading/extra.js";
import { settleEnds } from "../reading/periods.js";
import type { PlainRecord } from "../reading/plain-data.js";

/** The export gives courses neither a date nor a school: they become one stage that lists them. */
export function readCourses(rows: readonly Entry[], context: Context): ReadSection | undefined {
  const aside: PlainRecord = {};
  const courses = rows.flatMap((entry) => {
    const name = entry.text("Name");
    const number = entry.text("Number");
    const rest = entry.rest();
    if (rest) aside[entry.key] = rest;
    const words = name && number ? `${name} (${number})` : (name ?? number);
    return words ? [words] : [];
  });
  const [first] = rows;
  if (!first || courses.length === 0) return undefined;
  context.domains.set(DOMAINS.studies.id, DOMAINS.studies);
  const stage = {
    id: context.ids.make(["courses"], "courses"),
    kind: "study" as const,
    title: { en: "Courses", fr: "Cours", de: "Kurse", es: "Cursos" },
    domain: DOMAINS.studies.id,
    study: { courses },
    ...asExtra(context.format, aside),
  };
  const timed = [{ stage, path: first.path }];
  settleEnds(timed, context);
  return { kind: "study", timed };
}
