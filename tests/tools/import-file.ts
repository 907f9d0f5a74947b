import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { CareerPath, Issue } from "@trajectoires/model";
import { DOMParser } from "@xmldom/xmldom";
import Papa from "papaparse";
import { parse as parseYaml } from "yaml";
import type { Detection } from "../../packages/interop/src/detect/index.ts";
import { lostWords, type Written, writtenIn } from "./lost-words.ts";

/** What came of a file. */
export interface Imported {
  readonly format: string;
  /** Absent where there is no importer for it. */
  readonly value?: CareerPath;
  readonly issues: readonly Issue[];
  /** Titles, organisations and dates in the file that are neither in the career nor in an issue. */
  readonly lost: readonly string[];
  /** How many dates were written, and how many of them were read without a doubt. */
  readonly dates: { readonly given: number; readonly read: number };
}

type Importer = (
  input: unknown,
  options?: object,
) => { value: CareerPath; issues: readonly Issue[] };

type Detector = { detectFormat: (input: unknown) => readonly Detection[] };

const parser = new DOMParser({ onError: () => {} });

/** A built module; `undefined` if it has no such entry or was not built. */
export async function load(name: string): Promise<Record<string, unknown> | undefined> {
  try {
    return (await import(name)) as Record<string, unknown>;
  } catch (error) {
    const code = (error as { code?: string }).code;
    if (code === "ERR_MODULE_NOT_FOUND" || code === "ERR_PACKAGE_PATH_NOT_EXPORTED")
      return undefined;
    throw error;
  }
}

/** The importer of a format: the one function of its entry that begins with "from". */
async function importerOf({ format }: Detection): Promise<Importer | undefined> {
  const entry =
    format === "career-path"
      ? await load("@trajectoires/model/schema")
      : await load(`@trajectoires/interop/${format}`);
  const name = Object.keys(entry ?? {}).find((key) => /^from[A-Z]|^parseCareerPath$/.test(key));
  return name === undefined ? undefined : (entry?.[name] as Importer);
}

/** Tells what a file is, and reads it with the importer for that. */
export async function importFile(path: string): Promise<Imported> {
  const { detectFormat } = (await load("@trajectoires/interop/detect")) as Detector;
  const file = { name: basename(path), content: new Uint8Array(readFileSync(path)) };
  const [found] = detectFormat([file]);
  const nothing = { issues: [], lost: [], dates: { given: 0, read: 0 } };
  if (!found || found.format === "unknown") {
    return { format: `not a career file: ${found?.reason ?? ""}`, ...nothing };
  }
  const importer = await importerOf(found);
  if (!importer) return { format: `${found.name}: no importer yet`, ...nothing };
  const text = new TextDecoder().decode(file.content);
  const input =
    found.format === "linkedin" || found.format === "europass"
      ? found.format === "linkedin"
        ? [file]
        : file.content
      : found.shape === "yaml"
        ? parseYaml(text)
        : text;
  const result = importer(input, { parser });
  const written = writtenOf(text, found);
  const given = written.filter(({ path: keys, text: value }) => isDate(keys) && /\d/.test(value));
  const doubts = result.issues.filter(({ code }) =>
    /^(unreadable|invalid|ambiguous|partly-read)-date$/.test(code),
  );
  return {
    format: `${found.name} ${found.shape}`,
    value: result.value,
    issues: result.issues,
    lost: lostWords(written, [result.value, result.issues]),
    dates: { given: given.length, read: Math.max(0, given.length - doubts.length) },
  };
}

const isDate = (path: readonly string[]) =>
  /date$|^date|(?:started|finished|issued|published) on$|^(?:start|end|releaseDate|from|to)$/i.test(
    path.at(-1) ?? "",
  );

/** What a file says, read without the packages that are tried. */
function writtenOf(text: string, { shape }: Detection): Written[] {
  try {
    if (shape === "json") return writtenIn(JSON.parse(text.replace(/^\uFEFF/, "")));
    if (shape === "yaml") return writtenIn(parseYaml(text));
    if (shape === "csv") return writtenIn(Papa.parse(text, { header: true }).data);
    if (shape === "xml") return writtenInXml(parser.parseFromString(text, "application/xml"), []);
  } catch {
    // What even a plain reader cannot read is compared with nothing.
  }
  return [];
}

type XmlNode = { readonly childNodes: ArrayLike<unknown>; readonly nodeType: number };

function writtenInXml(node: unknown, path: readonly string[]): Written[] {
  const { childNodes } = node as XmlNode;
  const elements = Array.from(childNodes as ArrayLike<XmlNode & { localName: string }>).filter(
    ({ nodeType }) => nodeType === 1,
  );
  if (elements.length === 0 && path.length > 0) {
    return [{ path, text: (node as { textContent: string | null }).textContent ?? "" }];
  }
  return elements.flatMap((element) => writtenInXml(element, [...path, element.localName]));
}
