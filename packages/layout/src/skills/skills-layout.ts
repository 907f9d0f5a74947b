import type { Id, Length, Month, Skill } from "@trajectoires/model";

/** In which order skills are listed: by first use, by how long they were used in all, or by last use. */
export type SkillOrder = "first" | "total" | "last";

/** A stretch of time in which a skill was used without a pause. */
export interface SkillSpan {
  /** Month it begins in, fractions for days. */
  readonly start: Month;
  /** The month after its last. */
  readonly end: Month;
  /** How hard the skill was used from each of these months on, 0 to 1; from the first of the span. */
  readonly steps: readonly SkillStep[];
  /** It goes on at the right end of the axis. */
  readonly ongoing: boolean;
  /** Where the sources leave the start open: it is drawn faint until here. Equal to `start` where they don't. */
  readonly certainStart: Month;
  /** The same for the end. */
  readonly certainEnd: Month;
}

/** How hard a skill was used from a month on. */
export interface SkillStep {
  readonly start: Month;
  /** 0 to 1: the greatest of the stages that ran then. */
  readonly intensity: number;
}

/** A skill as a bar over time. */
export interface SkillBar {
  readonly id: Id;
  readonly skill: Skill;
  /** Stretches of use in the order of time, none touching the next. Empty where nothing says when it was used. */
  readonly spans: readonly SkillSpan[];
  /** Ids of the stages that use it, in the order of time. */
  readonly stages: readonly Id[];
  /** How long it was used in all, months with several stages counted once; `undefined` where no stage says it. */
  readonly total: Length | undefined;
  /** It is used in the present. */
  readonly current: boolean;
}

/** Skills under one heading. */
export interface SkillGroup {
  /** Stable in its layout: a domain's id, a group's name, or `all`. */
  readonly key: string;
  /** The first skill of the group, from which its name is read; `undefined` for all skills in one. */
  readonly named: Skill | undefined;
  readonly bars: readonly SkillBar[];
}

/** A year that the axis marks. */
export interface SkillTick {
  readonly year: number;
  readonly month: Month;
  /** 0 for those that even the narrowest column has room for, 1 for those that show in wider ones. */
  readonly level: 0 | 1;
}

/** Skills over time. Months become places by `(month − start) ÷ (end − start)`. */
export interface SkillsLayout {
  /** First month of the axis. */
  readonly start: Month;
  /** Month after its last. */
  readonly end: Month;
  readonly ticks: readonly SkillTick[];
  readonly groups: readonly SkillGroup[];
  /** Skills of which nothing says when they were used, in the order of the document. */
  readonly undated: readonly SkillBar[];
}
