import type { Chapter, Id, Pivot, ResolvedCareer, ResolvedStage, Stint } from "@trajectoires/model";
import { append } from "../append.js";
import type { Lane } from "../lanes.js";
import type { LineRole } from "../line.js";
import { numberPivots, pivotOrder } from "./number-pivots.js";
import { byOrder, placeUntold } from "./place-untold.js";
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

/** A row whose rail is still to be drawn, with what the drawing needs to know. Without a stage or a pivot it is a heading. */
export interface Draft {
  readonly row: Pick<StoryRow, "key"> & { rail: RailPiece[]; lead: boolean };
  readonly stage?: ResolvedStage;
  readonly pivot?: PivotEntry;
  readonly role?: LineRole;
  readonly inFlashback?: boolean;
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

  /** An entry with a row of its own. It comes before those that are added to it later. */
  const add = <Entry extends object>(
    key: string,
    entry: Entry,
    more: Omit<Draft, "row"> | undefined,
  ) => {
    const row = Object.assign(entry, { key, rail: [] as RailPiece[], lead: false });
    if (more) drafts.push({ row, ...more });
    return row;
  };

  const addGroup = (
    chapter: Chapter | undefined,
    number: number,
    sections: Chapter["sections"],
  ) => {
    const id = chapter?.id ?? "all";
    const entries: StoryEntry[] = [];
    // Without a chapter there is no heading, and so no row to draw in.
    const group = add(`chapter:${id}`, { chapter, number, entries }, chapter && {});
    sections.forEach((section, index) => {
      const { title, mode = "scene", items } = section;
      const inFlashback = mode === "flashback";
      if (!title && mode === "scene") {
        entries.push(...addEntries(items, inFlashback));
        return;
      }
      const slot = slotOf(items.find((item) => lanes.has(item)));
      const own = { type: "section" as const, section, mode, slot, entries: [] as StoryEntry[] };
      const entry: SectionEntry = add(`section:${id}:${index + 1}`, own, { inFlashback });
      own.entries.push(...addEntries(items, inFlashback));
      entries.push(entry);
    });
    return group;
  };

  const addEntries = (told: readonly Id[], inFlashback: boolean): StoryEntry[] => {
    const here = new Set(told);
    // A part is told inside its whole where both are in one section, a step of a pivot on the pivot's card.
    const items = told.filter(
      (id) => !inPivotCards.has(id) && !here.has(stageById.get(id)?.parent as Id),
    );
    const entries: StoryEntry[] = [];
    for (let index = 0; index < items.length; index++) {
      const id = items[index] as Id;
      const pivot = pivots.get(id);
      const stint = stageById.get(id)?.stint;
      const length = stintLength(items, index);
      if (pivot) entries.push(addPivot(pivot));
      else if (stint && length > 1) {
        // A pivot that leads to the stint stands before it, one inside it stands inside.
        entries.push(...addPivotsAt(id, true, inFlashback));
        entries.push(addStint(stint, items.slice(index, index + length), inFlashback));
        index += length - 1;
      } else entries.push(...addStages([id], inFlashback));
    }
    return entries;
  };

  const addStages = (run: readonly Id[], inFlashback: boolean): StoryEntry[] =>
    run.flatMap((id) => {
      const stage = stageById.get(id);
      return stage
        ? [
            ...addPivotsAt(id, true, inFlashback),
            addStage(stage, inFlashback),
            ...addPivotsAt(id, false, inFlashback),
          ]
        : [];
    });

  const addPivotsAt = (id: Id, before: boolean, inFlashback: boolean): StoryEntry[] =>
    (inFlashback ? [] : (pivotsAt.get(id) ?? [])).flatMap(({ pivot, isBefore }) =>
      isBefore === before && untoldPivots.delete(pivot) ? [addPivot(pivot)] : [],
    );

  /**
   * How many items from here on stand together as one stint: two or more of its stages, in either direction, with nothing between but
   * moments and threads. A stint that is interrupted by another post is drawn in as many runs. 0 where none begins here.
   */
  const stintLength = (items: readonly Id[], index: number): number => {
    const members = stageById.get(items[index] as Id)?.stint?.stages ?? [];
    let length = 0;
    for (let end = index; members.length > 1 && end < items.length; end++) {
      const id = items[end] as Id;
      const role = roles.get(id);
      if (members.includes(id)) length = end + 1 - index;
      else if (role !== "moment" && role !== "thread") break;
    }
    return length;
  };

  const addStint = (stint: Stint, run: readonly Id[], inFlashback: boolean): StintEntry => {
    const own = {
      type: "stint" as const,
      stint,
      slot: slotOf(run[0]),
      entries: [] as StoryEntry[],
    };
    const entry = add(`stint:${stint.id}:${run[0]}`, own, { inFlashback });
    own.entries.push(...addStages(run, inFlashback));
    return entry;
  };

  const addStage = (stage: ResolvedStage, inFlashback: boolean, onThread = false): StageEntry => {
    const { id } = stage;
    const own = roles.get(id);
    const role = inFlashback && own === "main" ? "thread" : own;
    const weight = role === "thread" ? role : "main";
    const parts: StageEntry[] = [];
    const entry: StageEntry = add(
      `stage:${id}`,
      {
        type: "stage" as const,
        stage,
        slot: slotOf(id),
        weight,
        parts,
        concurrent: concurrent.get(id) ?? [],
      },
      { stage, ...(role && { role }), inFlashback, onThread },
    );
    for (const part of stage.parts) {
      const it = stageById.get(part);
      if (it && !inPivotCards.has(part) && !toldAlone.has(part))
        parts.push(addStage(it, inFlashback, onThread || weight === "thread"));
    }
    return entry;
  };

  const addPivot = (pivot: Pivot): PivotEntry => {
    const { id, between } = pivot;
    const own = { type: "pivot" as const, pivot, number: numbers.get(id) ?? 0 };
    const entry = add(`pivot:${id}`, { ...own, slot: slotOf(between[1]) }, undefined);
    drafts.push({ row: entry, pivot: entry });
    return entry;
  };

  const addChapters = (chapters: readonly Chapter[]) => {
    const itemsOf = (some: readonly Chapter[]) =>
      some.flatMap((it) => it.sections.flatMap((section) => section.items));
    const told = new Set(itemsOf(chapters));
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
  };

  /** Everything in the order of time, pivots between. */
  const addInTime = () => {
    const stages = career.stages.filter(isTop).sort(byOrder);
    if (order === "newest") stages.reverse();
    return addGroup(undefined, 1, [{ items: stages.map((it) => it.id) }]);
  };

  /**
   * Pivots that no chapter places stand before the later of their two stages as drawn; where the later is the one they come from
   * (somebody went back), behind it.
   */
  const pivotsAt = new Map<Id, { pivot: Pivot; isBefore: boolean }[]>();
  for (const pivot of pivots.values()) {
    const [start, end] = pivot.between;
    const wentBack = pivotOrder(career, pivot) > (stageById.get(end)?.order ?? 0);
    append(pivotsAt, wentBack === (order === "newest") ? end : start, {
      pivot,
      isBefore: !wentBack,
    });
  }

  const chapters = order === "telling" ? (path.chapters ?? []) : [];
  const groups = chapters.length > 0 ? addChapters(chapters) : [addInTime()];
  // Pivots whose stages have no row of their own still have something to say: they close the story.
  groups.at(-1)?.entries.push(...[...untoldPivots].map(addPivot));
  return { groups, drafts };
}
