import { type CareerFormat, type Detection, detectFormat } from "@trajectoires/interop/detect";
import { applySuggestions, type ImportResult } from "@trajectoires/interop/suggestions";
import type { CareerPath, Issue } from "@trajectoires/model";
import { parseCareerPath } from "@trajectoires/model/schema";
import { DOMParser } from "@xmldom/xmldom";
import { parse } from "yaml";

/** A career, where it came from, and what a person should know of it. */
export interface ReadCareer {
  /** Names of its files. */
  readonly files: readonly string[];
  /** The format's name, for people. */
  readonly format: string;
  readonly value: CareerPath;
  readonly ok: boolean;
  readonly issues: readonly Issue[];
  /** The one file's text, where it is text. */
  readonly text?: string;
}

type Importer = (input: unknown, options: { parser: DOMParser }) => ImportResult;

const importers: Partial<Record<CareerFormat, () => Promise<Importer>>> = {
  "career-path": async () => (input) => ({ ...parseCareerPath(input), suggestions: [] }),
  "json-resume": async () =>
    (await import("@trajectoires/interop/json-resume")).fromJsonResume as Importer,
  linkedin: async () => (await import("@trajectoires/interop/linkedin")).fromLinkedIn as Importer,
  europass: async () => (await import("@trajectoires/interop/europass")).fromEuropass as Importer,
  orcid: async () => (await import("@trajectoires/interop/orcid")).fromOrcid as Importer,
  fresh: async () => (await import("@trajectoires/interop/fresh")).fromFresh as Importer,
  "render-cv": async () =>
    (await import("@trajectoires/interop/render-cv")).fromRenderCv as Importer,
  mac: async () => (await import("@trajectoires/interop/mac")).fromMac as Importer,
  elm: async () => (await import("@trajectoires/interop/elm")).fromElm as Importer,
  "reactive-resume": async () =>
    (await import("@trajectoires/interop/reactive-resume")).fromReactiveResume as Importer,
};

const nothing: CareerPath = { version: 1, person: { name: "" }, stages: [] };

/** A file with its bytes. */
export interface ReadFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/** Reads the careers in some files: one a file, but the tables of a LinkedIn export together are one. */
export async function readCareers(
  files: readonly ReadFile[],
  options: { readonly join: boolean; readonly progress: (text: string) => void },
): Promise<ReadCareer[]> {
  const found = detectFormat(files);
  const careers: ReadCareer[] = [];
  for (const [index, detection] of found.entries()) {
    if (found.length > 3) {
      options.progress(`[${index + 1}/${found.length}] ${detection.files[0]?.name ?? ""}`);
    }
    careers.push(await readOne(detection, options.join));
  }
  const order = new Map(files.map(({ name }, index) => [name, index]));
  const place = ({ files: [name = ""] }: ReadCareer) => order.get(name) ?? 0;
  return careers.sort((a, b) => place(a) - place(b));
}

async function readOne(detection: Detection, join: boolean): Promise<ReadCareer> {
  const { format, name, shape, files, reason, hint } = detection;
  const names = files.map((file) => file.name);
  const importer = format === "unknown" ? undefined : await importers[format]?.();
  if (!importer) {
    const issue: Issue = {
      code: "unknown-format",
      severity: "error",
      path: "",
      message: `${format === "unknown" ? "This is no career file that is known" : `${name} cannot be read yet`}: ${reason}`,
      ...(hint && { hint }),
    };
    return { files: names, format: name, value: nothing, ok: false, issues: [issue] };
  }
  const content = files[0]?.content ?? "";
  const isText = shape === "json" || shape === "yaml" || shape === "xml";
  const text = isText ? textOf(content) : undefined;
  const parser = new DOMParser({ onError: () => {} });
  let input: unknown = text ?? content;
  if (format === "linkedin") input = files;
  else if (shape === "yaml") {
    try {
      input = parse(text ?? "");
    } catch (error) {
      return { files: names, format: name, value: nothing, ok: false, issues: [yamlIssue(error)] };
    }
  }
  const read = importer(input, { parser });
  const value = join ? applySuggestions(read.value, read.suggestions) : read.value;
  // What importers make is checked like any document.
  const checked = format === "career-path" ? undefined : parseCareerPath(value);
  const issues = [...read.issues, ...(checked?.issues ?? [])];
  const ok = read.ok && (checked?.ok ?? true);
  return {
    files: names,
    format: name,
    value: checked?.value ?? value,
    ok,
    issues,
    ...(text !== undefined && { text }),
  };
}

const textOf = (content: string | Uint8Array) =>
  typeof content === "string" ? content : new TextDecoder().decode(content);

function yamlIssue(error: unknown): Issue {
  const { message = "", linePos } = error as {
    message?: string;
    linePos?: { line: number; col: number }[];
  };
  const [at] = linePos ?? [];
  return {
    code: "invalid-yaml",
    severity: "error",
    path: "",
    message: message.split("\n")[0] ?? "This is no YAML.",
    ...(at && { line: at.line, column: at.col }),
  };
}
