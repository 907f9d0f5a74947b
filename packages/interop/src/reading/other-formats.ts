import { isRecord, type Plain } from "./plain-data.js";

const has = (value: Plain | undefined, ...keys: string[]) =>
  isRecord(value) && keys.every((key) => value[key] !== undefined);

/** Name of the format that data seem to be in, if it is a known one other than JSON Resume. */
export function recogniseOtherFormat(value: Plain): string | undefined {
  if (Array.isArray(value)) {
    return has(value[0], "Company Name") || has(value[0], "School Name") ? "LinkedIn" : undefined;
  }
  if (!isRecord(value)) return undefined;
  if (Array.isArray(value.stages)) return "CareerPath";
  if (has(value.employment, "history") || has(value.education, "history")) return "FRESH";
  if (has(value, "SkillsPassport") || has(value, "LearnerInfo")) return "Europass";
  if (has(value, "orcid-identifier") || has(value, "activities-summary")) return "ORCID";
  if (has(value.cv, "sections")) return "RenderCV";
  if (has(value.sections, "experience")) return "Reactive Resume";
  if (has(value.experience, "jobs") || has(value, "aboutMe")) return "Manfred (MAC)";
  if (has(value, "employmentHistories")) return "HR Open";
  if (has(value, "positions") || has(value, "Positions") || has(value, "positionView"))
    return "LinkedIn";
  if (has(value, "@context") || has(value, "@type")) return "JSON-LD";
  return undefined;
}
