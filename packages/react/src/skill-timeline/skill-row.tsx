import type { SkillBar } from "@trajectoires/layout/skills";
import type { Id } from "@trajectoires/model";
import type { ReactElement, ReactNode } from "react";
import type { SkillIndex } from "../skill-badge/stage-skills.js";
import { drawPeriodParts } from "../view/period.js";
import type { ViewContext } from "../view/view-context.js";
import type { SkillAxis } from "./skill-axis.js";
import { drawBar } from "./skill-bar.js";
import { type SkillWords, skillWords } from "./skill-words.js";

/** What every row is told. */
export interface SkillRowContext extends ViewContext {
  readonly axis: SkillAxis;
  /** Before the ids of gradients, unique on the page. */
  readonly idPrefix: string;
  readonly items: SkillIndex;
  readonly selected: Id | undefined;
  readonly dimmed: ReadonlySet<Id>;
  readonly renderSkill: ((bar: SkillBar, name: ReactNode) => ReactNode) | undefined;
}

/** A skill: its name, its bar for the eye, and when it was used in words. */
export function drawRow(bar: SkillBar, context: SkillRowContext): ReactElement {
  const { axis, selected, dimmed, words } = context;
  const said = skillWords(context, bar);
  return (
    <li
      key={bar.id}
      className="tj-skill-row"
      data-tj-part="skill"
      data-tj-key={`skill:${bar.id}`}
      data-tj-slot={context.items.get(bar.id)?.item.slot ?? 0}
      data-selected={bar.id === selected ? "" : undefined}
      aria-current={bar.id === selected ? "true" : undefined}
      data-dimmed={dimmed.has(bar.id) ? "" : undefined}
    >
      <p className="tj-skill-name">{nameOf(bar, context)}</p>
      {bar.spans.length > 0 ? drawBar(bar, axis, context.idPrefix) : null}
      {said.used.main || said.total ? (
        <p className="tj-skill-when">
          {said.used.main ? <span className="tj-spoken">{said.used.main}</span> : null}
          {said.used.main && said.total ? (
            <span className="tj-spoken">{words.messages.comma}</span>
          ) : null}
          <bdi>{said.total}</bdi>
        </p>
      ) : null}
    </li>
  );
}

/** The name with its level and the tick of a checked credential. */
export function nameOf(bar: SkillBar, context: SkillRowContext): ReactNode {
  const { words, renderSkill } = context;
  const { messages, say, number } = words;
  const item = context.items.get(bar.id)?.item;
  const level = Math.min(Math.max(Math.round(item?.level ?? 0), 0), 5);
  const name = (
    <>
      <bdi lang={item?.nameLang}>{item?.name ?? bar.id}</bdi>
      {level ? (
        <>
          {" "}
          <span className="tj-level" data-level={level} aria-hidden="true" />
          <span className="tj-spoken">
            {say(messages.level, { n: number(level), max: number(5) })}
          </span>
        </>
      ) : null}
      {item?.note ? <span className="tj-badge-note"> {item.note}</span> : null}
      {item?.verified ? (
        <>
          <span aria-hidden="true"> ✓</span>
          <span className="tj-spoken"> {messages.verified}</span>
        </>
      ) : null}
    </>
  );
  return renderSkill ? renderSkill(bar, name) : name;
}

/** When a skill was used, printed, with machine-readable dates. */
export function drawUsed({ used }: SkillWords, context: SkillRowContext): ReactNode {
  return used.main ? drawPeriodParts(used.parts, context.axis.dir) : null;
}
