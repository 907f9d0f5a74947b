import type { StageEntry as StageEntryLayout } from "@trajectoires/layout/story";
import type { ReactElement } from "react";
import { SkillBadgeList } from "../skill-badge/skill-badge-list.js";
import { stageSkills } from "../skill-badge/stage-skills.js";
import { joinClasses } from "../view/class-name.js";
import { Heading } from "../view/heading.js";
import { OrganisationLine } from "../view/organisation-line.js";
import { PeriodParts, periodOf } from "../view/period.js";
import { StageContent } from "../view/stage-content.js";
import { titleOf } from "../view/stage-texts.js";
import { textProps } from "../view/view-context.js";
import { Rail } from "./rail.js";
import { partClass, type StoryContext, stateProps } from "./story-context.js";

/** One stage as a list item: its row, and under it the rows of its parts. */
export function StageEntry(props: {
  readonly story: StoryContext;
  readonly entry: StageEntryLayout;
  readonly level: number;
  /** It stands under a heading that names the organisation, or inside the stage that it is part of. */
  readonly within?: "stint" | "stage";
}): ReactElement {
  const { story, entry, level, within } = props;
  const { stage: it } = entry;
  const title = titleOf(story, it.stage);
  const skills = stageSkills(story, story.skills, it);
  const body = (
    <StageContent
      view={story}
      it={it}
      skills={
        <SkillBadgeList skills={skills} words={story.words} renderSkill={story.renderSkill} />
      }
    />
  );
  return (
    <li
      className={partClass(
        story,
        "entry",
        joinClasses("tj-entry", within === "stage" && "tj-part"),
      )}
      id={`${story.idPrefix}-${it.id}`}
      data-kind={it.stage.kind}
      data-tj-slot={entry.slot}
      {...stateProps(story, it.id)}
    >
      <article className="tj-row tj-stage" data-tj-lead={entry.lead ? "" : undefined}>
        <Rail pieces={entry.rail} idPrefix={story.idPrefix} />
        <header className="tj-head">
          <Heading
            level={level}
            className={partClass(story, "title", "tj-title")}
            {...textProps(title)}
          />
          {story.slots?.titleEnd?.(it)}
          <OrganisationLine
            view={story}
            it={it}
            className={partClass(story, "organisation", "tj-organisation")}
            placeOnly={within === "stint" || (within === "stage" && sharesOrganisation(story, it))}
          />
          <Period story={story} entry={entry} />
          <Meanwhile story={story} entry={entry} />
        </header>
        <div className={partClass(story, "body", "tj-body")}>
          {story.renderRole ? story.renderRole(it, body) : body}
          {story.slots?.stageEnd?.(it)}
        </div>
      </article>
      {entry.parts.length > 0 ? (
        <ol role="list">
          {entry.parts.map((part) => (
            <StageEntry
              key={part.key}
              story={story}
              entry={part}
              level={level + 1}
              within="stage"
            />
          ))}
        </ol>
      ) : null}
    </li>
  );
}

function sharesOrganisation(story: StoryContext, it: StageEntryLayout["stage"]): boolean {
  const parent = it.parent === undefined ? undefined : story.career.stageById.get(it.parent);
  return parent?.organisation === it.organisation;
}

/** The period column: dates as precise as they are known, or what else is told about when. */
function Period({ story, entry }: { story: StoryContext; entry: StageEntryLayout }) {
  const period = periodOf(story, entry.stage);
  if (!period.main && !period.detail) return null;
  return (
    <p className={partClass(story, "period", "tj-period")}>
      {period.main ? (
        <span className="tj-period-main">
          <PeriodParts parts={period.parts} />
        </span>
      ) : null}{" "}
      {period.detail ? <span className="tj-period-detail">{period.detail}</span> : null}
    </p>
  );
}

/** What ran at the same time: the eye sees it on the rail, the ear is told. */
function Meanwhile({ story, entry }: { story: StoryContext; entry: StageEntryLayout }) {
  if (entry.concurrent.length === 0 || story.datePolicy === "hidden") return null;
  const titles = entry.concurrent.flatMap((id) => {
    const it = story.career.stageById.get(id);
    return it ? [titleOf(story, it.stage).value] : [];
  });
  const { messages, say, list } = story.words;
  return <p className="tj-spoken">{say(messages.meanwhile, { list: list(titles) })}</p>;
}
