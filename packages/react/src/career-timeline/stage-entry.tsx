import type { StageEntry as StageEntryLayout } from "@trajectoires/layout/story";
import type { StageKind } from "@trajectoires/model";
import type { ReactElement } from "react";
import { SkillBadgeList } from "../skill-badge/skill-badge-list.js";
import { stageSkills } from "../skill-badge/stage-skills.js";
import { joinClasses } from "../view/class-name.js";
import { drawText } from "../view/draw-text.js";
import { headingTag } from "../view/heading-tag.js";
import { drawOrganisationLine } from "../view/organisation-line.js";
import { drawPeriod, periodOf } from "../view/period.js";
import { drawStageContent } from "../view/stage-content.js";
import { titleOf } from "../view/stage-texts.js";
import { keepRow, type StageRow } from "./kept-rows.js";
import { drawRail, trackOf } from "./rail.js";
import { partClass, type StoryContext, stateProps } from "./story-context.js";

/**
 * One stage as a list item: its row, and under it the rows of its parts. Drawn by plain functions: a career may have a thousand stages,
 * and a component for each line of text would double the time to render them.
 */
export function drawStage(row: StageRow): ReactElement {
  return keepRow(row, drawStageRow);
}

function drawStageRow({ story, entry, level, within }: StageRow): ReactElement {
  const { stage: it } = entry;
  const body = drawStageContent(
    story,
    it,
    SkillBadgeList({
      skills: stageSkills(story, story.skills, it),
      words: story.words,
      renderSkill: story.renderSkill,
      isPart: true,
      slot: entry.slot,
    }),
    story.classNames?.quote,
  );
  const content = story.renderRole ? story.renderRole(it, body) : body;
  const period = periodOf(story, it);
  const why = story.explain?.(it, story);
  const row = { slot: entry.slot, track: trackOf(entry) };
  return (
    <li
      key={entry.key}
      className={partClass(story, "entry", within === "stage" ? "tj-entry tj-part" : "tj-entry")}
      id={`${story.idPrefix}-${it.id}`}
      data-kind={it.stage.kind}
      data-tj-slot={entry.slot}
      data-tj-parts={entry.parts.length > 0 ? "" : undefined}
      {...stateProps(story, it.id)}
    >
      {/* A page says what an `article` looks like, and nothing of this: the line and the words stand where they are placed. */}
      {/* biome-ignore lint/a11y/useSemanticElements: see above */}
      <div
        role="article"
        className={joinClasses("tj-row h-event", eventProperty(it.stage.kind))}
        data-tj-lead={entry.lead ? "" : undefined}
        data-tj-track={row.track || undefined}
        data-tj-undated={period.main || period.detail ? undefined : ""}
        data-tj-mark={markOf(story, entry)}
      >
        {drawRail(entry.rail, story.idPrefix, row)}
        {drawText(
          titleOf(story, it.stage),
          partClass(story, "title", "tj-title p-name"),
          headingTag(level),
        )}
        {story.slots?.titleEnd?.(it)}
        {drawOrganisationLine(
          story,
          it,
          partClass(story, "organisation", "tj-organisation"),
          within === "stint" || (within === "stage" && sharesOrganisation(story, it)),
        )}
        {drawPeriod(period, partClass(story, "period", "tj-period"), story.words.dir, why?.range)}
        {drawMeanwhile(story, entry)}
        {content ? <div className={partClass(story, "body", "tj-body")}>{content}</div> : null}
        {why?.details}
        {story.slots?.stageEnd?.(it)}
      </div>
      {entry.parts.length > 0 ? (
        <ol role="list">
          {entry.parts.map((part) =>
            drawStage({ story, entry: part, level: level + 1, within: "stage" }),
          )}
        </ol>
      ) : null}
    </li>
  );
}

/** What the row is of a résumé in microformats: work is roles, ventures, volunteering and service; the rest is an event and no more. */
function eventProperty(kind: StageKind): string | false {
  return kind === "study" ? "p-education" : /^(role|v|service)/.test(kind) && "p-experience";
}

/** What the style sheet must know of the row's mark: a small ring, or, newest first, room for the head of the line above it. */
function markOf(story: StoryContext, { rail }: StageEntryLayout): string | undefined {
  if (story.order === "newest" && rail.some((piece) => piece.part === "arrow")) return "head";
  return rail.some((piece) => piece.part === "milestone") ? "milestone" : undefined;
}

function sharesOrganisation(story: StoryContext, it: StageEntryLayout["stage"]): boolean {
  const parent = it.parent === undefined ? undefined : story.career.stageById.get(it.parent);
  return parent?.organisation === it.organisation;
}

/** What ran at the same time: the eye sees it on the rail, the ear is told. */
function drawMeanwhile(story: StoryContext, entry: StageEntryLayout): ReactElement | null {
  if (entry.concurrent.length === 0 || story.datePolicy === "hidden") return null;
  const titles = entry.concurrent.flatMap((id) => {
    const it = story.career.stageById.get(id);
    return it ? titleOf(story, it.stage).value : [];
  });
  const { messages, say, list } = story.words;
  return <p className="tj-spoken">{say(messages.meanwhile, { list: list(titles) })}</p>;
}
