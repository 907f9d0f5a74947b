import type { CareerTimes, ResolvedCareer } from "@trajectoires/model";
import { useId } from "react";
import { ResolvedTimeline } from "../career-timeline/resolved-timeline.js";
import { drawBadge } from "../skill-badge/skill-badge.js";
import type { SkillItem } from "../skill-badge/skill-badge-list.js";
import { joinClasses } from "../view/class-name.js";
import { createViewContext } from "../view/view-context.js";
import { createWords } from "../words/create-words.js";
import type { CareerJourneyProps } from "./career-journey-props.js";
import { JourneyHeader } from "./journey-header.js";
import { enJourney } from "./locales/en.js";
import { outlineCareer } from "./outline.js";
import type { JourneyShellProps } from "./shell-props.js";

/** What each view is given in place of a header: the journey has one for all. */
const noHeader = () => null;

/** A badge inside its item, not the item itself: script makes a button of it. */
const drawBadgeInItem = (skill: SkillItem) =>
  drawBadge(skill, skill.words ?? createWords(), { isPart: true });

/**
 * What the shell is given: drawn and worked out here, on the server where there is one. Of React it takes `useId` alone.
 *
 * @param times of the career, if they cross to the browser as well
 */
export function useShellProps(
  props: Omit<CareerJourneyProps, "path">,
  career: ResolvedCareer,
  times?: CareerTimes,
): JourneyShellProps {
  const { timeline, header, className, ...rest } = props;
  const { locale, messages, datePolicy, allowImage, dir, headingLevel = 2 } = rest;
  const { explore = true } = rest;
  const ownId = useId();
  const idPrefix = rest.idPrefix ?? `tj${ownId.replace(/[^\w-]/g, "")}`;
  const words = createWords(locale, messages);
  const view = createViewContext(career, words, { allowImage, datePolicy });
  const selected = rest.selected ?? rest.defaultSelected;
  const name = view.text(career.path.person.name)?.value;
  return {
    "aria-label": name ? words.say(words.messages.careerOf, { name }) : undefined,
    ...rest,
    // A resolved career holds maps, which don't cross from server to client.
    path: career.path,
    ...(times && { times }),
    className: joinClasses("tj tj-journey", className),
    idPrefix,
    lang: words.lang,
    dir: dir ?? words.dir,
    tag: words.tag,
    say: { ...enJourney, ...words.messages.journey },
    outline: outlineCareer(view, timeline?.order ?? "telling"),
    header:
      header === undefined ? <JourneyHeader view={view} headingLevel={headingLevel} /> : header,
    story: (
      <ResolvedTimeline
        path={career}
        headingLevel={headingLevel}
        idPrefix={idPrefix}
        {...(locale !== undefined && { locale })}
        {...(messages && { messages })}
        {...(datePolicy && { datePolicy })}
        {...(allowImage !== undefined && { allowImage })}
        {...(dir && { dir })}
        {...(selected && { selected })}
        // The journey is the landmark, and has the name.
        aria-label={undefined}
        {...(explore && { renderSkill: drawBadgeInItem })}
        {...timeline}
        slots={{ ...timeline?.slots, header: noHeader }}
      />
    ),
  };
}
