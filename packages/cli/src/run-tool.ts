import { parseArgs } from "node:util";
import { toJsonLd } from "@trajectoires/interop/json-ld";
import { toJsonResume } from "@trajectoires/interop/json-resume";
import { type CareerPath, parseEdtf, redact } from "@trajectoires/model";
import { describeIssues } from "./describe-issues.js";
import type { LookOptions } from "./look.js";
import { Mistake, type Outside } from "./outside.js";
import { type ReadCareer, type ReadFile, readCareers } from "./read-careers.js";
import { renderPage } from "./render-page.js";
import { renderPicture } from "./render-picture.js";
import { usage } from "./usage.js";

/**
 * Runs the tool with the arguments of its command line, and tells the exit code: 0 done, 1 a career has errors, 2 the
 * command was not understood, 3 a file cannot be read or written.
 */
export async function runTool(args: readonly string[], outside: Outside): Promise<0 | 1 | 2 | 3> {
  try {
    return await run(args, outside);
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    outside.complain(`trajectoires: ${error.message}\n`);
    return error.code;
  }
}

async function run(args: readonly string[], outside: Outside): Promise<0 | 1> {
  const { values, positionals } = readArguments(args);
  if (values.help) {
    outside.print(usage);
    return 0;
  }
  const [command, ...names] = positionals;
  if (command !== "validate" && command !== "convert" && command !== "render") {
    throw new Mistake(
      command ? `There is no command "${command}". See --help.` : "Say what to do. See --help.",
    );
  }
  if (values["as-of"] && !parseEdtf(values["as-of"]).ok) {
    throw new Mistake(`"${values["as-of"]}" is no date: write it as 2026 or 2026-03.`);
  }
  const files = (names.length > 0 ? names : ["-"])
    .flatMap((name) => inFolder(name, outside))
    .map((name) => open(name, outside));
  const careers = await readCareers(files, {
    join: values.join === true,
    progress: outside.progress,
  });
  outside.progress("");
  if (careers.length === 0) throw new Mistake("There was nothing to read.", 3);
  for (const career of careers) {
    outside.complain(describeIssues(career, values.notes === true));
  }
  const failed = careers.some(({ ok }) => !ok);
  if (command === "validate") {
    for (const career of careers) outside.print(summary(career));
    return failed ? 1 : 0;
  }
  const [career, ...others] = careers;
  if (!career || others.length > 0) {
    throw new Mistake(`These are ${careers.length} careers: ${command} takes one at a time.`);
  }
  if (career.value.stages.length === 0 && !career.ok) return 1;
  const path = values.public ? redact(career.value) : career.value;
  const look = { brand: values.brand, locale: values.locale ?? "en", asOf: values["as-of"] };
  const text =
    command === "render"
      ? await render(path, values.format ?? "html", look)
      : convert(path, values.to ?? "career-path", outside);
  if (values.out && values.out !== "-") save(values.out, text, outside);
  else outside.print(text);
  return failed ? 1 : 0;
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        to: { type: "string" },
        format: { type: "string" },
        out: { type: "string" },
        brand: { type: "string" },
        locale: { type: "string" },
        "as-of": { type: "string" },
        join: { type: "boolean" },
        public: { type: "boolean" },
        notes: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw new Mistake(`${(error as Error).message.split(". ")[0]}. See --help.`);
  }
}

/** The career files of a folder, such as an unpacked export; anything else is itself. */
function inFolder(name: string, outside: Outside): readonly string[] {
  if (name === "-") return [name];
  const files = outside.list(name)?.filter((file) => CAREER_FILE.test(file));
  if (files?.length === 0) throw new Mistake(`${name} is a folder without career files.`, 3);
  return files ?? [name];
}

const CAREER_FILE = /\.(?:csv|json|jsonld|pdf|xml|ya?ml|zip)$/i;

function open(name: string, outside: Outside): ReadFile {
  try {
    return { name: name === "-" ? "standard input" : name, content: outside.read(name) };
  } catch (error) {
    throw new Mistake(`${name} cannot be read: ${reason(error)}`, 3);
  }
}

function save(name: string, text: string, outside: Outside): void {
  try {
    outside.write(name, text);
  } catch (error) {
    throw new Mistake(`${name} cannot be written: ${reason(error)}`, 3);
  }
}

/** Node says `ENOENT: no such file or directory, open 'a.json'`: the middle is for people. */
const reason = (error: unknown) => (error as Error).message.replace(/^[A-Z]+: ([^,]+),.*$/s, "$1");

function render(path: CareerPath, format: string, look: LookOptions): Promise<string> {
  if (format === "html") return renderPage(path, look);
  if (format === "svg") return renderPicture(path, look);
  throw new Mistake(`There is nothing to render as "${format}": html or svg.`);
}

function convert(path: CareerPath, to: string, outside: Outside): string {
  if (to === "career-path") return `${JSON.stringify(path, null, 2)}\n`;
  if (to === "json-ld") return `${JSON.stringify(toJsonLd(path), null, 2)}\n`;
  if (to !== "json-resume") {
    throw new Mistake(`There is no format "${to}" to write: career-path, json-resume or json-ld.`);
  }
  const { value, issues } = toJsonResume(path);
  for (const { message } of issues) outside.complain(`note: ${message}\n`);
  return `${JSON.stringify(value, null, 2)}\n`;
}

function summary({ files, format, value, issues }: ReadCareer): string {
  const count = (severity: string) => issues.filter((issue) => issue.severity === severity).length;
  const some = (number: number, thing: string) => `${number} ${thing}${number === 1 ? "" : "s"}`;
  const found = [
    some(value.stages.length, "stage"),
    some(count("error"), "error"),
    some(count("warning"), "warning"),
  ];
  return `${files.join(", ")}: ${format}, ${found.join(", ")}\n`;
}
