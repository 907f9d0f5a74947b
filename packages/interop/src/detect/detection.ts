import type { InputFile } from "../reading/input-file.js";

/** What each format is called, by the id that stands for it. */
export const FORMATS = {
  "career-path": "CareerPath",
  "json-resume": "JSON Resume",
  linkedin: "LinkedIn",
  europass: "Europass",
  orcid: "ORCID",
  fresh: "FRESH",
  "render-cv": "RenderCV",
  mac: "Manfred (MAC)",
  "reactive-resume": "Reactive Resume",
  "hr-open": "HR Open",
  "json-ld": "JSON-LD",
  elm: "European Learning Model",
} as const;

/** A format of career files: where this package reads it, the name of the entry that does. */
export type CareerFormat = keyof typeof FORMATS;

/** How a file is written, whatever it says. */
export type FileShape = "json" | "yaml" | "xml" | "csv" | "zip" | "pdf" | "text" | "binary";

/** What a file is taken for, or several that belong together. */
export interface Detection {
  /** `"unknown"` where it is no career file that is known. */
  readonly format: CareerFormat | "unknown";
  /** The format's name, for people. */
  readonly name: string;
  /** How it is written: of YAML the importer wants the parsed object. */
  readonly shape: FileShape;
  /** `certain`: only this format has it; `likely`: it has the parts of one; `possible`: a guess; `none` for unknown. */
  readonly confidence: "certain" | "likely" | "possible" | "none";
  /** What tells, in English. */
  readonly reason: string;
  /** What to do where it can't be read as it is, in English. */
  readonly hint?: string;
  /** What to give to the importer. */
  readonly files: readonly InputFile[];
}

/** The same before its files are known. */
export type Verdict = Omit<Detection, "files" | "name">;
