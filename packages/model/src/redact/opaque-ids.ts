import type { CareerPath } from "../document/career-path.js";
import type { Claim, Id, Point } from "../document/time.js";

/** Ids such as `"acme-2019"` become part of the page and would tell a date: those with four digits in a row are replaced. */
export function opaqueIds(path: CareerPath): CareerPath {
  const names = newNames(path);
  if (names.size === 0) return path;
  const name = (id: Id): Id => names.get(id) ?? id;
  const point = (at: Point): Point =>
    at.replace(
      /^(.*?)((?:#\d+)?\.(?:start|end))$/,
      (_, id: Id, side: string) => name(id) + side,
    ) as Point;

  const rename = (value: unknown, key: string): unknown => {
    if (typeof value === "string") {
      if (idKeys.has(key)) return name(value);
      return pointKeys.has(key) ? point(value as Point) : value;
    }
    if (Array.isArray(value)) return value.map((entry) => rename(entry, key));
    return typeof value === "object" && value !== null ? renameEntries(value) : value;
  };
  // Texts by language have keys of two or three letters and texts for values, and codes an id of their own scheme.
  const renameEntries = (value: object): object =>
    "scheme" in value
      ? value
      : Object.fromEntries(
          Object.entries(value).map(([key, entry]) => [key, rename(entry, keyIn(value, key))]),
        );
  return renameEntries(path) as CareerPath;
}

const idKeys: ReadonlySet<string> = new Set([
  "id",
  "organisation",
  "domain",
  "partOf",
  "skills",
  "skill",
  "stages",
  "between",
  "carriedOver",
  "milestones",
  "items",
  "source",
]);

const pointKeys: ReadonlySet<string> = new Set([
  "point",
  "before",
  "after",
  "sameYearAs",
  "claimStart",
  "claimEnd",
]);

/** `start` and `end` name points in claims and dates in stages. */
function keyIn(object: object, key: string): string {
  if ((key === "start" || key === "end") && (object as Partial<Claim>).type === "duration") {
    return key === "start" ? "claimStart" : "claimEnd";
  }
  return key;
}

function newNames(path: CareerPath): Map<Id, Id> {
  const names = new Map<Id, Id>();
  const lists = {
    organisation: path.organisations,
    domain: path.domains,
    stage: path.stages,
    stint: path.stints,
    pivot: path.pivots,
    skill: path.skills,
    claim: path.claims,
    alternative: path.claims?.flatMap((claim) => (claim.type === "anyOf" ? claim.claims : [])),
    chapter: path.chapters,
    action: path.actions,
    source: path.sources,
  };
  const taken = new Set(Object.values(lists).flatMap((list) => list?.map(({ id }) => id) ?? []));
  for (const [name, list = []] of Object.entries(lists)) {
    let number = 0;
    for (const { id } of list) {
      if (!/\d{4}/.test(id) || names.has(id)) continue;
      let candidate: Id;
      do candidate = `${name}-${++number}`;
      while (taken.has(candidate));
      taken.add(candidate);
      names.set(id, candidate);
    }
  }
  return names;
}
