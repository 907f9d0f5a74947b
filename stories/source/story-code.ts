import { sampleCareers } from "../careers/index.ts";

const careerNames = new Map<unknown, string>(
  Object.entries(sampleCareers).map(([name, career]) => [career, name]),
);

/** What a story shows is written from its own args, so that the code beside it can never be another one's. */
export function storyCode(component: string, args: Readonly<Record<string, unknown>>): string {
  const props = Object.entries(args).flatMap(([name, value]) => propCode(name, value) ?? []);
  const oneLine = `<${[component, ...props].join(" ")} />`;
  if (oneLine.length <= 80 && !oneLine.includes("\n")) return oneLine;
  return [`<${component}`, ...props.map((prop) => `  ${prop.replaceAll("\n", "\n  ")}`), "/>"].join(
    "\n",
  );
}

/** One attribute, or nothing for what an application would leave out. */
function propCode(name: string, value: unknown): string | undefined {
  if (value === undefined || name === "words" || typeof value === "function") return undefined;
  const career = careerNames.get(value);
  if (career) return `${name}={${career}}`;
  if (value === true) return name;
  if (typeof value === "string" && !/["\n]/.test(value)) return `${name}="${value}"`;
  if (typeof value === "object" && value !== null && isTooMuch(value)) return `${name}={${name}}`;
  return `${name}={${literal(value)}}`;
}

/** Elements and whole documents are not written out. */
function isTooMuch(value: object): boolean {
  return "$$typeof" in value || JSON.stringify(value).length > 800;
}

/** A value as people write it: keys without quotes, short objects on one line. */
function literal(value: unknown, indent = ""): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const items = Array.isArray(value)
    ? value.map((item) => literal(item, inner))
    : Object.entries(value).map(([key, item]) => `${keyCode(key)}: ${literal(item, inner)}`);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{ ", " }"];
  const oneLine = `${open}${items.join(", ")}${close}`;
  if (oneLine.length <= 72) return oneLine;
  return `${open.trim()}\n${items.map((item) => `${inner}${item},\n`).join("")}${indent}${close.trim()}`;
}

const keyCode = (key: string) => (/^[a-z_$][\w$]*$/i.test(key) ? key : JSON.stringify(key));
