import type { PivotEntry, SectionEntry, StintEntry, StoryEntry } from "@trajectoires/layout/story";
import type { Id, Organisation } from "@trajectoires/model";
import type { ReactElement } from "react";
import { PivotCard } from "../pivot-card/pivot-card.js";
import { describePivot } from "../pivot-card/pivot-card-of.js";
import { drawText } from "../view/draw-text.js";
import { headingTag } from "../view/heading-tag.js";
import { organisationName } from "../view/stage-texts.js";
import { textProps } from "../view/view-context.js";
import { formatAgesOf } from "./flashback-ages.js";
import { drawRail } from "./rail.js";
import { drawStage } from "./stage-entry.js";
import { partClass, type StoryContext, stateProps } from "./story-context.js";

/** The rows of a chapter or section, as list items. Plain functions, as for all rows. */
export function drawEntries(
  story: StoryContext,
  entries: readonly StoryEntry[],
  level: number,
  /** The organisation that the heading above names already. */
  named?: Organisation,
): ReactElement {
  return (
    <ol role="list">
      {entries.map((entry) => {
        if (entry.type === "stage") {
          const within = named && named === entry.stage.organisation ? "stint" : undefined;
          return drawStage({ story, entry, level, within });
        }
        if (entry.type === "pivot") return drawPivot(story, entry, level);
        return entry.type === "stint"
          ? drawStint(story, entry, level)
          : drawSection(story, entry, level);
      })}
    </ol>
  );
}

function drawPivot(story: StoryContext, entry: PivotEntry, level: number): ReactElement {
  const { pivot } = entry;
  return (
    <li
      key={entry.key}
      className={partClass(story, "entry", "tj-entry")}
      id={`${story.idPrefix}-${pivot.id}`}
      data-tj-slot={entry.slot}
      {...stateProps(story, pivot.id)}
    >
      <div className="tj-row tj-pivot-row">
        {drawRail(entry.rail, story.idPrefix)}
        <PivotCard
          {...describePivot(story, pivot, entry.number)}
          headingLevel={level}
          className={story.classNames?.pivot ?? ""}
          isPart
          renderSkill={story.renderSkill}
        />
      </div>
    </li>
  );
}

/** Several roles at one organisation: its name once, then a ring for each role on one line. */
function drawStint(story: StoryContext, entry: StintEntry, level: number): ReactElement {
  const { stint } = entry;
  const organisation = story.career.stageById.get(stint.stages[0] as Id)?.organisation;
  const name = organisationName(story, organisation) ?? { value: story.words.messages.unnamed };
  const place = story.text(organisation?.place?.name);
  return (
    <li
      key={entry.key}
      className={partClass(story, "entry", "tj-entry tj-stint")}
      data-tj-slot={entry.slot}
    >
      <div className="tj-row tj-stint-head" data-tj-lead={entry.lead ? "" : undefined}>
        {drawRail(entry.rail, story.idPrefix)}
        {drawText(name, "tj-stint-title p-affiliation h-card", headingTag(level))}
        {place ? (
          <p className="tj-organisation">
            <bdi {...textProps(place)} />
          </p>
        ) : null}
        {drawText(story.text(stint.summary), "tj-summary")}
      </div>
      {drawEntries(story, entry.entries, level + 1, organisation)}
    </li>
  );
}

/** A titled part of a chapter; a flashback stands in a dashed frame and says which ages it covers. */
function drawSection(story: StoryContext, entry: SectionEntry, level: number): ReactElement {
  const { mode, section } = entry;
  const title = story.text(section.title);
  const flashback = mode === "flashback";
  const ages = flashback ? formatAgesOf(story, entry) : undefined;
  return (
    <li key={entry.key} className="tj-entry tj-section" data-mode={mode} data-tj-slot={entry.slot}>
      {flashback ? <span className="tj-frame" aria-hidden="true" /> : null}
      <div className="tj-row tj-section-head" data-tj-lead={entry.lead ? "" : undefined}>
        {drawRail(entry.rail, story.idPrefix)}
        {flashback ? (
          <p className="tj-label">
            <span aria-hidden="true">↺ </span>
            {story.words.messages.flashback}
            {ages ? ` · ${ages}` : null}
          </p>
        ) : null}
        {drawText(title, "tj-section-title", headingTag(level))}
        {drawText(story.text(section.summary), "tj-summary")}
      </div>
      {drawEntries(story, entry.entries, title ? level + 1 : level)}
    </li>
  );
}
