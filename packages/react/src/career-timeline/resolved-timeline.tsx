import { layoutStory } from "@trajectoires/layout/story";
import { type ReactElement, useId } from "react";
import { indexSkills } from "../skill-badge/stage-skills.js";
import { joinClasses } from "../view/class-name.js";
import type { Resolved } from "../view/resolved-props.js";
import { createViewContext } from "../view/view-context.js";
import { createWords } from "../words/create-words.js";
import type { CareerTimelineProps } from "./career-timeline-props.js";
import type { StoryContext } from "./story-context.js";
import { drawChapter, drawFooter, drawHeader } from "./story-frame.js";

/** Rows from this many on are skipped by layout and paint while they are off screen. */
const MANY_ROWS = 40;

/** The story view of a career whose times are known. */
export function ResolvedTimeline(props: Resolved<CareerTimelineProps>): ReactElement {
  const {
    path: career,
    locale,
    order = "telling",
    density = "comfortable",
    headingLevel = 2,
    dir,
    datePolicy,
    messages,
    allowImage,
    scheme,
    selected,
    dimmed = [],
    explain,
    renderRole,
    renderSkill,
    slots,
    classNames,
    idPrefix,
    className,
    ...rest
  } = props;
  const ownId = useId();
  const words = createWords(locale, messages);
  const view = createViewContext(career, words, { allowImage, datePolicy });
  const layout = layoutStory(career, { order });
  const story: StoryContext = {
    ...view,
    order,
    headingLevel,
    selected,
    explain,
    renderRole,
    renderSkill,
    slots,
    classNames,
    skills: indexSkills(view),
    dimmed: new Set(dimmed),
    idPrefix: idPrefix ?? `tj${ownId.replace(/[^\w-]/g, "")}`,
  };
  const name = view.text(career.path.person.name)?.value;
  const label = name ? words.say(words.messages.careerOf, { name }) : undefined;
  const isEmpty = career.stages.length === 0;
  return (
    <section
      aria-label={label}
      {...rest}
      className={joinClasses("tj tj-timeline h-resume", className)}
      lang={words.lang}
      dir={dir ?? words.dir}
      data-scheme={scheme}
    >
      {drawHeader(story)}
      {isEmpty ? (
        (slots?.empty?.() ?? <p className="tj-empty">{words.messages.empty}</p>)
      ) : (
        <div
          className="tj-story"
          data-order={order}
          data-density={density}
          data-tj-tracks={layout.tracks}
          data-many={layout.rowCount > MANY_ROWS ? "" : undefined}
        >
          {layout.groups.map((group) => drawChapter(story, group))}
          {drawFooter(story)}
        </div>
      )}
    </section>
  );
}
