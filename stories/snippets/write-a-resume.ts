import { toJsonResume } from "@trajectoires/interop/json-resume";
import { type CareerPath, redact } from "@trajectoires/model";

/** A résumé for everybody, and in words what JSON Resume cannot say. */
export function writeResume(path: CareerPath) {
  const { value, issues } = toJsonResume(redact(path, { audience: "public" }));
  return {
    text: JSON.stringify(value, null, 2),
    leftOut: issues.map((issue) => `${issue.path}: ${issue.message}`),
  };
}
