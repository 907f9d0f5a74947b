import { existsSync, readFileSync } from "node:fs";
import { extname, relative, resolve } from "node:path";
import type { CareerPath, Issue, ParseResult, ResolvedCareer, Severity } from "@trajectoires/model";
import { filesBelow } from "./repository.ts";

/**
 * `npm run try-import -- FOLDER [--verbose]`: imports, parses, resolves and renders every career file below a folder and
 * says, one line a file, what came of it. Exit code 1 if anything threw. It uses what `npm run build` has built.
 */

type Importer = (input: unknown) => ParseResult<CareerPath>;

interface Tools {
  fromJsonResume: Importer;
  parseCareerPath: Importer;
  resolveCareer?: ((path: CareerPath) => ResolvedCareer) | undefined;
  /** HTML of the timeline, or `undefined` while there is no timeline to render. */
  render?: ((path: CareerPath) => string) | undefined;
}

interface Outcome {
  format: string;
  stages?: number;
  dated?: number;
  dates?: { given: number; read: number };
  issues: readonly Issue[];
  milliseconds?: number;
  rendered?: string;
  threw?: unknown;
}

const NOT_YET: Record<string, string> = {
  ".csv": "LinkedIn export",
  ".xml": "XML",
  ".yaml": "YAML",
  ".yml": "YAML",
};

/** A built module; `undefined` if it has no such entry or was not built. */
async function load(name: string): Promise<Record<string, unknown> | undefined> {
  try {
    return (await import(name)) as Record<string, unknown>;
  } catch (error) {
    const code = (error as { code?: string }).code;
    if (code === "ERR_MODULE_NOT_FOUND" || code === "ERR_PACKAGE_PATH_NOT_EXPORTED")
      return undefined;
    throw error;
  }
}

async function loadTools(): Promise<Tools> {
  const interop = await load("@trajectoires/interop/json-resume");
  const schema = await load("@trajectoires/model/schema");
  const model = await load("@trajectoires/model");
  if (!interop?.fromJsonResume || !schema?.parseCareerPath) {
    console.error("The packages are not built yet (or not completely): run `npm run build` first.");
    process.exit(2);
  }
  return {
    fromJsonResume: interop.fromJsonResume as Importer,
    parseCareerPath: schema.parseCareerPath as Importer,
    resolveCareer: model?.resolveCareer as Tools["resolveCareer"],
    render: await loadRenderer(),
  };
}

async function loadRenderer(): Promise<Tools["render"]> {
  const { CareerTimeline } = (await load("@trajectoires/react")) ?? {};
  if (!CareerTimeline) return undefined;
  const { createElement } = await import("react");
  const { renderToString } = await import("react-dom/server");
  const Timeline = CareerTimeline as (props: { path: CareerPath }) => null;
  return (path) => renderToString(createElement(Timeline, { path }));
}

/** Whether data are a career file at all, and in which format. */
function formatOf(data: unknown): string | undefined {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return undefined;
  const keys = data as Record<string, { history?: unknown } | undefined>;
  if (Array.isArray(keys.stages)) return "CareerPath";
  if (keys.employment?.history || keys.info) return "FRESH";
  if (Object.keys(keys).some((key) => /^orcid|put-code|^activities-summary$/.test(key)))
    return "ORCID";
  const sections = ["basics", "work", "education", "volunteer", "projects", "skills"];
  return sections.some((key) => key in keys) ? "JSON Resume" : undefined;
}

