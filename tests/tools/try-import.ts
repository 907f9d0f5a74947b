import { existsSync } from "node:fs";
import { extname, relative, resolve } from "node:path";
import type { CareerPath, Issue, ParseResult, ResolvedCareer, Severity } from "@trajectoires/model";
import { importFile, load } from "./import-file.ts";
import { filesBelow } from "./repository.ts";

/**
 * `npm run try-import -- FOLDER [--verbose] [--table]`: tells what every file below a folder is, imports, parses, resolves
 * and renders it, and says, one line a file, what came of it. `lost` counts the titles, organisations and dates that stand
 * in the file and are neither in the career nor named in an issue. `--table` adds a table by format, in Markdown. Exit code
 * 1 if anything threw or was lost. It uses what `npm run build` has built.
 */

interface Tools {
  parseCareerPath: (input: unknown) => ParseResult<CareerPath>;
  resolveCareer?: ((path: CareerPath) => ResolvedCareer) | undefined;
  /** HTML of the timeline, or `undefined` while there is no timeline to render. */
  render?: ((path: CareerPath) => string) | undefined;
}

interface Outcome {
  format: string;
  stages?: number;
  dated?: number;
  dates?: { given: number; read: number };
  lost?: readonly string[];
  issues: readonly Issue[];
  milliseconds?: number;
  rendered?: string;
  threw?: unknown;
}

const WANTED = new Set([".json", ".jsonld", ".csv", ".xml", ".yaml", ".yml", ".zip", ".pdf"]);

async function loadTools(): Promise<Tools> {
  const interop = await load("@trajectoires/interop/detect");
  const schema = await load("@trajectoires/model/schema");
  const model = await load("@trajectoires/model");
  if (!interop?.detectFormat || !schema?.parseCareerPath) {
    console.error("The packages are not built yet (or not completely): run `npm run build` first.");
    process.exit(2);
  }
  return {
    parseCareerPath: schema.parseCareerPath as Tools["parseCareerPath"],
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

async function tryFile(file: string, tools: Tools): Promise<Outcome> {
  const started = performance.now();
  const outcome: Outcome = { format: "", issues: [] };
  try {
    const imported = await importFile(file);
    const { format, value, lost, dates } = imported;
    Object.assign(outcome, { format });
    if (value === undefined) return outcome;
    const checked = tools.parseCareerPath(value);
    outcome.issues = [...imported.issues, ...checked.issues];
    outcome.stages = checked.value.stages.length;
    outcome.dated = checked.value.stages.filter(({ start }) => start && start !== "unknown").length;
    Object.assign(outcome, { lost, dates });
    tools.resolveCareer?.(checked.value);
    const html = tools.render?.(checked.value);
    outcome.rendered = html === undefined ? "not rendered" : `${Math.ceil(html.length / 1024)} kB`;
  } catch (error) {
    outcome.threw = error;
  }
  outcome.milliseconds = performance.now() - started;
  return outcome;
}

const count = (issues: readonly Issue[], severity: Severity) =>
  issues.filter((issue) => issue.severity === severity).length;

function line(name: string, width: number, outcome: Outcome): string {
  const { format, stages, dated, lost = [], issues, milliseconds, rendered, threw } = outcome;
  if (stages === undefined && !threw) return `${name.padEnd(width)}  ${format}`;
  const cell = (value: unknown, columns: number) => String(value).padStart(columns);
  return [
    name.padEnd(width),
    format.padEnd(16),
    cell(stages ?? "-", 6),
    cell(dated ?? "-", 6),
    cell(lost.length, 5),
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
    console.error("Usage: npm run try-import -- FOLDER [--verbose] [--table]");
    process.exit(2);
  }
  const verbose = process.argv.includes("--verbose");
  const tools = await loadTools();
  const files = filesBelow(resolve(folder), (path) => WANTED.has(extname(path).toLowerCase()));
  const names = files.map((file) => relative(resolve(folder), file));
  const shortened = names.map((name) =>
    name.length > 60 ? `${name.slice(0, 36)}…${name.slice(-23)}` : name,
  );
  const width = Math.max(4, ...shortened.map((name) => name.length));

  console.log(
    `${"file".padEnd(width)}  format            stages   dated   lost  errors  warnings  notes       ms  rendered`,
  );
  const outcomes: Outcome[] = [];
  for (const [index, file] of files.entries()) {
    const outcome = await tryFile(file, tools);
    outcomes.push(outcome);
    console.log(line(shortened[index] ?? "", width, outcome));
    for (const text of outcome.lost ?? []) console.log(`    lost    ${text}`);
    if (verbose) {
      for (const { severity, code, path, message } of outcome.issues) {
        console.log(`    ${severity.padEnd(7)} ${code} ${path || "/"}: ${message}`);
      }
    }
  }
  summarise(outcomes, width);
  if (process.argv.includes("--table")) console.log(tableOf(outcomes));
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
    lost: tried.flatMap(({ lost = [] }) => lost),
    issues: tried.flatMap(({ issues }) => issues),
    milliseconds: sum(({ milliseconds }) => milliseconds),
    rendered: threw ? `${threw} threw` : "nothing threw",
  };
  console.log(line("total", width, total));
  const given = sum(({ dates }) => dates?.given);
  if (given > 0) console.log(`dates: ${sum(({ dates }) => dates?.read)} of ${given} read in full`);
  if (threw > 0 || (total.lost?.length ?? 0) > 0) process.exitCode = 1;
}

/** What came of each format, in Markdown. */
function tableOf(outcomes: readonly Outcome[]): string {
  const formats = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    formats.set(outcome.format, [...(formats.get(outcome.format) ?? []), outcome]);
  }
  const rows = [...formats].map(([format, all]) => {
    const sum = (pick: (outcome: Outcome) => number) =>
      all.reduce((total, outcome) => total + pick(outcome), 0);
    const { given, read } = {
      given: sum(({ dates }) => dates?.given ?? 0),
      read: sum(({ dates }) => dates?.read ?? 0),
    };
    const cells = [
      format,
      all.length,
      sum(({ stages = 0 }) => stages),
      `${read} of ${given}`,
      sum(({ lost = [] }) => lost.length),
      sum(({ issues }) => issues.length),
      sum(({ threw }) => (threw === undefined ? 0 : 1)),
    ];
    return `| ${cells.join(" | ")} |`;
  });
  return [
    "",
    "| format | files | stages | dates read in full | lost | issues | threw |",
    "|---|---|---|---|---|---|---|",
    ...rows,
  ].join("\n");
}

await main();
