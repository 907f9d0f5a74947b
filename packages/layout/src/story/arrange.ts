import type {
  Chapter,
  Id,
  Pivot,
  ResolvedCareer,
  ResolvedStage,
  Section,
  Stint,
} from "@trajectoires/model";
import type { Lane } from "../lanes.js";
import type { LineRole } from "../line.js";
import { numberPivots, pivotOrder } from "./number-pivots.js";
import { placeUntold } from "./place-untold.js";
import type {
  PivotEntry,
  RailPiece,
  SectionEntry,
  StageEntry,
  StintEntry,
  StoryEntry,
  StoryGroup,
  StoryOrder,
  StoryRow,
} from "./story-layout.js";

/** A row whose rail is still to be drawn, with what the drawing needs to know. */
export interface Draft {
  readonly row: { -readonly [K in keyof StoryRow]: StoryRow[K] } & { rail: RailPiece[] };
  readonly kind: "group" | "section" | "stint" | "stage" | "pivot";
  readonly stage?: ResolvedStage;
  readonly pivot?: PivotEntry;
  readonly role?: LineRole;
  readonly inFlashback: boolean;
  /** It belongs to a stage on a thread: its mark is the thread's, not the line's. */
  readonly onThread?: boolean;
}

export interface Arrangement {
  readonly groups: readonly StoryGroup[];
  /** Every row in the order of drawing. */
  readonly drafts: readonly Draft[];
}