function tryFile(file: string, tools: Tools): Outcome {
  const extension = extname(file).toLowerCase();
  const notYet = NOT_YET[extension];
  if (notYet) return { format: `${notYet}: no importer yet`, issues: [] };
  const text = readFileSync(file, "utf8");
  const data = parsed(text);
  const format = data === undefined ? "JSON Resume" : formatOf(data);
  if (format === "FRESH" || format === "ORCID") {
    return { format: `${format}: no importer yet`, issues: [] };
  }
  if (format === undefined) return { format: "not a career file", issues: [] };

  const started = performance.now();
  const outcome: Outcome = { format, issues: [] };
  try {
    const imported = format === "CareerPath" ? undefined : tools.fromJsonResume(text);
    const checked = tools.parseCareerPath(imported?.value ?? text);
    outcome.issues = [...(imported?.issues ?? []), ...checked.issues];
    outcome.stages = checked.value.stages.length;
    outcome.dated = checked.value.stages.filter(({ start }) => start && start !== "unknown").length;
    if (imported && data !== undefined) outcome.dates = countDates(data, imported.issues);
    tools.resolveCareer?.(checked.value);
    const html = tools.render?.(checked.value);
    outcome.rendered = html === undefined ? "not rendered" : `${Math.ceil(html.length / 1024)} kB`;
  } catch (error) {
    outcome.threw = error;
  }
  outcome.milliseconds = performance.now() - started;
  return outcome;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

/** How many dates a résumé gives, and how many were read without loss. */
function countDates(data: unknown, issues: readonly Issue[]): { given: number; read: number } {
  let given = 0;
  for (const section of Object.values(data as object)) {
    for (const entry of Array.isArray(section) ? section : []) {
      for (const [key, value] of Object.entries(entry ?? {})) {
        if (/date$/i.test(key) && /\d|\p{L}/u.test(String(value ?? ""))) given++;
      }
    }
  }
  const lost = issues.filter(({ code }) =>
    /^(unreadable|invalid|ambiguous|partly-read)-date$/.test(code),
  );
  return { given, read: given - lost.length };
}

const count = (issues: readonly Issue[], severity: Severity) =>
  issues.filter((issue) => issue.severity === severity).length;

function line(name: string, width: number, outcome: Outcome): string {
  const { format, stages, dated, issues, milliseconds, rendered, threw } = outcome;
  if (stages === undefined && !threw) return `${name.padEnd(width)}  ${format}`;
  const cell = (value: unknown, columns: number) => String(value).padStart(columns);
  return [
    name.padEnd(width),
    format.padEnd(11),
    cell(stages ?? "-", 6),
    cell(dated ?? "-", 6),
    cell(count(issues, "error"), 6),
    cell(count(issues, "warning"), 8),
    cell(count(issues, "note"), 5),
    cell((milliseconds ?? 0).toFixed(1), 7),
    threw ? `THREW ${threw}` : rendered,
  ].join("  ");
}

async function main(): Promise<void> {
  const [folder] = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
  if (!folder || !existsSync(folder)) {
    console.error("Usage: npm run try-import -- FOLDER [--verbose]");
    process.exit(2);
  }
  const verbose = process.argv.includes("--verbose");
  const tools = await loadTools();
  const wanted = new Set([".json", ...Object.keys(NOT_YET)]);
  const files = filesBelow(resolve(folder), (path) => wanted.has(extname(path).toLowerCase()));
  const names = files.map((file) => relative(resolve(folder), file));
  const shortened = names.map((name) =>
    name.length > 60 ? `${name.slice(0, 36)}…${name.slice(-23)}` : name,
  );
  const width = Math.max(4, ...shortened.map((name) => name.length));

  console.log(
    `${"file".padEnd(width)}  format       stages   dated  errors  warnings  notes       ms  rendered`,
  );
  const outcomes = files.map((file, index) => {
    const outcome = tryFile(file, tools);
    console.log(line(shortened[index] ?? "", width, outcome));
    if (verbose) {
      for (const { severity, code, path, message } of outcome.issues) {
        console.log(`    ${severity.padEnd(7)} ${code} ${path || "/"}: ${message}`);
      }
    }
    return outcome;
  });
  summarise(outcomes, width);
}

function summarise(outcomes: readonly Outcome[], width: number): void {
  const tried = outcomes.filter(({ stages, threw }) => stages !== undefined || threw);
  const sum = (pick: (outcome: Outcome) => number | undefined) =>
    tried.reduce((total, outcome) => total + (pick(outcome) ?? 0), 0);
  const threw = tried.filter((outcome) => outcome.threw !== undefined).length;
  const total: Outcome = {
    format: `${tried.length} files`,
    stages: sum(({ stages }) => stages),
    dated: sum(({ dated }) => dated),
    issues: tried.flatMap(({ issues }) => issues),
    milliseconds: sum(({ milliseconds }) => milliseconds),
    rendered: threw ? `${threw} threw` : "nothing threw",
  };
  console.log(line("total", width, total));
  const given = sum(({ dates }) => dates?.given);
  if (given > 0) console.log(`dates: ${sum(({ dates }) => dates?.read)} of ${given} read in full`);
  if (threw > 0) process.exitCode = 1;
}

await main();
