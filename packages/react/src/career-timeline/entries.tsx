import type { SectionEntry, StintEntry, StoryEntry } from "@trajectoires/layout/story";
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

interface EntryProps<T> {
  readonly story: StoryContext;
  readonly entry: T;
  readonly level: number;
}

/** The rows of a chapter or section, as list items. */
export function Entries(props: {
  readonly story: StoryContext;
  readonly entries: readonly StoryEntry[];
  readonly level: number;
  /** The organisation that the heading above names already. */
  readonly named?: Organisation | undefined;
}): ReactElement {
  const { story, level, named } = props;
  return (
    <ol role="list">
      {props.entries.map((entry) => {
        switch (entry.type) {
          case "stage":
            return drawStage({
              story,
              entry,
              level,
              within: named && named === entry.stage.organisation ? "stint" : undefined,
            });
          case "stint":
            return <StintItem key={entry.key} story={story} entry={entry} level={level} />;
          case "section":
            return <SectionItem key={entry.key} story={story} entry={entry} level={level} />;
          case "pivot":
            return (
              <li
                key={entry.key}
                className={partClass(story, "entry", "tj-entry")}
                id={`${story.idPrefix}-${entry.pivot.id}`}
                data-tj-slot={entry.slot}
                {...stateProps(story, entry.pivot.id)}
              >
                <div className="tj-row tj-pivot-row">
                  {drawRail(entry.rail, story.idPrefix)}
                  <PivotCard
                    {...describePivot(story, entry.pivot, entry.number)}
                    headingLevel={level}
                    className={story.classNames?.pivot ?? ""}
                    isPart
                    renderSkill={story.renderSkill}
                  />
                </div>
              </li>
            );
        }
        return null;
      })}
    </ol>
  );
}

/** Several roles at one organisation: its name once, then a ring for each role on one line. */
function StintItem({ story, entry, level }: EntryProps<StintEntry>): ReactElement {
  const organisation = story.career.stageById.get(entry.stint.stages[0] as Id)?.organisation;
  const name = organisationName(story, organisation) ?? {
    value: story.words.messages.unnamed,
  };
  const place = story.text(organisation?.place?.name);
  return (
    <li className={partClass(story, "entry", "tj-entry tj-stint")} data-tj-slot={entry.slot}>
      <div className="tj-row tj-stint-head" data-tj-lead={entry.lead ? "" : undefined}>
        {drawRail(entry.rail, story.idPrefix)}
        {drawText(name, "tj-stint-title p-affiliation h-card", headingTag(level))}
        {place ? (
          <p className="tj-organisation">
            <bdi {...textProps(place)} />
          </p>
        ) : null}
        {drawText(story.text(entry.stint.summary), "tj-summary")}
      </div>
      <Entries story={story} entries={entry.entries} level={level + 1} named={organisation} />
    </li>
  );
}

/** A titled part of a chapter; a flashback stands in a dashed frame and says which ages it covers. */
function SectionItem({ story, entry, level }: EntryProps<SectionEntry>): ReactElement {
  const title = story.text(entry.section.title);
  const flashback = entry.mode === "flashback";
  const ages = flashback ? formatAgesOf(story, entry) : undefined;
  return (
    <li className="tj-entry tj-section" data-mode={entry.mode} data-tj-slot={entry.slot}>
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
        {drawText(story.text(entry.section.summary), "tj-summary")}
      </div>
      <Entries story={story} entries={entry.entries} level={title ? level + 1 : level} />
    </li>
  );
}
