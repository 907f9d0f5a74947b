import { recogniseOtherFormat } from "../reading/other-formats.js";
import { isRecord, type Plain } from "../reading/plain-data.js";
import { type CareerFormat, type FileShape, FORMATS, type Verdict } from "./detection.js";

const RESUME = ["basics", "work", "education", "volunteer", "projects", "skills", "languages"];
const ORCID = /^(?:orcid-identifier|activities-summary|put-code|[a-z]+-group|[a-z-]+-summary)$/;
/** The names of single parts of a record, as they are sent one by one. */
const ORCID_PARTS =
  /^(?:bulk|proposal|department-name|role-title|organization-defined-type|researcher-url|url-name|funding-contributors|review-group-id|work-contributors|external-ids)$/;

const byName = new Map<string, CareerFormat>(
  Object.entries(FORMATS).map(([id, name]) => [name, id as CareerFormat]),
);

/** What data are, by the keys they have. */
export function detectData(data: Plain, shape: FileShape): Verdict {
  const keys = isRecord(data) ? Object.keys(data) : [];
  const verdict = (
    format: CareerFormat,
    confidence: Verdict["confidence"],
    reason: string,
  ): Verdict => ({ format, shape, confidence, reason });
  const resume = keys.filter((key) => RESUME.includes(key));
  const other = recogniseOtherFormat(data);
  if (isLearningCredential(data)) {
    return verdict("elm", "certain", "Its context is that of the European Learning Model.");
  }
  if (isRecord(data) && /jsonresume|json-resume/.test(String(data.$schema))) {
    return verdict("json-resume", "certain", "Its $schema is that of JSON Resume.");
  }
  if (isRecord(data) && isRecord(data.meta) && /^FRESH\b/.test(String(data.meta.format))) {
    return verdict("fresh", "certain", "Its meta.format is FRESH.");
  }
  const orcid = keys.find((key) => ORCID.test(key));
  if (orcid) return verdict("orcid", "certain", `It has "${orcid}", as records of ORCID have.`);
  const format = other === undefined ? undefined : byName.get(other);
  // A context may stand in any JSON; the parts of a résumé tell more.
  if (format && !(format === "json-ld" && resume.length > 0)) {
    return verdict(format, "certain", `It has the keys that only ${other} has.`);
  }
  if (resume.length > 0) {
    const sure = resume.includes("basics");
    const list = resume.map((key) => `"${key}"`).join(", ");
    return verdict("json-resume", sure ? "certain" : "likely", `It has ${list}.`);
  }
  const part = keys.find((key) => ORCID_PARTS.test(key));
  if (part)
    return verdict("orcid", "possible", `It has "${part}", as parts of ORCID records have.`);
  if (isRecord(data) && data.person && data.version !== undefined) {
    return verdict("career-path", "likely", "It has a person and a version.");
  }
  return {
    format: "unknown",
    shape,
    confidence: "none",
    reason: "It has no part of a career that is known.",
    hint: "Most résumé builders can export JSON Resume; look for “Export as JSON”.",
  };
}

/** Alone, as it is uploaded, or as the text that was signed. */
function isLearningCredential(data: Plain): boolean {
  if (!isRecord(data)) return false;
  const context = JSON.stringify(data["@context"] ?? "");
  return (
    /europa\.eu\/(?:snb|europass2?)/.test(context) ||
    "credentialSubject" in data ||
    (isRecord(data.credential) && "credentialSubject" in data.credential) ||
    (typeof data.payload === "string" && data.payload.includes('"credentialSubject"'))
  );
}