/** Brings stages, stints, pivots and sections into the order of the story, as a tree, and as a flat list for the rail. */
export function arrangeStory(
  career: ResolvedCareer,
  order: StoryOrder,
  roles: ReadonlyMap<Id, LineRole>,
  lanes: ReadonlyMap<Id, Lane>,
  concurrent: ReadonlyMap<Id, readonly Id[]>,
): Arrangement {
  const { stageById, path } = career;
  const drafts: Draft[] = [];
  const pivots = new Map((path.pivots ?? []).map((pivot) => [pivot.id, pivot]));
  const numbers = numberPivots(career);
  const untoldPivots = new Set(pivots.values());
  const inPivotCards = new Set([...pivots.values()].flatMap((pivot) => pivot.milestones ?? []));
  /** Parts that a chapter tells elsewhere than inside their whole. */
  const toldAlone = new Set<Id>();
  const slotOf = (id: Id | undefined) => lanes.get(id as Id)?.slot ?? 0;
  const isTop = (it: ResolvedStage) => it.parent === undefined && !inPivotCards.has(it.id);

  const addRow = (key: string, more: Omit<Draft, "row">): Draft["row"] => {
    const row: Draft["row"] = { key, rail: [], lead: false };
    drafts.push({ row, ...more });
    return row;
  };

  function addGroup(
    chapter: Chapter | undefined,
    number: number,
    sections: readonly Section[],
  ): StoryGroup {
    const id = chapter?.id ?? "all";
    const key = `chapter:${id}`;
    // Without a chapter there is no heading, and so no row to draw in.
    const row = chapter
      ? addRow(key, { kind: "group", inFlashback: false })
      : { key, rail: [], lead: false };
    const entries = sections.flatMap((section, index) =>
      section.title || (section.mode ?? "scene") !== "scene"
        ? [addSection(section, `section:${id}:${index + 1}`)]
        : addEntries(section.items, false),
    );
    return Object.assign(row, { chapter, number, entries });
  }

  function addSection(section: Section, key: string): SectionEntry {
    const mode = section.mode ?? "scene";
    const inFlashback = mode === "flashback";
    const row = addRow(key, { kind: "section", inFlashback });
    const entries = addEntries(section.items, inFlashback);
    const slot = slotOf(section.items.find((id) => lanes.has(id)));
    return Object.assign(row, { type: "section" as const, section, mode, slot, entries });
  }

  function addEntries(told: readonly Id[], inFlashback: boolean): StoryEntry[] {
    const here = new Set(told);
    // A part is told inside its whole where both are in one section, a step of a pivot on the pivot's card.
    const items = told.filter((id) => {
      const parent = stageById.get(id)?.parent;
      return !inPivotCards.has(id) && !(parent !== undefined && here.has(parent));
    });
    const entries: StoryEntry[] = [];
    for (let index = 0; index < items.length; index++) {
      const id = items[index] as Id;
      const pivot = pivots.get(id);
      const stint = stageById.get(id)?.stint;
      const length = stintLength(items, index);
      if (pivot) entries.push(addPivot(pivot));
      else if (stint && length > 1) {
        // A pivot that leads to the stint stands before it, one inside it stands inside.
        if (!inFlashback) addPivotsAt(id, true, entries);
        entries.push(addStint(stint, items.slice(index, index + length), inFlashback));
        index += length - 1;
      } else addStages([id], inFlashback, entries);
    }
    return entries;
  }

  function addStages(run: readonly Id[], inFlashback: boolean, entries: StoryEntry[]): void {
    for (const id of run) {
      const stage = stageById.get(id);
      if (!stage) continue;
      if (!inFlashback) addPivotsAt(id, true, entries);
      entries.push(addStage(stage, inFlashback));
      if (!inFlashback) addPivotsAt(id, false, entries);
    }
  }

  function addPivotsAt(id: Id, before: boolean, entries: StoryEntry[]): void {
    for (const { pivot, isBefore } of pivotsAt.get(id) ?? [])
      if (isBefore === before && untoldPivots.delete(pivot)) entries.push(addPivot(pivot));
  }

  /**
   * How many items from here on stand together as one stint: two or more of its stages, in either direction, with nothing between but
   * moments and threads. A stint that is interrupted by another post is drawn in as many runs. 0 where none begins here.
   */
  function stintLength(items: readonly Id[], index: number): number {
    const members = stageById.get(items[index] as Id)?.stint?.stages ?? [];
    let length = 0;
    for (let end = index; members.length > 1 && end < items.length; end++) {
      const id = items[end] as Id;
      const role = roles.get(id);
      if (members.includes(id)) length = end + 1 - index;
      else if (role !== "moment" && role !== "thread") break;
    }
    return length;
  }

  function addStint(stint: Stint, run: readonly Id[], inFlashback: boolean): StintEntry {
    const row = addRow(`stint:${stint.id}:${run[0]}`, { kind: "stint", inFlashback });
    const entries: StoryEntry[] = [];
    addStages(run, inFlashback, entries);
    return Object.assign(row, { type: "stint" as const, stint, slot: slotOf(run[0]), entries });
  }

  function addStage(stage: ResolvedStage, inFlashback: boolean, onThread = false): StageEntry {
    const own = roles.get(stage.id) ?? "main";
    const role: LineRole = inFlashback && own === "main" ? "thread" : own;
    const row = addRow(`stage:${stage.id}`, { kind: "stage", stage, role, inFlashback, onThread });
    const isThread = role === "thread";
    const parts = stage.parts.flatMap((id) => {
      const it = stageById.get(id);
      return it && !inPivotCards.has(id) && !toldAlone.has(id)
        ? [addStage(it, inFlashback, onThread || isThread)]
        : [];
    });
    return Object.assign(row, {
      type: "stage" as const,
      stage,
      slot: slotOf(stage.id),
      weight: isThread ? ("thread" as const) : ("main" as const),
      parts,
      concurrent: concurrent.get(stage.id) ?? [],
    });
  }

  function addPivot(pivot: Pivot): PivotEntry {
    const row: Draft["row"] = { key: `pivot:${pivot.id}`, rail: [], lead: false };
    const entry = Object.assign(row, {
      type: "pivot" as const,
      pivot,
      number: numbers.get(pivot.id) ?? 0,
      slot: slotOf(pivot.between[1]),
    });
    drafts.push({ row, kind: "pivot", pivot: entry, inFlashback: false });
    return entry;
  }

  function addChapters(chapters: readonly Chapter[]): StoryGroup[] {
    const told = new Set(chapters.flatMap((it) => it.sections.flatMap((section) => section.items)));
    // A pivot that a chapter places is told there, and nowhere else.
    for (const pivot of pivots.values()) if (told.has(pivot.id)) untoldPivots.delete(pivot);
    const untold = career.stages.filter((it) => !told.has(it.id) && isTop(it));
    const complete = placeUntold(career, chapters, untold);
    for (const section of complete.flatMap((chapter) => chapter.sections))
      for (const id of section.items) {
        const parent = stageById.get(id)?.parent;
        if (parent !== undefined && !section.items.includes(parent)) toldAlone.add(id);
      }
    return complete.map((chapter, index) => addGroup(chapter, index + 1, chapter.sections));
  }

  /** Everything in the order of time, pivots between. */
  function addInTime(): StoryGroup {
    const stages = career.stages.filter(isTop).sort((a, b) => a.order - b.order);
    if (order === "newest") stages.reverse();
    return addGroup(undefined, 1, [{ items: stages.map((it) => it.id) }]);
  }

  /**
   * Pivots that no chapter places stand before the later of their two stages as drawn; where the later is the one they come from
   * (somebody went back), behind it.
   */
  const pivotsAt = new Map<Id, { pivot: Pivot; isBefore: boolean }[]>();
  for (const pivot of pivots.values()) {
    const [start, end] = order === "newest" ? [1, 0] : [0, 1];
    const wentBack = pivotOrder(career, pivot) > (stageById.get(pivot.between[1])?.order ?? 0);
    const id = pivot.between[wentBack ? start : end] as Id;
    pivotsAt.set(id, [...(pivotsAt.get(id) ?? []), { pivot, isBefore: !wentBack }]);
  }

  const chapters = order === "telling" ? (path.chapters ?? []) : [];
  const groups = chapters.length > 0 ? addChapters(chapters) : [addInTime()];
  const last = groups.at(-1);
  // Pivots whose stages have no row of their own still have something to say: they close the story.
  if (last && untoldPivots.size > 0)
    groups[groups.length - 1] = {
      ...last,
      entries: [...last.entries, ...[...untoldPivots].map(addPivot)],
    };
  return { groups, drafts };
}
