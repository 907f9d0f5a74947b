import type { CareerPath } from "../document/career-path.js";
import type { SkillCredential } from "../document/skill.js";
import type { Edtf } from "../document/time.js";
import { redactWhen } from "./coarsen.js";
import type { DatePolicy } from "./date-policy.js";

/** Every date of the document's fields as a policy tells it. Claims are done by `redactClaims`. */
export function redactDates(path: CareerPath, dates: DatePolicy): CareerPath {
  if (dates === "exact") return path;
  const when = <T extends object, K extends keyof T & string>(object: T, ...keys: K[]): T => {
    const copy = { ...object };
    for (const key of keys) {
      const date = redactWhen(copy[key] as Edtf | undefined, dates);
      if (date === undefined) delete copy[key];
      else copy[key] = date as T[K];
    }
    return copy;
  };
  const { birth: _birth, ...person } = path.person;
  const credential = (given: SkillCredential) => when(given, "date", "expires");
  return {
    ...when(path, "telling"),
    person,
    ...(path.meta && { meta: when(path.meta, "lastModified") }),
    stages: path.stages.map((stage) => ({
      ...when(stage, "start", "end"),
      // An empty period stays: it says that there was one, and claims may name it.
      ...(stage.laterPeriods && {
        laterPeriods: stage.laterPeriods.map((period) => when(period, "start", "end")),
      }),
    })),
    ...(path.skills && {
      skills: path.skills.map((skill) => ({
        ...when(skill, "since"),
        ...(skill.credential && { credential: credential(skill.credential) }),
      })),
    }),
    ...(path.sources && {
      sources: path.sources.map((source) => when(source, "published", "accessed")),
    }),
  };
}
