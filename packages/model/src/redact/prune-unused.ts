import type { CareerPath } from "../document/career-path.js";
import type { Domain } from "../document/story.js";
import type { Id } from "../document/time.js";

/** What was used in a document and isn't any more is removed with its users. What nobody ever used stays. */
export function pruneUnused(path: CareerPath, original: CareerPath): CareerPath {
  let pruned = path;
  const prune = (
    key: "organisations" | "skills" | "sources",
    used: (path: CareerPath) => Set<Id>,
  ) => {
    const before = used(original);
    const after = used(pruned);
    const entries = pruned[key] as readonly { readonly id: Id }[] | undefined;
    const stay = entries?.filter(({ id }) => after.has(id) || !before.has(id));
    if (stay) pruned = { ...pruned, [key]: stay };
  };
  prune("organisations", usedOrganisations);
  prune("skills", usedSkills);
  // After the skills: one that goes may have been the last of its domain.
  const before = usedDomains(original);
  const after = usedDomains(pruned);
  if (pruned.domains) {
    pruned = {
      ...pruned,
      domains: pruneDomains(pruned.domains, (id) => after.has(id) || !before.has(id)),
    };
  }
  // A pivot may carry over a skill that none of the remaining stages uses: it stays, the pivot tells it.
  prune("sources", usedSources);
  return pruned;
}

/** Colours go by the order of domains: they are fixed before one falls out. */
function pruneDomains(domains: readonly Domain[], stays: (id: Id) => boolean): readonly Domain[] {
  if (domains.every(({ id }) => stays(id))) return domains;
  return domains
    .map((domain, index) => ({ ...domain, slot: domain.slot ?? (index % 12) + 1 }))
    .filter(({ id }) => stays(id));
}

function usedOrganisations({ stages, stints = [] }: CareerPath): Set<Id> {
  return defined([...stages, ...stints].map(({ organisation }) => organisation));
}

function usedSkills({ stages, pivots = [] }: CareerPath): Set<Id> {
  return defined([
    ...stages.flatMap(({ skills = [] }) =>
      skills.map((use) => (typeof use === "string" ? use : use.skill)),
    ),
    ...pivots.flatMap(({ carriedOver = [] }) => carriedOver),
  ]);
}

function usedDomains({ stages, skills = [] }: CareerPath): Set<Id> {
  return defined([...stages, ...skills].map(({ domain }) => domain));
}

/** Ids of the sources of every piece of evidence, wherever it is. */
function usedSources(path: CareerPath): Set<Id> {
  const used = new Set<Id>();
  const visit = (value: unknown, key: string): void => {
    if (typeof value !== "object" || value === null || key === "extra") return;
    if (key === "evidence" && Array.isArray(value))
      for (const { source } of value) used.add(source);
    for (const [name, entry] of Object.entries(value)) visit(entry, name);
  };
  visit(path, "");
  return used;
}

function defined(ids: readonly (Id | undefined)[]): Set<Id> {
  return new Set(ids.filter((id) => id !== undefined));
}
