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
import { numberPivots } from "./number-pivots.js";
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
): Arrangement {
  return new StoryBuilder(career, order, roles, lanes).build();
}

class StoryBuilder {
  private readonly drafts: Draft[] = [];
  private readonly pivotById = new Map<Id, Pivot>();
  private readonly pivotNumbers: ReadonlyMap<Id, number>;
  private readonly untoldPivots = new Set<Id>();
  private readonly inPivotCards = new Set<Id>();
  /** Parts that a chapter tells elsewhere than inside their whole. */
  private readonly toldAlone = new Set<Id>();

  constructor(
    private readonly career: ResolvedCareer,
    private readonly order: StoryOrder,
    private readonly roles: ReadonlyMap<Id, LineRole>,
    private readonly lanes: ReadonlyMap<Id, Lane>,
  ) {
    const pivots = career.path.pivots ?? [];
    this.pivotNumbers = numberPivots(career);
    for (const pivot of pivots) {
      this.pivotById.set(pivot.id, pivot);
      this.untoldPivots.add(pivot.id);
      for (const id of pivot.milestones ?? []) this.inPivotCards.add(id);
    }
  }

  build(): Arrangement {
    const chapters = this.order === "telling" ? (this.career.path.chapters ?? []) : [];
    const groups =
      chapters.length > 0
        ? this.chapterGroups(chapters)
        : [this.group(undefined, 1, this.inTime())];
    return { groups: this.withStrayPivots(groups), drafts: this.drafts };
  }

  /** Pivots whose stages have no row of their own still have something to say: they close the story. */
  private withStrayPivots(groups: readonly StoryGroup[]): readonly StoryGroup[] {
    const last = groups.at(-1);
    if (!last || this.untoldPivots.size === 0) return groups;
    const strays = [...this.untoldPivots].map((id) => this.pivot(this.pivotById.get(id) as Pivot));
    return [...groups.slice(0, -1), { ...last, entries: [...last.entries, ...strays] }];
  }

  /** One section with everything in the order of time, pivots between. */
  private inTime(): readonly Section[] {
    const stages = this.career.stages
      .filter((it) => it.parent === undefined && !this.inPivotCards.has(it.id))
      .sort((a, b) => a.order - b.order);
    if (this.order === "newest") stages.reverse();
    return [{ items: stages.map((it) => it.id) }];
  }

  private chapterGroups(chapters: readonly Chapter[]): StoryGroup[] {
    const told = new Set(chapters.flatMap((it) => it.sections.flatMap((section) => section.items)));
    // A pivot that a chapter places is told there, and nowhere else.
    for (const id of told) this.untoldPivots.delete(id);
    const untold = this.career.stages.filter(
      (it) => !told.has(it.id) && it.parent === undefined && !this.inPivotCards.has(it.id),
    );
    const complete = placeUntold(this.career, chapters, untold);
    for (const section of complete.flatMap((chapter) => chapter.sections)) {
      const here = new Set(section.items);
      for (const id of section.items) {
        const parent = this.career.stageById.get(id)?.parent;
        if (parent !== undefined && !here.has(parent)) this.toldAlone.add(id);
      }
    }
    return complete.map((chapter, index) => this.group(chapter, index + 1, chapter.sections));
  }

  private group(
    chapter: Chapter | undefined,
    number: number,
    sections: readonly Section[],
  ): StoryGroup {
    const row = this.row(`chapter:${chapter?.id ?? "all"}`, "group", false);
    const entries = sections.flatMap((section, index) =>
      section.title || (section.mode ?? "scene") !== "scene"
        ? [this.section(section, `section:${chapter?.id ?? "all"}:${index + 1}`)]
        : this.entries(section.items, false),
    );
    return Object.assign(row, { chapter, number, entries });
  }

  private section(section: Section, key: string): SectionEntry {
    const mode = section.mode ?? "scene";
    const row = this.row(key, "section", mode === "flashback");
    const entries = this.entries(section.items, mode === "flashback");
    const first = section.items.map((id) => this.lanes.get(id)).find((lane) => lane !== undefined);
    return Object.assign(row, {
      type: "section" as const,
      section,
      mode,
      slot: first?.slot ?? 0,
      entries,
    });
  }

