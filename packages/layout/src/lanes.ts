import type { Id, ResolvedCareer, ResolvedStage } from "@trajectoires/model";

/** Number of colour slots that every brand fills. */
export const SLOT_COUNT = 12;

/** What a stage is drawn in: a track of the story, a lane of the trajectory. */
export interface Lane {
  /** Stable within a career: a domain's id, or a group of kinds, or an organisation. */
  readonly key: string;
  /** Colour slot, 1 to 12. */
  readonly slot: number;
}

const POSTS: ReadonlySet<string> = new Set(["role", "venture"]);

const GROUP_OF_KIND: Readonly<Record<string, string>> = {
  role: "work",
  venture: "work",
  study: "studies",
  credential: "studies",
  volunteering: "volunteering",
  service: "service",
  project: "projects",
  publication: "projects",
  pastime: "pastimes",
  break: "life",
  life: "life",
};

/**
 * Gives every stage its lane. Domains give lanes; without one the kind does (studies, work, volunteering, projects). Where
 * all posts of a career would share one lane, that lane says nothing about them, and each organisation gets its own.
 * A part or a moment without a domain is in the lane of what it belongs to.
 */
export function findLanes(career: ResolvedCareer): ReadonlyMap<Id, Lane> {
  const organisationsSpeak = postsShareOneLane(career.stages);
  const slots = new Map<string, number>();
  const lanes = new Map<Id, Lane>();
  const taken = new Set<number>();
  const inUse = new Set<number>();
  for (const it of career.stages) if (it.slot > 0) taken.add(it.slot);

  const slotOf = (key: string, own: number): number => {
    const known = slots.get(key);
    if (known !== undefined) return known;
    let slot = own;
    for (let n = 1; slot === 0 && n <= SLOT_COUNT; n++) if (!taken.has(n)) slot = n;
    if (slot === 0) slot = (slots.size % SLOT_COUNT) + 1;
    taken.add(slot);
    inUse.add(slot);
    slots.set(key, slot);
    return slot;
  };

  const laneOf = (it: ResolvedStage, depth: number): Lane => {
    const known = lanes.get(it.id);
    if (known) return known;
    const parent = it.parent === undefined ? undefined : career.stageById.get(it.parent);
    let lane: Lane;
    if (parent && !it.domain && depth < 8) lane = laneOf(parent, depth + 1);
    else {
      const post = POSTS.has(it.stage.kind) && organisationsSpeak && it.stage.organisation;
      const base = it.domain?.id ?? GROUP_OF_KIND[it.stage.kind] ?? "life";
      const key = post ? `${base}:${it.stage.organisation}` : base;
      // The first organisation keeps the colour of the shared domain, the others take free ones.
      const own = it.slot > 0 && !inUse.has(it.slot) ? it.slot : 0;
      lane = { key, slot: slotOf(key, post ? own : it.slot) };
    }
    lanes.set(it.id, lane);
    return lane;
  };
  for (const it of career.stages) laneOf(it, 0);
  return lanes;
}

function postsShareOneLane(stages: readonly ResolvedStage[]): boolean {
  const domains = new Set<string | undefined>();
  for (const it of stages) if (POSTS.has(it.stage.kind) && !it.parent) domains.add(it.domain?.id);
  return domains.size === 1;
}
