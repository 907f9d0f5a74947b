import type { StageEntry } from "@trajectoires/layout/story";
import type { ResolvedStage, Stage } from "@trajectoires/model";
import type { ReactElement } from "react";
import type { StoryContext } from "./story-context.js";

/** What a row of a stage is drawn from. */
export interface StageRow {
  readonly story: StoryContext;
  readonly entry: StageEntry;
  readonly level: number;
  /** It stands under a heading that names the organisation, or inside the stage that it is part of. */
  readonly within?: "stint" | "stage" | undefined;
}

interface Kept {
  row: StageRow;
  readonly element: ReactElement;
}

/** The last row that was drawn of each stage, for as long as its document lives. */
const rows = new WeakMap<Stage, Kept>();

/**
 * Draws the row of a stage, or gives the last one again where nothing that it shows has changed: React then leaves it alone. A keystroke
 * in one of a thousand stages must not cost the other 999.
 */
export function keepRow(row: StageRow, draw: (row: StageRow) => ReactElement): ReactElement {
  const { stage } = row.entry.stage;
  const kept = rows.get(stage);
  if (kept && showsTheSame(kept.row, row)) {
    kept.row = row;
    return kept.element;
  }
  const element = draw(row);
  rows.set(stage, { row, element });
  return element;
}

function showsTheSame(before: StageRow, now: StageRow): boolean {
  return (
    before.level === now.level &&
    before.within === now.within &&
    isSameStory(before.story, now.story) &&
    isSame(before.entry, now.entry) &&
    isSame(stateOf(before.story, before.entry.stage), stateOf(now.story, now.entry.stage))
  );
}

/** Parts of a document that any row may name. */
const NAMED = ["lang", "skills", "organisations", "domains", "claims"] as const;
/** What is made anew each time, or looked at for each row. */
const APART = /^(career|lanes|text|skills|selected|dimmed)$/;

let compared: { before: StoryContext; now: StoryContext; same: boolean } | undefined;

/** Whether all that rows have in common is the same: found once for each pair. */
function isSameStory(before: StoryContext, now: StoryContext): boolean {
  if (compared?.before !== before || compared.now !== now) {
    const one = before.career;
    const other = now.career;
    const names = Object.keys(now) as (keyof StoryContext)[];
    const same =
      names.every((name) => APART.test(name) || before[name] === now[name]) &&
      (one === other ||
        // A host may draw with anything in its hands.
        (!(now.explain ?? now.renderRole ?? now.slots) &&
          one.asOf === other.asOf &&
          NAMED.every((name) => one.path[name] === other.path[name]) &&
          // Rows name other stages.
          isSame(one.stages.map(namesOf), other.stages.map(namesOf))));
    compared = { before, now, same };
  }
  return compared.same;
}

function namesOf({ stage: { title, kind, reason } }: ResolvedStage) {
  return [title, kind, reason];
}

/** What the view says of a stage and of its skills. */
function stateOf(story: StoryContext, { id, stage, parts }: ResolvedStage): unknown {
  return [
    story.selected === id,
    story.dimmed.has(id),
    stage.skills?.map((use) => {
      const skill = story.skills.get(typeof use === "string" ? use : use.skill);
      return [skill?.item.slot, skill?.newAt?.id];
    }),
    parts.map((part) => stateOf(story, story.career.stageById.get(part) as ResolvedStage)),
  ];
}

/** Whether two values of plain data say the same. What is the same object isn't looked into. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!a || !b || typeof a !== "object") return false;
  const keys = Object.keys(a) as never[];
  return keys.length === Object.keys(b).length && keys.every((key) => isSame(a[key], b[key]));
}