  private entries(told: readonly Id[], inFlashback: boolean): StoryEntry[] {
    const here = new Set(told);
    // A part is told inside its whole where both are in one section, a step of a pivot on the pivot's card.
    const items = told.filter((id) => {
      const parent = this.career.stageById.get(id)?.parent;
      return !this.inPivotCards.has(id) && !(parent !== undefined && here.has(parent));
    });
    const entries: StoryEntry[] = [];
    for (let index = 0; index < items.length; index++) {
      const id = items[index] as Id;
      const pivot = this.pivotById.get(id);
      if (pivot) {
        entries.push(this.pivot(pivot));
        continue;
      }
      const stage = this.career.stageById.get(id);
      if (!stage) continue;
      const run = items.slice(index, index + Math.max(1, this.stintLength(items, index)));
      if (!inFlashback) entries.push(...this.pivotsBetween(run));
      if (stage.stint && run.length > 1) {
        entries.push(this.stint(stage.stint, run, inFlashback));
        index += run.length - 1;
      } else entries.push(this.stage(stage, inFlashback));
    }
    return entries;
  }

  /** Pivots that no chapter places stand before the stage they lead to; in reversed order, before the one they come from. */
  private pivotsBetween(ids: readonly Id[]): PivotEntry[] {
    const side = this.order === "newest" ? 0 : 1;
    const found: PivotEntry[] = [];
    if (this.untoldPivots.size === 0) return found;
    for (const id of [...this.untoldPivots]) {
      const pivot = this.pivotById.get(id) as Pivot;
      if (!ids.includes(pivot.between[side])) continue;
      this.untoldPivots.delete(id);
      found.push(this.pivot(pivot));
    }
    return found;
  }

  /**
   * How many items from here on make up one stint: all its stages, in either direction, with nothing between but moments and threads.
   * 0 where no whole stint begins here.
   */
  private stintLength(items: readonly Id[], index: number): number {
    const stint = this.career.stageById.get(items[index] as Id)?.stint;
    if (!stint || stint.stages.length < 2) return 0;
    const missing = new Set(stint.stages);
    for (let end = index; end < items.length; end++) {
      const id = items[end] as Id;
      if (!missing.delete(id) && this.roles.get(id) !== "moment" && this.roles.get(id) !== "thread")
        return 0;
      if (missing.size === 0) return end + 1 - index;
    }
    return 0;
  }

  private stint(stint: Stint, items: readonly Id[], inFlashback: boolean): StintEntry {
    const row = this.row(`stint:${stint.id}`, "stint", inFlashback);
    const entries = items
      .map((id) => this.career.stageById.get(id))
      .filter((it) => it !== undefined)
      .map((it) => this.stage(it, inFlashback));
    return Object.assign(row, {
      type: "stint" as const,
      stint,
      slot: entries[0]?.slot ?? 0,
      entries,
    });
  }

  private stage(stage: ResolvedStage, inFlashback: boolean, onThread = false): StageEntry {
    const role = this.roles.get(stage.id) ?? "main";
    const drawn: LineRole = inFlashback && role === "main" ? "thread" : role;
    const more = { stage, role: drawn, onThread };
    const row = this.row(`stage:${stage.id}`, "stage", inFlashback, more);
    const parts = stage.parts
      .map((id) => this.career.stageById.get(id))
      .filter((it) => it !== undefined)
      .filter((it) => !this.inPivotCards.has(it.id) && !this.toldAlone.has(it.id))
      .map((it) => this.stage(it, inFlashback, onThread || drawn === "thread"));
    return Object.assign(row, {
      type: "stage" as const,
      stage,
      slot: this.lanes.get(stage.id)?.slot ?? 0,
      weight: drawn === "thread" ? ("thread" as const) : ("main" as const),
      parts,
    });
  }

  private pivot(pivot: Pivot): PivotEntry {
    const row: Draft["row"] = { key: `pivot:${pivot.id}`, rail: [], lead: false };
    const entry: PivotEntry = Object.assign(row, {
      type: "pivot" as const,
      pivot,
      number: this.pivotNumbers.get(pivot.id) ?? 0,
      slot: this.lanes.get(pivot.between[1])?.slot ?? 0,
    });
    this.drafts.push({ row, kind: "pivot", pivot: entry, inFlashback: false });
    return entry;
  }

  private row(
    key: string,
    kind: Draft["kind"],
    inFlashback: boolean,
    more: Pick<Draft, "stage" | "role" | "onThread"> = {},
  ): Draft["row"] {
    const row: Draft["row"] = { key, rail: [], lead: false };
    this.drafts.push({ row, kind, inFlashback, ...more });
    return row;
  }
}
