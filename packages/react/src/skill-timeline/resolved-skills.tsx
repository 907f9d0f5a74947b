import { layoutSkills, type SkillGroup } from "@trajectoires/layout/skills";
import { type ReactElement, useId } from "react";
import { indexSkills } from "../skill-badge/stage-skills.js";
import { joinClasses } from "../view/class-name.js";
import { headingTag } from "../view/heading-tag.js";
import type { Resolved } from "../view/resolved-props.js";
import { createViewContext, textProps, type ViewContext } from "../view/view-context.js";
import { createWords } from "../words/create-words.js";
import { createAxis, drawAxis } from "./skill-axis.js";
import { drawRow, type SkillRowContext } from "./skill-row.js";
import { drawTable } from "./skill-table.js";
import { skillTimelineMessages } from "./skill-timeline-messages.js";
import type { SkillTimelineProps } from "./skill-timeline-props.js";

/** The skills over time of a career whose times are known. */
export function ResolvedSkills(props: Resolved<SkillTimelineProps>): ReactElement {
  const {
    path,
    display = "bars",
    order = "first",
    groupBy = "none",
    locale,
    headingLevel = 3,
    dir,
    datePolicy,
    messages,
    scheme,
    selected,
    dimmed = [],
    renderSkill,
    className,
    ...rest
  } = props;
  const ownId = useId();
  const words = createWords(locale, messages);
  const own = skillTimelineMessages(words);
  const view = createViewContext(path, words, { datePolicy });
  const layout = layoutSkills(view.career, { order, groupBy });
  const axis = createAxis(layout, dir ?? words.dir);
  const context: SkillRowContext = {
    ...view,
    axis,
    idPrefix: `tj${ownId.replace(/[^\w-]/g, "")}`,
    items: indexSkills(view),
    selected,
    dimmed: new Set(dimmed),
    renderSkill,
  };
  const showsYears = view.datePolicy === "exact" || view.datePolicy === "year";
  const Heading = headingTag(headingLevel);
  const isEmpty = layout.groups.length === 0 && layout.undated.length === 0;
  const groups = layout.groups.map((group) => ({
    ...group,
    name: groupName(view, group, groupBy),
  }));
  return (
    <section
      aria-label={own.title}
      {...rest}
      className={joinClasses("tj tj-skills", className)}
      lang={words.lang}
      dir={dir ?? words.dir}
      data-scheme={scheme}
    >
      {isEmpty ? <p className="tj-empty">{own.empty}</p> : null}
      {!isEmpty && display === "table" ? drawTable(context, groups, layout.undated) : null}
      {!isEmpty && display === "bars"
        ? groups.map((group, index) => (
            <div key={group.key} className="tj-skill-group">
              {group.name ? (
                <Heading className="tj-skill-heading" {...textProps(group.name)} />
              ) : null}
              <div className="tj-skill-chart">
                {drawAxis(
                  layout,
                  axis,
                  showsYears && index === groups.length - 1
                    ? (year) => words.date({ year })
                    : undefined,
                )}
                <ul role="list" className="tj-skill-rows">
                  {group.bars.map((bar) => drawRow(bar, context))}
                </ul>
              </div>
            </div>
          ))
        : null}
      {display === "bars" && layout.undated.length > 0 ? (
        <div className="tj-skill-group tj-skill-undated">
          <Heading className="tj-skill-heading">{own.undated}</Heading>
          <ul role="list" className="tj-skill-rows">
            {layout.undated.map((bar) => drawRow(bar, context))}
          </ul>
        </div>
      ) : null}
    </section>
  );
}

/** The heading of a group: its domain's name, or what the document lists its skills under. */
function groupName(
  view: ViewContext,
  { key, named }: SkillGroup,
  groupBy: SkillTimelineProps["groupBy"],
) {
  if (groupBy === "none") return undefined;
  const domain = view.career.path.domains?.find(({ id }) => id === key);
  const name = groupBy === "domain" ? domain?.name : named?.group;
  return view.text(name) ?? { value: skillTimelineMessages(view.words).otherSkills };
}
