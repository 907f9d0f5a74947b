import { type InputFile, toBytes } from "../reading/input-file.js";
import { isRecord, toPlainData } from "../reading/plain-data.js";
import { detectBytes } from "./detect-bytes.js";
import { detectData } from "./detect-data.js";
import { detectText } from "./detect-text.js";
import { type Detection, FORMATS, type Verdict } from "./detection.js";

const RANK = ["certain", "likely", "possible", "none"];

/**
 * Tells what files are: one answer a file, and one for all tables of a LinkedIn export together; the surest first. It
 * looks at names and beginnings, reads nothing into a career and loads no importer. A single text, bytes or data may be
 * given too. Never throws.
 *
 * @example
 * const [best] = detectFormat([{ name: "resume.json", content: text }]);
 * if (best?.format === "json-resume") await import("@trajectoires/interop/json-resume");
 */
export function detectFormat(input: unknown): readonly Detection[] {
  const found: Detection[] = [];
  for (const file of listFiles(input)) {
    const verdict = detectFile(file);
    const group = found.findIndex(
      ({ format, shape }) => format === "linkedin" && shape === "csv" && verdict.shape === "csv",
    );
    const other = found[group];
    if (verdict.format === "linkedin" && other) {
      const best = rank(verdict) < rank(other) ? verdict : other;
      const files = [...other.files, file];
      const reason = `They are ${files.length} tables of a LinkedIn export.`;
      found[group] = { ...other, ...best, files, reason };
    } else {
      const name = verdict.format === "unknown" ? "unknown" : FORMATS[verdict.format];
      found.push({ ...verdict, name, files: [file] });
    }
  }
  return found.sort((a, b) => rank(a) - rank(b));
}

const rank = ({ confidence }: Pick<Verdict, "confidence">) => RANK.indexOf(confidence);

function detectFile({ name, content }: InputFile): Verdict {
  if (typeof content === "string") return detectText(content, name);
  const bytes = toBytes(content);
  // Data, not a file.
  return bytes ? detectBytes(bytes, name) : detectData(toPlainData(content).value, "json");
}

function listFiles(input: unknown): InputFile[] {
  try {
    if (Array.isArray(input) && input.length > 0 && input.every(isFile)) return input;
    if (isFile(input)) return [input];
  } catch {
    // A thing that throws when looked at is looked at as data, with care.
  }
  return input === undefined || input === null
    ? []
    : [{ name: "", content: input as InputFile["content"] }];
}

const isFile = (value: unknown): value is InputFile =>
  isRecord(value) &&
  typeof value.name === "string" &&
  (typeof value.content === "string" || toBytes(value.content) !== undefined);
