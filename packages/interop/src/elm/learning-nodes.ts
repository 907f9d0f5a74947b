import { isRecord, type Plain, type PlainRecord } from "../reading/plain-data.js";

/** An achievement or an activity, without those inside it, and where it stands. */
export interface LearningNode {
  readonly kind: "achievement" | "activity";
  readonly path: string;
  readonly value: PlainRecord;
}

/** A career is not nested deeper than this; data that are would overflow. */
const DEEPEST = 60;

/** What an object is: JSON says its type, XML the name of its element. */
function kindOf(key: string, value: PlainRecord, around: LearningNode["kind"] | undefined) {
  const type = JSON.stringify(value.type ?? "");
  if (type.includes("LearningAchievement")) return "achievement";
  if (type.includes("LearningActivity")) return "activity";
  if (type.includes("Learning")) return undefined;
  if (key === "learningAchievement") return "achievement";
  if (/^(?:learningActivity|wasInfluencedBy)$/.test(key)) return "activity";
  return key === "hasPart" ? around : undefined;
}

/** Takes achievements and activities out of a credential, however deep; the copy that is left has none of them. */
export function takeLearning(credential: Plain): { rest: Plain; nodes: LearningNode[] } {
  const nodes: LearningNode[] = [];
  const walk = (
    value: Plain,
    path: string,
    key: string,
    around: LearningNode["kind"] | undefined,
    depth: number,
  ): Plain => {
    if (depth > DEEPEST) return null;
    if (Array.isArray(value)) {
      return value.map((one, index) => walk(one, `${path}/${index}`, key, around, depth + 1));
    }
    if (!isRecord(value)) return value;
    const kind = kindOf(key, value, around);
    const index = nodes.length;
    // Its place among the others is that before what lies inside it.
    if (kind) nodes.push({ kind, path, value });
    const copy: PlainRecord = {};
    for (const [name, member] of Object.entries(value)) {
      const own = walk(member, `${path}/${name}`, name, kind, depth + 1);
      if (own !== null) copy[name === "__proto__" ? "(__proto__)" : name] = own;
    }
    if (!kind) return copy;
    nodes[index] = { kind, path, value: copy };
    return null;
  };
  return { rest: walk(credential, "", "", undefined, 0), nodes };
}

/** Names of organisations by the id under which others refer to them. */
export function organisationNames(credential: Plain): Map<string, string> {
  const names = new Map<string, string>();
  const walk = (value: Plain, depth: number): void => {
    if (depth > DEEPEST) return;
    if (Array.isArray(value)) for (const one of value) walk(one, depth + 1);
    if (!isRecord(value)) return;
    const id = value.id ?? value["@id"];
    const name =
      firstText(value.legalName) ?? firstText(value.prefLabel) ?? firstText(value.altLabel);
    if (typeof id === "string" && name && !names.has(id)) names.set(id, name);
    for (const member of Object.values(value)) walk(member, depth + 1);
  };
  walk(credential, 0);
  return names;
}

/** The first text in a map of languages, or in XML's list of them. */
function firstText(value: Plain | undefined): string | undefined {
  if (typeof value === "string") return value.trim() || undefined;
  if (typeof value !== "object" || value === null) return undefined;
  for (const [key, member] of Object.entries(value)) {
    const found = key.startsWith("@") ? undefined : firstText(member);
    if (found) return found;
  }
  return undefined;
}
